package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.internal.guard.Guard;

/**
 * Makes sure of some stack before the engine links or compiles, so that a stack overflow cannot
 * interrupt work on what realms share.
 */
public final class StackProbe {
  /** Nested calls that must be possible; about 64 KiB of stack. */
  private static final int FRAMES = 400;

  private StackProbe() {}

  /** Ends the run here and now if there is too little stack left. */
  public static void ensure() {
    try {
      descend(FRAMES, 0, 0, 0, 0, 0, 0);
    } catch (StackOverflowError e) {
      throw Guard.fatal(e);
    }
  }

  /** The arguments are there to make the frame larger. */
  private static long descend(int frames, long a, long b, long c, long d, long e, long f) {
    return frames == 0 ? a + b + c + d + e + f : descend(frames - 1, a + 1, b, c, d, e, f) + 1;
  }
}
