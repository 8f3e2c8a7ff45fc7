package dev.iotajs.sandbox.internal.guest.operations;

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
}
