package dev.iotajs.sdk.db;

import java.time.Duration;
import javax.sql.DataSource;

/**
 * Where calls get their connections, how many a tenant may have, and for how long. Safe for use by
 * many threads.
 */
final class Connections {
  private final DataSource source;
  private final Duration timeout;
  private final Duration transactionTimeout;
  private final long maxResultBytes;
  private final TenantShares shares;
  private final Dialect dialect;
  private final Background background = new Background();

  Connections(DatabaseAccessBuilder settings, Dialect dialect) {
    this.dialect = dialect;
    source = settings.source;
    timeout = settings.timeout;
    transactionTimeout = settings.transactionTimeout;
    maxResultBytes = settings.maxResultBytes;
    shares = new TenantShares(settings.connectionsPerTenant);
  }

  /** Waits for a connection as long as the call goes on. */
  Lease lease(String tenant, Call call) {
    shares.take(tenant, call);
    try {
      return Lease.of(source, dialect, timeout, call, () -> shares.free(tenant));
    } catch (RuntimeException | Error e) {
      shares.free(tenant);
      throw e;
    }
  }

  Session session(Lease lease, Call call) {
    return new Session(lease.connection, call, maxResultBytes);
  }

  Call newCall() {
    return new Call(background);
  }

  Background.Timer endAfterTimeout(Call call) {
    return background.after(timeout, () -> call.end(Call.End.TIMEOUT));
  }

  Background.Timer afterTransactionTimeout(Runnable task) {
    return background.after(transactionTimeout, task);
  }

  Duration transactionTimeout() {
    return transactionTimeout;
  }

  void inBackground(Runnable task) {
    background.execute(task);
  }
}
