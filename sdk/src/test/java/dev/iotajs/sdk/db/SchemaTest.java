package dev.iotajs.sdk.db;

import static dev.iotajs.sdk.db.Calls.column;
import static dev.iotajs.sdk.db.Calls.map;
import static dev.iotajs.sdk.db.Calls.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.iotajs.sdk.ErrorCode;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a host is told when its settings do not fit the database. */
final class SchemaTest {
  private H2TestDatabase database;

  @BeforeEach
  void open() {
    database = new H2TestDatabase();
    database.create();
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void refuses(String message, UnaryOperator<DatabaseAccessBuilder> settings) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings.apply(DatabaseAccess.builder(database.source())).build())
        .withMessage(message);
  }

  @Test
  void table_thatIsNotThere_isNamed() {
    refuses(
        "Schema PUBLIC has no table or view 'nobody'", b -> b.table("accounts").table("nobody"));
    refuses("Schema PUBLIC has no table or view 'ACCOUNTS'", b -> b.table("ACCOUNTS"));
    refuses("Schema PUBLIC has no table or view 'account_'", b -> b.table("account_"));
    refuses(
        "Schema elsewhere has no table or view 'accounts'",
        b -> b.schema("elsewhere").table("accounts"));
    refuses("Schema PUBLIC has no table or view 'tables'", b -> b.table("tables"));
  }

  @Test
  void tenantColumn_thatIsNotThere_isNamed() {
    refuses(
        "Table accounts has no column 'tenant' for the tenant",
        b -> b.tenantColumn("tenant").table("accounts"));
    refuses(
        "Table accounts has no column 'owner' for the tenant",
        b -> b.table("accounts", rules -> rules.tenantColumn("owner")));
  }

  @Test
  void tenantColumn_thatMixesTenants_isRefused() {
    for (String type :
        new String[] {"varchar_ignorecase(50)", "char(5)", "double precision", "boolean"}) {
      database.execute(
          "drop table if exists mixed", "create table mixed (id integer, tenant_id " + type + ")");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DatabaseAccess.builder(database.source()).table("mixed").build())
          .withMessageStartingWith("Column tenant_id of table mixed is of type")
          .withMessageEndingWith("a tenant's column is VARCHAR, TEXT, UUID, INTEGER or BIGINT");
    }
  }

  @Test
  void rules_forColumnsThatAreNotThere_areRefused() {
    String message = "Table accounts has no column 'pasword' that scripts could use";
    refuses(message, b -> b.table("accounts", rules -> rules.hide("pasword")));
    refuses(message, b -> b.table("accounts", rules -> rules.readOnlyColumns("pasword")));
    refuses(message, b -> b.table("accounts", rules -> rules.idColumn("pasword")));
  }

  @Test
  void settings_outOfRange_areRefused() {
    refuses("No table is open to scripts; name at least one", b -> b);
    refuses("maxRows is 1 to 100000, not 0", b -> b.maxRows(0));
    refuses("maxResultBytes is more than zero, not 0", b -> b.maxResultBytes(0));
    refuses("connectionsPerTenant is 1 or more, not 0", b -> b.connectionsPerTenant(0));
    refuses("timeout is at least 1 ms, not PT0S", b -> b.timeout(Duration.ZERO));
    refuses(
        "transactionTimeout is at least 1 ms, not PT0S", b -> b.transactionTimeout(Duration.ZERO));
    assertThatIllegalArgumentException().isThrownBy(() -> database.builder().build().forTenant(""));
  }

  @Test
  void tables_whoseNamesAreOneToScripts_areRefused() {
    database.execute("create table \"accounts\" (\"tenant_id\" varchar(10))");
    refuses(
        "Tables [ACCOUNTS, accounts] of schema PUBLIC are all 'accounts' to scripts",
        b -> b.table("accounts"));
    database.execute("create table twice (tenant_id varchar(10), x integer, \"x\" integer)");
    refuses("Table twice has two columns that are 'x' to scripts", b -> b.table("twice"));
  }

  @Test
  void database_ofAnotherProduct_isRefused() {
    DataSource other = source("MySQL");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DatabaseAccess.builder(other).table("accounts").build())
        .withMessage("iota.db works with H2 and PostgreSQL, not with MySQL");
  }

  /** The same database under another name. */
  private DataSource source(String product) {
    return proxy(
        DataSource.class,
        database.source(),
        "getConnection",
        connection ->
            proxy(
                java.sql.Connection.class,
                connection,
                "getMetaData",
                metadata ->
                    proxy(
                        java.sql.DatabaseMetaData.class,
                        metadata,
                        "getDatabaseProductName",
                        name -> product)));
  }

  private static <T> T proxy(
      Class<T> type, Object target, String method, UnaryOperator<Object> change) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, called, arguments) -> {
              Object result = called.invoke(target, arguments);
              return called.getName().equals(method) ? change.apply(result) : result;
            }));
  }

  @Test
  void database_thatCannotBeReached_isSaid() {
    JdbcDataSource nowhere = new JdbcDataSource();
    nowhere.setURL("jdbc:h2:mem:nowhere;IFEXISTS=TRUE");
    assertThatIllegalStateException()
        .isThrownBy(() -> DatabaseAccess.builder(nowhere).table("accounts").build())
        .withMessage("The tables for iota.db cannot be read")
        .withCauseInstanceOf(SQLException.class);
  }

  @Test
  void database_thatIsGone_isUnavailable() {
    DatabaseAccess access = database.builder().build();
    database.execute("shutdown");
    assertThat(Calls.refusal(() -> access.forTenant("a").count("accounts", null)).code())
        .isEqualTo(ErrorCode.UNAVAILABLE.name());
    database = new H2TestDatabase();
  }

  @Test
  void table_thatIsGone_isNoErrorOfTheScript() {
    DatabaseAccess access = database.builder().build();
    database.execute("drop table keyless");
    assertThatIllegalStateException()
        .isThrownBy(() -> run(access.forTenant("a").count("keyless", null)))
        .withMessage("The database refused a statement on keyless")
        .withCauseInstanceOf(SQLException.class);
  }

  @Test
  void tenant_longerThanItsColumn_isNotAllowed() {
    Calls.refused(
        ErrorCode.NOT_ALLOWED,
        "Table accounts is not open to this tenant",
        () ->
            database
                .builder()
                .build()
                .forTenant("a" + " ".repeat(50))
                .insert("accounts", map("name", "x")));
  }

  @Test
  void schema_ofAnyName_isUsed() {
    database.execute(
        "create schema \"My_Schema\"",
        "create table \"My_Schema\".accounts (id integer primary key, tenant_id varchar(10))",
        "insert into \"My_Schema\".accounts values (5, 'a')");
    DatabaseAccess access =
        DatabaseAccess.builder(database.source()).schema("My_Schema").table("accounts").build();
    assertThat(column("id", access.forTenant("a").query("accounts", null))).containsExactly(5);
    assertThat(access.tables()).containsExactly("accounts");
  }
}
