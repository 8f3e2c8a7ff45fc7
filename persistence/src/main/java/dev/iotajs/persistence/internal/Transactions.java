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
    return run(
        () -> {
          try {
            return work.apply(mapper(mapper));
          } catch (PersistenceException e) {
            throw Failures.of(e);
          }
        });
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
    return bound(connection, transaction -> transaction.part(work));
  }

  private <T> T begin(Supplier<T> work) {
    Connection connection = open();
    try {
      T result = bound(connection, transaction -> transaction.whole(work));
      commit(connection);
      return result;
    } catch (Throwable t) {
      rollback(connection, t);
      throw t;
    } finally {
      close(connection);
    }
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

  private <T> T bound(Connection connection, Function<Transaction, T> work) {
    try (SqlSession session = sessions.openSession(connection)) {
      Transaction transaction = new Transaction(session);
      current.set(transaction);
      return work.apply(transaction);
    } finally {
      current.remove();
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
