package dev.iotajs.sandbox.internal.guard;

import dev.iotajs.sandbox.Limit;

/**
 * The calls that are woven into compiled scripts and into the engine's built-ins. They cost next to
 * nothing while nobody has to stop: {@link #poll} is one volatile read.
 *
 * <p>All methods may be called on any thread; on a thread that runs no script they do nothing.
 */
public final class Guard {
  /**
   * How many running executions have been asked to stop and have not ended yet. A woven poll looks
   * only at this; the slow path then finds out whether its own thread is meant.
   */
  private static volatile int attention;

  /** Arrays smaller than this are left to the watchdog's sampling. */
  private static final int LARGE_ARRAY_BYTES = 64 << 10;

  private static final ThreadLocal<Meter> CURRENT = new ThreadLocal<>();

  /** How many class initialisers of the engine the thread is in. */
  private static final ThreadLocal<int[]> INITIALIZERS = ThreadLocal.withInitial(() -> new int[1]);

  private Guard() {}

  /** Woven in at loop back-edges: ends the run if it was asked to stop. */
  public static void poll() {
    if (attention != 0) {
      pollSlowly();
    }
  }

  private static void pollSlowly() {
    Meter meter = CURRENT.get();
    if (meter != null && !initializing()) {
      meter.stopIfAsked();
    }
  }

  /**
   * Woven in at the start of class initialisers. A run is not stopped inside one: the JVM would
   * hold the class for broken, for everybody and for ever.
   */
  public static void enterInitializer() {
    INITIALIZERS.get()[0]++;
  }

  /** Woven in at the end of class initialisers. */
  public static void leaveInitializer() {
    INITIALIZERS.get()[0]--;
  }

  /** A run starts anew; an initialiser that failed has not been left. */
  static void forgetInitializers() {
    INITIALIZERS.get()[0] = 0;
  }

  private static boolean initializing() {
    return INITIALIZERS.get()[0] > 0;
  }

  /**
   * The meter for a function that was compiled without a reference to itself: the one of the
   * thread's current run.
   */
  public static Meter current() {
    Meter meter = CURRENT.get();
    return meter != null ? meter : Meter.IDLE;
  }

  static void setCurrent(Meter meter) {
    CURRENT.set(meter);
  }

  static synchronized void raiseAttention() {
    attention++;
  }

  static synchronized void lowerAttention() {
    attention--;
  }

  /**
   * Woven in before each array that a built-in allocates: a large one is charged before it exists.
   *
   * @param length the array's length
   * @param elementBytes size of one element
   * @return the length
   */
  public static int array(int length, int elementBytes) {
    if (length > LARGE_ARRAY_BYTES / elementBytes) {
      allocate((long) length * elementBytes);
    }
    return length;
  }

  /** Charges bytes that are about to be allocated; ends the run if they are too many. */
  public static void allocate(long bytes) {
    Meter meter = CURRENT.get();
    if (meter != null && !initializing()) {
      meter.allocate(bytes);
    }
  }

  /** Woven in at handlers of built-ins that catch everything: what ends the run passes through. */
  public static void passStop(Throwable caught) {
    if (caught instanceof Stop) {
      throw (Stop) caught;
    }
    if (caught instanceof VirtualMachineError) {
      throw fatal(caught);
    }
  }

  /** What ends the thread's run because of an error of the virtual machine or of the engine. */
  public static Stop fatal(Throwable error) {
    return current().fatal(error);
  }

  /** The limit that a virtual machine error stands for. */
  static Limit limitBehind(Throwable error) {
    if (error instanceof StackOverflowError) {
      return Limit.CALL_DEPTH;
    }
    return error instanceof OutOfMemoryError ? Limit.ALLOCATION : null;
  }
}
