package dev.iotajs.sandbox.internal.guest.library;

/** The prototype of all iterators. */
public final class IteratorPrototype {
  private IteratorPrototype() {}

  /** {@code [Symbol.iterator]}. */
  @Builtin(name = "@@iterator")
  public static Object iterator(Object self) {
    return self;
  }
}
