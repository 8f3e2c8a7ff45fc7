package dev.iotajs.persistence.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.AutoMappingBehavior;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.TypeHandlerRegistry;

/** MyBatis as it is used here: every column named, no cache, transactions from outside. */
final class Mapping {
  static final List<Class<?>> MAPPERS =
      List.of(
          ScriptMapper.class,
          VersionMapper.class,
          ExecutionMapper.class,
          SubscriptionMapper.class,
          DeliveryMapper.class,
          DeadLetterMapper.class,
          ScheduleMapper.class,
          EndpointMapper.class);

  private Mapping() {}

  static Configuration of(DataSource dataSource, Vendor vendor, Duration statementTimeout) {
    Configuration mapping = new Configuration(new Environment("iota", outside(), dataSource));
    mapping.setDatabaseId(vendor.name());
    mapping.setCacheEnabled(false);
    // A transaction that reads twice must see what it wrote in between.
    mapping.setLocalCacheScope(LocalCacheScope.STATEMENT);
    mapping.setAutoMappingBehavior(AutoMappingBehavior.NONE);
    mapping.setJdbcTypeForNull(JdbcType.NULL);
    mapping.setDefaultStatementTimeout((int) ((statementTimeout.toMillis() + 999) / 1_000));
    mapping.setDefaultEnumTypeHandler(LowerCaseEnumHandler.class);
    mapping.setObjectFactory(new RowObjects());
    types(mapping);
    MAPPERS.forEach(mapping::addMapper);
    return mapping;
  }

  private static ManagedTransactionFactory outside() {
    Properties properties = new Properties();
    properties.setProperty("closeConnection", "false");
    ManagedTransactionFactory factory = new ManagedTransactionFactory();
    factory.setProperties(properties);
    return factory;
  }

  private static void types(Configuration mapping) {
    TypeHandlerRegistry handlers = mapping.getTypeHandlerRegistry();
    handlers.register(String.class, new TextHandler());
    handlers.register(UUID.class, new UuidHandler());
    handlers.register(UUID[].class, UuidArrayHandler.class);
    handlers.register(Instant.class, new TimeHandler());
    mapping.getTypeAliasRegistry().registerAlias("uuid", UUID.class);
    mapping.getTypeAliasRegistry().registerAlias("instant", Instant.class);
    mapping.getTypeAliasRegistry().registerAlias("textList", TextListHandler.class);
  }
}
