package dev.iotajs.sdk.db;

import dev.iotajs.sandbox.HostFunctionException;
import dev.iotajs.sdk.ErrorCode;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

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

  Object run(Work work, Call call) {
    return inTurn(() -> timed(work, call));
  }

  Object commit() {
    return inTurn(this::committed);
  }

  Object rollback() {
    return inTurn(
        () -> {
          phase.compareAndSet(Phase.OPEN, Phase.ROLLED_BACK);
          return null;
        });
  }

  /** Who ends the transaction meanwhile leaves the connection to who has the turn. */
  private Object inTurn(Supplier<Object> step) {
    turn.lock();
    try {
      return step.get();
    } finally {
      turn.unlock();
      giveBackIfEnded();
    }
  }

  private HostFunctionException ended() {
    switch (phase.get()) {
      case EXPIRED:
        return expired();
      case BROKEN:
        return ErrorCode.CONFLICT.error("The transaction was rolled back; start it again");
      default:
        return ErrorCode.INVALID_ARGUMENT.error("The transaction has ended");
    }
  }

  private HostFunctionException expired() {
    return ErrorCode.QUERY_TIMEOUT.error(
        "The transaction took longer than "
            + connections.transactionTimeout().toMillis()
            + " ms and was rolled back");
  }

  private Object timed(Work work, Call call) {
    Background.Timer limit = connections.endAfterTimeout(call);
    current = call;
    try {
      // Not before: who ends the transaction now finds the call, and stops it.
      if (phase.get() != Phase.OPEN) {
        throw ended();
      }
      call.check();
      open(call);
      return undoable(work, call);
    } finally {
      current = null;
      limit.cancel();
    }
  }

  private void open(Call call) {
    if (lease == null) {
      lease = connections.lease(tenant, call);
      timer = connections.afterTransactionTimeout(() -> end(Phase.EXPIRED, Call.End.TIMEOUT));
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
      throwIfExpired(e);
      call.check();
      throw DatabaseErrors.of(e, work);
    } catch (RuntimeException | Error e) {
      undo(before, null);
      throw e;
    }
  }

  /** A step that failed because time was over says so. */
  private void throwIfExpired(SQLException cause) {
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

  private Object committed() {
    if (!phase.compareAndSet(Phase.OPEN, Phase.COMMITTED)) {
      throw ended();
    }
    try {
      if (lease != null) {
        lease.connection.commit();
      }
      return null;
    } catch (SQLException e) {
      throw DatabaseErrors.of(e, COMMIT);
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
