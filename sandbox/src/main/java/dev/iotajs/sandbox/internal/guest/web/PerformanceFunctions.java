package dev.iotajs.sandbox.internal.guest.web;

import dev.iotajs.sandbox.internal.guard.Guard;
import dev.iotajs.sandbox.internal.guard.Run;
import dev.iotajs.sandbox.internal.guest.library.Builtin;
import dev.iotajs.sandbox.internal.guest.library.Spec;
import dev.iotajs.sandbox.internal.guest.library.Template;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/**
 * {@code performance}: the time since the run began. It goes in steps of 0.1 ms, as in browsers for
 * pages that are not isolated: too coarse to time what a cache holds.
 */
public final class PerformanceFunctions {
  private static final Template ALL =
      new Template().enumerable().functions(PerformanceFunctions.class).tag("Performance");
  private static final long STEP_NANOS = 100_000;

  private PerformanceFunctions() {}

  static ScriptObject create(Global global) {
    return ALL.object(global.getObjectPrototype());
  }

  /** Milliseconds since the run began. */
  static double milliseconds() {
    Run run = Guard.current().run();
    long steps = run.elapsedNanos() / STEP_NANOS;
    return steps / 10.0;
  }

  /** {@code now}. */
  @Builtin
  public static Object now(Object self) {
    return Spec.number(milliseconds());
  }

  /** The attribute {@code timeOrigin}: when the run began, in milliseconds since 1970. */
  @Builtin(getter = true)
  public static Object timeOrigin(Object self) {
    return Spec.number(Math.rint(System.currentTimeMillis() - milliseconds()));
  }
}
