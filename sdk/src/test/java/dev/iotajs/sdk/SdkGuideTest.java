package dev.iotajs.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iotajs.engine.Invocation;
import dev.iotajs.engine.IotaEngine;
import dev.iotajs.sandbox.ScriptSource;
import dev.iotajs.sdk.db.DatabaseAccess;
import dev.iotajs.sdk.http.HttpAccess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;

/** What the guide shows to hosts is code that runs. */
class SdkGuideTest {
  private static final Path SELF = Path.of("src/test/java/dev/iotajs/sdk/SdkGuideTest.java");
  private static final Path GUIDE = Path.of("..", "docs", "sdk.md");

  private static void example(DataSource dataSource, ScriptSource script) {
    // begin of the example
    DatabaseAccess tables =
        DatabaseAccess.builder(dataSource)
            .table("users", users -> users.hide("password_hash"))
            .table("orders")
            .build();
    try (HttpAccess http = HttpAccess.builder().allowHosts("api.example.com").build();
        Sdk sdk = Sdk.builder().database(tables).http(http).build();
        IotaEngine engine =
            IotaEngine.builder().global("iota", sdk.global()).console(sdk.console()).build()) {
      engine.run(Invocation.of(script).tenant("acme"));
    }
    // end of the example
  }

  @Test
  void example_runs() throws SQLException {
    JdbcConnectionPool pool =
        JdbcConnectionPool.create("jdbc:h2:mem:guide;DB_CLOSE_DELAY=-1", "sa", "");
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create table users (id int primary key, tenant_id varchar(50), password_hash varchar)");
      statement.execute("create table orders (id int primary key, tenant_id varchar(50))");
      statement.execute("insert into orders values (1, 'other'), (2, 'acme')");
      example(pool, ScriptSource.body("a.js", "await iota.db.delete('orders', { id: [1, 2][1] })"));
      assertThat(statement.executeQuery("select id from orders where id = 2").next()).isFalse();
      statement.execute("shutdown");
    } finally {
      pool.dispose();
    }
  }

  @Test
  void guide_showsThisExample() throws IOException {
    String region =
        between(
            Files.readString(SELF), "    // begin of the example\n", "    // end of the example\n");
    String guide = Files.readString(GUIDE);
    assertThat(between(guide, "```java\n", "```\n")).isEqualTo(region.replaceAll("(?m)^ {4}", ""));
  }

  private static String between(String text, String begin, String end) {
    int from = text.indexOf(begin) + begin.length();
    return text.substring(from, text.indexOf(end, from));
  }
}
