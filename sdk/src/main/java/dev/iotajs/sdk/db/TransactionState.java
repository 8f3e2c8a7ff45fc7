package dev.iotajs.sdk.db;

import dev.iotajs.sandbox.HostFunctionException;
import dev.iotajs.sdk.ErrorCode;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A transaction's connection, whose turn it is to use it, and how the transaction ended. Who holds
 * the turn when it has ended gives the connection back. Safe for use by many threads.
 */
final class TransactionState {
  private enum Phase {
    OPEN,
    COMMITTED,
    ROLLED_BACK,
    EXPIRED,
    BROKEN
  }

  /** What an error is about that no step, but only the end, brings to light. */
  private static final Work COMMIT = new Work("iota.db.transaction", Set.of(), session -> null);

  private final Connections connections;
  private final String tenant;
  private final ReentrantLock turn = new ReentrantLock(true);
  private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.OPEN);

  /** What runs at the moment; null for nothing. */
  private volatile Call current;

  /** Null before the first step and after the end; used by who has the turn. */
  private volatile Lease lease;

  private Background.Timer timer = () -> {};

  TransactionState(Connections connections, String tenant) {
    this.connections = connections;
    this.tenant = tenant;
  }

  Call newCall() {
    return connections.newCall();
  }

  /** Whether it has a connection, which others may be waiting for. */
  boolean hasConnection() {
    return lease != null;
  }

  /** Runs one step when it is its turn. */
  Object run(Work work, Call call) {
    turn.lock();
    try {
      requireOpen();
      call.check();
      return timed(work, call);
    } finally {
      turn.unlock();
      giveBackIfEnded();
    }
  }

  private void requireOpen() {
    switch (phase.get()) {
      case OPEN:
        return;
      case EXPIRED:
        throw expired();
      case BROKEN:
        throw ErrorCode.CONFLICT.error("The transaction was rolled back; start it again");
      default:
        throw ErrorCode.INVALID_ARGUMENT.error("The transaction has ended");
    }
  }

  private HostFunctionException expired() {
    return ErrorCode.QUERY_TIMEOUT.error(
        "The transaction took longer than "
            + connections.transactionTimeout().toMillis()
            + " ms and was rolled back");
  }

  private void open(Call call) {
    if (lease == null) {
      lease = connections.lease(tenant, call);
      timer = connections.afterTransactionTimeout(() -> end(Phase.EXPIRED, Call.End.TIMEOUT));
    }
  }

  private Object timed(Work work, Call call) {
    Background.Timer limit = connections.endAfterTimeout(call);
    current = call;
    try {
      // Ended since the last look at the phase, and before there was a call to stop?
      requireOpen();
      open(call);
      return undoable(work, call);
    } finally {
      current = null;
      limit.cancel();
    }
  }

  /** A step that fails changes nothing: PostgreSQL would otherwise refuse all further steps. */
  private Object undoable(Work work, Call call) {
    Savepoint before = null;
    try {
      before = lease.connection.setSavepoint();
      Object result = work.on(connections.session(lease, call));
      call.check();
      lease.connection.releaseSavepoint(before);
      return result;
    } catch (SQLException e) {
      undo(before, e);
      requireOpen(e);
      call.check();
      throw DatabaseErrors.of(e, work);
    } catch (RuntimeException | Error e) {
      undo(before, null);
      throw e;
    }
  }

  /** A step that failed because time was over says so. */
  private void requireOpen(SQLException cause) {
    if (phase.get() == Phase.EXPIRED) {
      HostFunctionException error = expired();
      error.initCause(cause);
      throw error;
    }
  }

  /**
   * Undoes a step, or else lets the transaction take nothing more and be rolled back.
   *
   * @param cause null for none of the database
   */
  private void undo(Savepoint before, SQLException cause) {
    boolean isUndone = false;
    try {
      // After a deadlock all is undone, since the locks of earlier steps would make it last.
      if (before != null && (cause == null || !DatabaseErrors.endsTransaction(cause))) {
        lease.connection.rollback(before);
        isUndone = true;
      }
    } catch (SQLException e) {
      // The database has undone all itself, or is gone.
    } finally {
      if (!isUndone) {
        phase.compareAndSet(Phase.OPEN, Phase.BROKEN);
      }
    }
  }

  Object commit() {
    turn.lock();
    try {
      requireOpen();
      if (!phase.compareAndSet(Phase.OPEN, Phase.COMMITTED)) {
        requireOpen();
      }
      if (lease != null) {
        lease.connection.commit();
      }
      return null;
    } catch (SQLException e) {
      throw DatabaseErrors.of(e, COMMIT);
    } finally {
      turn.unlock();
      giveBackIfEnded();
    }
  }

  Object rollback() {
    turn.lock();
    try {
      phase.compareAndSet(Phase.OPEN, Phase.ROLLED_BACK);
      return null;
    } finally {
      turn.unlock();
      giveBackIfEnded();
    }
  }

  void close() {
    end(Phase.ROLLED_BACK, Call.End.CANCELLED);
  }

  /** Does not block. */
  private void end(Phase how, Call.End why) {
    if (!phase.compareAndSet(Phase.OPEN, how)) {
      return;
    }
    Call running = current;
    if (running != null) {
      running.end(why);
    }
    connections.inBackground(this::giveBackIfEnded);
  }

  /** If somebody else has the turn, they come here after it. */
  private void giveBackIfEnded() {
    if (phase.get() == Phase.OPEN || !turn.tryLock()) {
      return;
    }
    try {
      if (lease != null) {
        timer.cancel();
        Lease ended = lease;
        lease = null;
        ended.close();
      }
    } finally {
      turn.unlock();
    }
  }
}
