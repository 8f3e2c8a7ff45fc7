package dev.iotajs.sandbox.internal.guest.web;

import dev.iotajs.sandbox.internal.guest.Handles;
import dev.iotajs.sandbox.internal.guest.async.TimerFunctions;
import dev.iotajs.sandbox.internal.guest.library.Builtin;
import dev.iotajs.sandbox.internal.guest.library.Functions;
import dev.iotajs.sandbox.internal.guest.library.Iteration;
import dev.iotajs.sandbox.internal.guest.library.Spec;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** {@code AbortSignal}. */
public final class AbortSignalObject extends EventTargetObject {
  static final Interface INTERFACE =
      Interface.withoutConstructor("AbortSignal", AbortSignalObject.class)
          .parent(EventTargetObject.INTERFACE)
          .statics(Statics.class);
  private static final double LONGEST = 9007199254740991.0;
  private static final MethodHandle TIME_UP =
      Handles.ofStatic(
          AbortSignalObject.class,
          "timeUp",
          MethodType.methodType(Object.class, AbortSignalObject.class, Object.class));

  private final List<Runnable> followers = new ArrayList<>();
  private Object reason = Spec.UNDEFINED;
  private boolean aborted;
  private Object onAbort;

  AbortSignalObject() {
    super(INTERFACE);
  }

  @SuppressWarnings("unused") // by TIME_UP
  private static Object timeUp(AbortSignalObject signal, Object self) {
    signal.abort(DomException.create("TimeoutError", "The operation was aborted due to timeout"));
    return Spec.UNDEFINED;
  }

  @Override
  public String getClassName() {
    return "AbortSignal";
  }

  boolean isAborted() {
    return aborted;
  }

  /** Does something of ours when it is aborted, before the listeners. */
  void whenAborted(Runnable work) {
    followers.add(work);
  }

  /** Aborts, if that has not happened; without a reason the usual one. */
  void abort(Object given) {
    if (aborted) {
      return;
    }
    aborted = true;
    reason = reasonOf(given);
    List<Runnable> told = new ArrayList<>(followers);
    followers.clear();
    told.forEach(Runnable::run);
    dispatch(EventObject.trusted("abort"));
  }

  private static Object reasonOf(Object given) {
    return Spec.isUndefined(given)
        ? DomException.create("AbortError", "This operation was aborted")
        : given;
  }

  @Override
  void beforeListeners(EventObject event) {
    if (event.typeName().equals("abort") && onAbort instanceof ScriptFunction) {
      call((ScriptObject) onAbort, event);
    }
  }

  private static AbortSignalObject receiver(Object self) {
    return receiver(AbortSignalObject.class, self);
  }

  /** The attribute {@code aborted}. */
  @Builtin(getter = true)
  public static Object aborted(Object self) {
    return receiver(self).aborted;
  }

  /** The attribute {@code reason}. */
  @Builtin(getter = true)
  public static Object reason(Object self) {
    return receiver(self).reason;
  }

  /** {@code throwIfAborted}. */
  @Builtin
  public static Object throwIfAborted(Object self) {
    AbortSignalObject signal = receiver(self);
    if (signal.aborted) {
      throw Errors.thrown(signal.reason);
    }
    return Spec.UNDEFINED;
  }

  /** The attribute {@code onabort}. */
  @Builtin(name = "onabort", getter = true)
  public static Object onAbort(Object self) {
    return receiver(self).onAbort;
  }

  /** Sets {@code onabort}; what is no object counts as null. */
  @Builtin(name = "onabort", setter = true)
  public static void setOnAbort(Object self, Object value) {
    receiver(self).onAbort = value instanceof ScriptObject ? value : null;
  }

  /** The functions of the constructor. */
  public static final class Statics {
    private Statics() {}

    /** {@code AbortSignal.abort}: a signal that is aborted already. */
    @Builtin
    public static Object abort(Object self, Object given) {
      AbortSignalObject signal = new AbortSignalObject();
      signal.aborted = true;
      signal.reason = reasonOf(given);
      return signal;
    }

    /** {@code AbortSignal.timeout}: a signal that is aborted after so many milliseconds. */
    @Builtin(length = 1)
    public static Object timeout(Object self, Object milliseconds) {
      double delay = Spec.toNumber(milliseconds);
      if (!(delay >= 0 && delay <= LONGEST)) {
        throw Errors.type("The time of AbortSignal.timeout is not a number from 0");
      }
      AbortSignalObject signal = new AbortSignalObject();
      MethodHandle code = MethodHandles.insertArguments(TIME_UP, 0, signal);
      TimerFunctions.setTimeout(null, Functions.create("", 0, code), Math.floor(delay));
      return signal;
    }

    /** {@code AbortSignal.any}: a signal that is aborted with the first of several. */
    @Builtin(length = 1)
    public static Object any(Object self, Object signals) {
      List<AbortSignalObject> sources = new ArrayList<>();
      Iteration.of(signals).forEach(signal -> sources.add(receiver(signal)));
      AbortSignalObject result = new AbortSignalObject();
      for (AbortSignalObject source : sources) {
        if (source.aborted) {
          result.aborted = true;
          result.reason = source.reason;
          return result;
        }
      }
      for (AbortSignalObject source : sources) {
        source.whenAborted(() -> result.abort(source.reason));
      }
      return result;
    }
  }
}
