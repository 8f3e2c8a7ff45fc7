package dev.iotajs.sandbox.internal.guest;

/**
 * How many fields the engine's structure classes have. The engine makes a class for each number of
 * fields an object or scope begins with, in steps of four, and keeps it for ever; a script with a
 * scope of thousands of variables would leave a large class behind for each size. Here steps grow
 * with the size, so that there are few large ones.
 */
public final class StructureSizes {
  /** Up to here in steps of four, as the engine does. */
  private static final int SMALL = 16;

  private StructureSizes() {}

  /** A size that is more than {@code count}. Takes the place of the engine's method. */
  public static int padded(int count) {
    if (count < SMALL) {
      return count / 4 * 4 + 4;
    }
    int size = SMALL;
    while (size <= count) {
      // 16, 24, 32, 48, 64, 96, …: powers of two and what is half-way between.
      size = Integer.bitCount(size) == 1 ? size + size / 2 : size / 3 * 4;
    }
    return size;
  }
}
