package dev.iotajs.persistence.internal;

import dev.iotajs.persistence.DeadLetterStore;
import dev.iotajs.persistence.DeliveryStore;
import dev.iotajs.persistence.EndpointStore;
import dev.iotajs.persistence.ExecutionStore;
import dev.iotajs.persistence.ScheduleStore;
import dev.iotajs.persistence.ScriptStore;
import dev.iotajs.persistence.SubscriptionStore;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;

/** All stores over one database. */
public final class Stores implements AutoCloseable {
  public final Transactions transactions;
  public final ScriptStore scripts;
  public final ExecutionStore executions;
  public final SubscriptionStore subscriptions;
  public final DeliveryStore deliveries;
  public final DeadLetterStore deadLetters;
  public final ScheduleStore schedules;
  public final EndpointStore endpoints;
  private final Runnable onClose;

  private Stores(Transactions transactions, Clock clock, Runnable onClose) {
    this.transactions = transactions;
    this.onClose = onClose;
    scripts = new SqlScriptStore(transactions, clock);
    executions = new SqlExecutionStore(transactions, clock);
    subscriptions = new SqlSubscriptionStore(transactions, clock);
    deliveries = new SqlDeliveryStore(transactions, clock);
    deadLetters = new SqlDeadLetterStore(transactions, clock);
    schedules = new SqlScheduleStore(transactions, clock);
    endpoints = new SqlEndpointStore(transactions, clock);
  }

  /** What is closed in the end is closed, too, when opening fails. */
  public static Stores open(
      DataSource dataSource, Clock clock, Duration statementTimeout, Runnable onClose) {
    try {
      Vendor vendor = Vendor.of(dataSource);
      Migrations.run(dataSource, vendor);
      SqlSessionFactory sessions =
          new DefaultSqlSessionFactory(Mapping.of(dataSource, vendor, statementTimeout));
      return new Stores(new Transactions(dataSource, sessions), clock, onClose);
    } catch (RuntimeException | Error e) {
      onClose.run();
      throw e;
    }
  }

  @Override
  public void close() {
    onClose.run();
  }
}
