package dev.iotajs.sdk.db;

import dev.iotajs.sdk.ErrorCode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/**
 * One run of an operation, as it is ended from outside: in time, or because nobody waits for it.
 * Safe for use by many threads.
 */
final class Call {
  /** Why it was ended. */
  enum End {
    TIMEOUT,
    CANCELLED
  }

  /** A statement's part of a call. */
  @FunctionalInterface
  interface Part<T> {
    T run() throws SQLException;
  }

  /** For scripts whose time passed before they had a connection. */
  static final String BUSY = "The database is busy; try again later";

  /** A driver can miss a request to cancel that comes before the statement has begun. */
  private static final int CANCELS = 10;

  private final Background background;
  private final CompletableFuture<End> end = new CompletableFuture<>();
  private Statement running;

  Call(Background background) {
    this.background = background;
  }

  /** Runs a part, and ends it when the call is ended meanwhile. */
  <T> T during(Statement statement, Part<T> part) throws SQLException {
    enter(statement);
    try {
      return part.run();
    } finally {
      leave();
    }
  }

  private synchronized void enter(Statement statement) {
    check();
    running = statement;
  }

  /**
   * Waits for a cancelling that is going on, so that it does not hit the connection's next user.
   */
  private synchronized void leave() {
    running = null;
  }

  /** Does not block. */
  void end(End why) {
    if (end.complete(why)) {
      background.execute(() -> stop(1));
    }
  }

  private synchronized void stop(int attempt) {
    if (running == null) {
      return;
    }
    try {
      if (attempt > CANCELS) {
        // No database that answers takes this long, unless the driver is loading rows, which it
        // cannot cancel: give up the connection.
        Connection connection = running.getConnection();
        connection.abort(background);
      } else {
        running.cancel();
      }
    } catch (SQLException e) {
      // Tried again; in the end the network or the database breaks it off.
    }
    if (attempt <= CANCELS) {
      background.runSoon(() -> stop(attempt + 1));
    }
  }

  /** Completed, and never failed, when the call is ended. */
  CompletableFuture<End> ended() {
    return end;
  }

  boolean isEnded() {
    return end.isDone();
  }

  /** Throws what a call that was ended ends with. */
  void check() {
    End why = end.getNow(null);
    if (why == End.TIMEOUT) {
      throw ErrorCode.QUERY_TIMEOUT.error(
          "The database took too long; ask for fewer rows, or by columns with an index");
    }
    checkNotCancelled(why);
  }

  /** The same while there is no connection yet: fewer rows would not have helped. */
  void checkBeforeConnection() {
    End why = end.getNow(null);
    if (why == End.TIMEOUT) {
      throw ErrorCode.UNAVAILABLE.error(BUSY);
    }
    checkNotCancelled(why);
  }

  private static void checkNotCancelled(End why) {
    if (why == End.CANCELLED) {
      throw new CancellationException("Nobody waits for this call any more");
    }
  }
}
