package dev.iotajs.sandbox.internal.guest.web;

import dev.iotajs.sandbox.internal.guest.Handles;
import dev.iotajs.sandbox.internal.guest.async.TimerFunctions;
import dev.iotajs.sandbox.internal.guest.library.Builtin;
import dev.iotajs.sandbox.internal.guest.library.Functions;
import dev.iotajs.sandbox.internal.guest.library.Spec;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.nashorn.internal.runtime.ECMAException;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/**
 * {@code EventTarget}. What a listener throws is thrown when the code that is running has ended.
 */
public class EventTargetObject extends WebObject {
  static final Interface INTERFACE =
      new Interface(
          "EventTarget", 0, EventTargetObject.class, arguments -> new EventTargetObject());
  private static final MethodHandle THROW =
      Handles.ofStatic(
          EventTargetObject.class,
          "rethrow",
          MethodType.methodType(Object.class, Object.class, Object.class));

  private static final class Listener {
    private final String type;
    private final ScriptObject callback;
    private final boolean capture;
    private final boolean once;
    private final boolean passive;
    private boolean removed;

    Listener(String type, ScriptObject callback, Object options) {
      this.type = type;
      this.callback = callback;
      this.capture = isCapture(options);
      this.once = options instanceof ScriptObject && Arguments.flag(options, "once");
      this.passive = options instanceof ScriptObject && Arguments.flag(options, "passive");
    }

    boolean is(String otherType, Object otherCallback, boolean otherCapture) {
      return callback == otherCallback && capture == otherCapture && type.equals(otherType);
    }
  }

  private List<Listener> listeners = new ArrayList<>();

  private EventTargetObject() {
    this(INTERFACE);
  }

  EventTargetObject(Interface of) {
    super(of);
  }

  @SuppressWarnings("unused") // by THROW
  private static Object rethrow(Object thrown, Object self) {
    throw Errors.thrown(thrown);
  }

  @Override
  public String getClassName() {
    return "EventTarget";
  }

  private static boolean isCapture(Object options) {
    return options instanceof ScriptObject
        ? Arguments.flag(options, "capture")
        : JSType.toBoolean(options);
  }

  private static ScriptObject callback(Object value) {
    if (value == null || Spec.isUndefined(value)) {
      return null;
    }
    if (value instanceof ScriptObject) {
      return (ScriptObject) value;
    }
    throw Errors.type("The listener is neither a function nor an object");
  }

  /** {@code addEventListener}. */
  @Builtin(length = 2)
  public static Object addEventListener(Object self, Object... arguments) {
    EventTargetObject target = receiver(EventTargetObject.class, self);
    Arguments.require(arguments, 2, "addEventListener");
    String type = Arguments.text(arguments[0]);
    ScriptObject callback = callback(arguments[1]);
    Object options = Arguments.get(arguments, 2);
    Object signal =
        options instanceof ScriptObject ? Arguments.member(options, "signal") : Spec.UNDEFINED;
    if (!Spec.isUndefined(signal) && !(signal instanceof AbortSignalObject)) {
      throw Errors.type("The signal is not an AbortSignal");
    }
    boolean aborted =
        signal instanceof AbortSignalObject && ((AbortSignalObject) signal).isAborted();
    if (callback == null || aborted) {
      return Spec.UNDEFINED;
    }
    Listener added = new Listener(type, callback, options);
    for (Listener listener : target.listeners) {
      if (listener.is(type, callback, added.capture)) {
        return Spec.UNDEFINED;
      }
    }
    target.listeners.add(added);
    if (signal instanceof AbortSignalObject) {
      ((AbortSignalObject) signal).whenAborted(() -> target.remove(added));
    }
    return Spec.UNDEFINED;
  }

  private void remove(Listener listener) {
    listener.removed = true;
    // A list that is being gone through stays as it is.
    listeners = new ArrayList<>(listeners);
    listeners.remove(listener);
  }

  /** {@code removeEventListener}. */
  @Builtin(length = 2)
  public static Object removeEventListener(Object self, Object... arguments) {
    EventTargetObject target = receiver(EventTargetObject.class, self);
    Arguments.require(arguments, 2, "removeEventListener");
    String type = Arguments.text(arguments[0]);
    ScriptObject callback = callback(arguments[1]);
    boolean capture = isCapture(Arguments.get(arguments, 2));
    for (Listener listener : target.listeners) {
      if (listener.is(type, callback, capture)) {
        target.remove(listener);
        break;
      }
    }
    return Spec.UNDEFINED;
  }

  /** {@code dispatchEvent}. */
  @Builtin(length = 1)
  public static Object dispatchEvent(Object self, Object event) {
    EventTargetObject target = receiver(EventTargetObject.class, self);
    if (!(event instanceof EventObject)) {
      throw Errors.type("The argument of dispatchEvent is not an Event");
    }
    if (((EventObject) event).dispatching) {
      throw DomException.error("InvalidStateError", "The event is being dispatched already");
    }
    return target.dispatch((EventObject) event);
  }

  /** Calls the listeners; gives whether the default has not been prevented. */
  final boolean dispatch(EventObject event) {
    event.target = this;
    event.dispatching = true;
    event.stopped = false;
    try {
      beforeListeners(event);
      for (Listener listener : new ArrayList<>(listeners)) {
        if (event.stopped) {
          break;
        }
        if (!listener.removed && listener.type.equals(event.typeName())) {
          call(listener, event);
        }
      }
    } finally {
      event.dispatching = false;
    }
    return !event.isPrevented();
  }

  /** For handlers that are attributes of the target. */
  void beforeListeners(EventObject event) {
    // Plain targets have none.
  }

  private void call(Listener listener, EventObject event) {
    if (listener.once) {
      remove(listener);
    }
    event.passive = listener.passive;
    call(listener.callback, event);
    event.passive = false;
  }

  final void call(ScriptObject callback, EventObject event) {
    try {
      if (Spec.isCallable(callback)) {
        Spec.call(callback, this, event);
      } else {
        Spec.call(Spec.callable(callback.get("handleEvent")), callback, event);
      }
    } catch (ECMAException e) {
      MethodHandle code = MethodHandles.insertArguments(THROW, 0, e.getThrown());
      TimerFunctions.queueMicrotask(null, Functions.create("", 0, code));
    }
  }
}
