package dev.iotajs.sandbox.internal.guest.operations;

import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/** Going over iterables. */
public final class IterationOperations {
  static {
    // Cursors' methods are functions, and must not be those of a script's realm.
    Cursor.over(org.openjdk.nashorn.internal.objects.Global.allocate(new Object[0]));
    PairCursor.over(org.openjdk.nashorn.internal.objects.Global.allocate(new Object[0]), 0);
    UnpackCursor.over(org.openjdk.nashorn.internal.objects.Global.allocate(new Object[0]));
  }

  private IterationOperations() {}

  /** The cursor of a {@code for … of}. */
  public static Object iterate(Object self, Object iterable) {
    return Cursor.over(iterable);
  }

  /**
   * The cursor of a {@code for … of} that takes apart what it goes over.
   *
   * @param count how many values it takes of each, 1 or 2
   */
  public static Object iteratePairs(Object self, Object iterable, Object count) {
    return PairCursor.over(iterable, ((Number) count).intValue());
  }

  /** The cursor of an array pattern. */
  public static Object unpack(Object self, Object iterable) {
    return UnpackCursor.over(iterable);
  }

  /**
   * Gives back an error in a statement with an array pattern.
   *
   * @param cursor the pattern's, which may have ended; undefined if the error came before it
   */
  public static Object abandon(Object self, Object cursor, Object error) {
    if (cursor instanceof UnpackCursor) {
      ((UnpackCursor) cursor).abort();
    }
    return error;
  }

  /** The same where the statement is left in another way, if at all. */
  public static Object leave(Object self, Object cursor) {
    if (cursor instanceof UnpackCursor) {
      ((UnpackCursor) cursor).leave();
    }
    return ScriptRuntime.UNDEFINED;
  }
}
