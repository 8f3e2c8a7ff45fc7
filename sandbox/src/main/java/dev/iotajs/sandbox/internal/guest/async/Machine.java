package dev.iotajs.sandbox.internal.guest.async;

import static org.openjdk.nashorn.internal.runtime.ScriptRuntime.UNDEFINED;

import dev.iotajs.sandbox.internal.guest.Handles;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import org.openjdk.nashorn.internal.runtime.AccessorProperty;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/**
 * The state machine of a generator or async function: the function that {@code GeneratorLowering}
 * makes, and the registers that it sets. It never comes into a script's hands.
 */
final class Machine extends ScriptObject {
  /** How a suspended machine goes on: with a value, with an exception, or by returning. */
  enum Resumption {
    NEXT,
    THROW,
    RETURN
  }

  /** Why a step ended, if the machine has not ended: a plain yield, or an await. */
  static final int PLAIN = 0;

  static final int DELEGATE = 1;
  static final int ASYNC_YIELD = 2;

  private static final int RETHROW = -2;

  private static final PropertyMap REGISTERS =
      PropertyMap.newMap(List.of(register("n"), register("h"), register("f"), register("k")));

  private final ScriptFunction step;
  private int next;
  private int handler;
  private int cleanup;
  private int kind;
  private boolean done;

  Machine(ScriptFunction step) {
    super(REGISTERS);
    this.step = step;
  }

  private static Property register(String name) {
    MethodHandle setter =
        Handles.ofStatic(
            Machine.class, name, MethodType.methodType(void.class, Object.class, Object.class));
    // The engine wants a getter to know the type; registers are only written.
    MethodHandle getter =
        MethodHandles.dropArguments(MethodHandles.constant(Object.class, null), 0, Object.class);
    int flags = Property.NOT_ENUMERABLE | Property.NOT_CONFIGURABLE;
    return AccessorProperty.create(name, flags, getter, setter);
  }

  @SuppressWarnings("unused") // by REGISTERS
  private static void n(Object self, Object value) {
    ((Machine) self).next = JSType.toInt32(value);
  }

  @SuppressWarnings("unused") // by REGISTERS
  private static void h(Object self, Object value) {
    ((Machine) self).handler = JSType.toInt32(value);
  }

  @SuppressWarnings("unused") // by REGISTERS
  private static void f(Object self, Object value) {
    ((Machine) self).cleanup = JSType.toInt32(value);
  }

  @SuppressWarnings("unused") // by REGISTERS
  private static void k(Object self, Object value) {
    ((Machine) self).kind = JSType.toInt32(value);
  }

  /** Whether it has returned or thrown. */
  boolean done() {
    return done;
  }

  /** Why the last step ended. */
  int kind() {
    return kind;
  }

  /** Whether no step has been made. */
  boolean fresh() {
    return next == 0 && !done;
  }

  /** Ends it without running any of its code. */
  void end() {
    done = true;
  }

  /**
   * Goes on until it is suspended or ends.
   *
   * @return what is yielded, awaited, or returned
   * @throws org.openjdk.nashorn.internal.runtime.ECMAException when it ends with an exception
   */
  Object resume(Resumption how, Object value) {
    switch (how) {
      case RETURN:
        if (cleanup == 0) {
          done = true;
          return value;
        }
        return run(cleanup, value);
      case THROW:
        if (handler == 0) {
          done = true;
          throw Thrown.exception(value);
        }
        return run(handler, value);
      default:
        return run(next, value);
    }
  }

  private Object run(int from, Object sent) {
    int state = from;
    Object value = sent;
    while (true) {
      kind = PLAIN;
      try {
        value = ScriptRuntime.apply(step, UNDEFINED, this, state, value);
        if (next >= 0) {
          return value;
        }
        if (next != RETHROW) {
          done = true;
          return value;
        }
      } catch (Throwable thrown) {
        value = Thrown.value(thrown);
      }
      if (handler == 0) {
        done = true;
        throw Thrown.exception(value);
      }
      state = handler;
    }
  }
}
