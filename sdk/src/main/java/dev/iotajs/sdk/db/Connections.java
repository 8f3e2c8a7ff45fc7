package dev.iotajs.sdk.db;

import java.time.Duration;
import javax.sql.DataSource;

/** Where calls get their connections, and how long they may have them. Immutable. */
final class Connections {
  private final DataSource source;
  private final Duration timeout;
  private final Duration transactionTimeout;
  private final long maxResultBytes;
  private final Background background = new Background();

  private final Dialect dialect;

  Connections(DatabaseAccessBuilder settings, Dialect dialect) {
    this.dialect = dialect;
    source = settings.source;
    timeout = settings.timeout;
    transactionTimeout = settings.transactionTimeout;
    maxResultBytes = settings.maxResultBytes;
  }

  Lease lease() {
    return Lease.of(source, dialect, timeout);
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
