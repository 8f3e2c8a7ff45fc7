package dev.iotajs.persistence.internal;

import dev.iotajs.persistence.TransactionUndoneException;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Supplier;
import org.apache.ibatis.session.SqlSession;

/**
 * The transaction that a thread is in. A part of it that cannot be undone alone breaks it: H2 rolls
 * everything back on a deadlock, and what was done afterwards would be committed without what came
 * before. Not for use by several threads.
 */
final class Transaction {
  private final SqlSession session;

  /** What broke it, or null. */
  private Throwable breach;

  Transaction(SqlSession session) {
    this.session = session;
  }

  <M> M mapper(Class<M> mapper) {
    return session.getMapper(mapper);
  }

  /** Does all of it: whatever the work has caught, what is left if it broke is not committed. */
  <T> T whole(Supplier<T> work) {
    T result = work.get();
    checkWhole();
    return result;
  }

  /** Does a part of it, which is undone alone if the work throws. */
  <T> T part(Supplier<T> work) {
    checkWhole();
    Savepoint savepoint = savepoint();
    try {
      T result = work.get();
      checkWhole();
      release(savepoint);
      return result;
    } catch (Throwable t) {
      undo(savepoint, t);
      throw t;
    }
  }

  private void checkWhole() {
    if (breach != null) {
      throw new TransactionUndoneException(breach);
    }
  }

  private Savepoint savepoint() {
    try {
      return session.getConnection().setSavepoint();
    } catch (SQLException e) {
      throw Failures.of(e);
    }
  }

  private void release(Savepoint savepoint) {
    try {
      session.getConnection().releaseSavepoint(savepoint);
    } catch (SQLException e) {
      throw Failures.of(e);
    }
  }

  /** Of several failures, the caller must see the one that ends more than this part. */
  private void undo(Savepoint savepoint, Throwable first) {
    if (breach == null) {
      rollback(savepoint, first);
    }
    if (breach != null && isLessThanUndone(first)) {
      TransactionUndoneException undone = new TransactionUndoneException(breach);
      if (first != breach) {
        undone.addSuppressed(first);
      }
      throw undone;
    }
  }

  private void rollback(Savepoint savepoint, Throwable first) {
    try {
      session.getConnection().rollback(savepoint);
    } catch (SQLException e) {
      first.addSuppressed(e);
      breach = first;
    }
  }

  private static boolean isLessThanUndone(Throwable thrown) {
    return thrown instanceof Exception && !(thrown instanceof TransactionUndoneException);
  }
}
