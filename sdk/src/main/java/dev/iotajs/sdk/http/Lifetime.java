package dev.iotajs.sdk.http;

import java.io.InterruptedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** The time that one exchange has: it ends when it is over, or cancelled. Safe for many threads. */
final class Lifetime {
  /** Why an exchange has to end. */
  enum End {
    TIMEOUT,
    CANCELLED
  }

  private final CompletableFuture<End> ended = new CompletableFuture<>();

  void end(End reason) {
    ended.complete(reason);
  }

  /** Why it ended; null while it goes on. */
  End reason() {
    return ended.getNow(null);
  }

  /** Has something done at the end, at once if that has come. The action must not block. */
  void whenEnded(Runnable action) {
    CompletableFuture<Void> unused = ended.thenRun(action);
  }

  /**
   * Waits for what another thread works on, but not beyond the end.
   *
   * @throws InterruptedIOException at the end
   * @throws ExecutionException what the other thread threw
   */
  <T> T await(CompletableFuture<T> other) throws InterruptedIOException, ExecutionException {
    try {
      CompletableFuture.anyOf(ended, other.handle((value, problem) -> null)).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      end(End.CANCELLED);
    }
    if (reason() != null) {
      throw new InterruptedIOException("The exchange has ended");
    }
    return get(other);
  }

  private static <T> T get(CompletableFuture<T> done) throws ExecutionException {
    try {
      return done.get();
    } catch (InterruptedException e) {
      throw new IllegalStateException("Done already", e);
    }
  }
}
