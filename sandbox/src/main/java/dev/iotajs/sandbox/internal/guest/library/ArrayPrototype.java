package dev.iotajs.sandbox.internal.guest.library;

/** x. */
public final class ArrayPrototype {
  private ArrayPrototype() {}

  /** x. */
  @Builtin(length = 1)
  public static Object at(Object self, Object index) {
    return index;
  }
  /** x. */
  @Builtin(length = 1)
  public static Object flat(Object self, Object a, Object... index) {
    return a + ":" + index.length;
  }
}
