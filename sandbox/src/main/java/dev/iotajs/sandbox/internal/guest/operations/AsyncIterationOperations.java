package dev.iotajs.sandbox.internal.guest.operations;

/** Going over asynchronous iterables. */
public final class AsyncIterationOperations {
  static {
    AsyncCursor.prepare();
  }

  private AsyncIterationOperations() {}

  /** The cursor of a {@code for await}. */
  public static Object asyncIterate(Object self, Object iterable) {
    return AsyncCursor.over(iterable);
  }
}
