package dev.iotajs.sandbox.internal.guest.async;

import dev.iotajs.sandbox.internal.guest.library.Builtin;

/** What all asynchronous iterators inherit. */
public final class AsyncIteratorPrototype {
  private AsyncIteratorPrototype() {}

  /** Gives the iterator itself. */
  @Builtin(name = "@@asyncIterator")
  public static Object asyncIterator(Object self) {
    return self;
  }
}
