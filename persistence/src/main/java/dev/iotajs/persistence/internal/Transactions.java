package dev.iotajs.persistence.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;

/**
 * Begins and ends transactions, and knows which one a thread is in. What runs within another
 * transaction has a savepoint, so that its failure undoes its own part only; PostgreSQL would
 * otherwise refuse everything after the first error.
 */
public final class Transactions {
  private final DataSource dataSource;
  private final SqlSessionFactory sessions;

  /** Of this instance, since a thread may be in transactions of several databases at once. */
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<Transaction> current = new ThreadLocal<>();

  Transactions(DataSource dataSource, SqlSessionFactory sessions) {
    this.dataSource = dataSource;
    this.sessions = sessions;
  }

  /** One call of a store, with a mapper: in the thread's transaction or one of its own. */
  <M, T> T with(Class<M> mapper, Function<M, T> work) {
    return run(() -> call(() -> work.apply(mapper(mapper))));
  }

  /** Another mapper, for use within {@link #with}. */
  <M> M mapper(Class<M> mapper) {
    return current.get().mapper(mapper);
  }

  public <T> T run(Supplier<T> work) {
    Transaction outer = current.get();
    return outer == null ? begin(work) : outer.part(work);
  }

  public <T> T runOn(Connection connection, Supplier<T> work) {
    if (current.get() != null) {
      throw new IllegalStateException("This thread is in a transaction already");
    }
    try {
      if (connection.getAutoCommit()) {
        throw new IllegalStateException("The connection's auto-commit is on: begin a transaction");
      }
    } catch (SQLException e) {
      throw Failures.of(e);
    }
    return bound(connection, () -> current.get().part(work));
  }

  private <T> T begin(Supplier<T> work) {
    Connection connection = open();
    try {
      T result = bound(connection, () -> whole(work));
      commit(connection);
      return result;
    } catch (Throwable t) {
      rollback(connection, t);
      throw t;
    } finally {
      close(connection);
    }
  }

  /** Whatever the work has caught, what is left of a broken transaction is not committed. */
  private <T> T whole(Supplier<T> work) {
    T result = work.get();
    current.get().checkWhole();
    return result;
  }

  private Connection open() {
    Connection connection = null;
    try {
      connection = dataSource.getConnection();
      connection.setAutoCommit(false);
      return connection;
    } catch (SQLException e) {
      if (connection != null) {
        close(connection);
      }
      throw Failures.of(e);
    }
  }

  private <T> T bound(Connection connection, Supplier<T> work) {
    try (SqlSession session = sessions.openSession(connection)) {
      current.set(new Transaction(session));
      return work.get();
    } finally {
      current.remove();
    }
  }

  private static <T> T call(Supplier<T> work) {
    try {
      return work.get();
    } catch (PersistenceException e) {
      throw Failures.of(e);
    }
  }

  private static void commit(Connection connection) {
    try {
      connection.commit();
    } catch (SQLException e) {
      throw Failures.of(e);
    }
  }

  /** What went wrong first is what the caller must see. */
  private static void rollback(Connection connection, Throwable first) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      first.addSuppressed(e);
    }
  }

  /** The transaction has ended by now: a failure here changes nothing for the caller. */
  private static void close(Connection connection) {
    try (connection) {
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      // The pool throws such a connection away.
      return;
    }
  }
}
