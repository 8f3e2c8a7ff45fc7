package dev.iotajs.sandbox.internal.guest.async;

import static org.openjdk.nashorn.internal.runtime.ScriptRuntime.UNDEFINED;

import dev.iotajs.sandbox.internal.guest.async.Machine.Resumption;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import dev.iotajs.sandbox.internal.guest.operations.Stepping;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** A generator. */
public final class GeneratorObject extends ScriptObject implements Stepping {
  private static final PropertyMap EMPTY = PropertyMap.newMap();

  private final Global global;
  private final Machine machine;
  private boolean running;

  /** The iterator of the {@code yield*} that it is in, or null. */
  private Delegate delegate;

  private GeneratorObject(Global global, Machine machine) {
    super(EMPTY);
    this.global = global;
    this.machine = machine;
  }

  /**
   * A generator that has not begun.
   *
   * @param function whose property {@code prototype} is inherited from
   * @param step the state machine
   */
  public static GeneratorObject create(ScriptFunction function, ScriptFunction step) {
    Global global = Global.instance();
    GeneratorObject generator = new GeneratorObject(global, new Machine(step));
    Object prototype = function.getPrototype();
    generator.setInitialProto(
        prototype instanceof ScriptObject
            ? (ScriptObject) prototype
            : AsyncRealm.of(global).generatorPrototype());
    return generator;
  }

  @Override
  public String getClassName() {
    return "Generator";
  }

  Object next(Object value) {
    if (machine.done() && !running) {
      return Results.of(UNDEFINED, true, global);
    }
    return resume(Resumption.NEXT, value);
  }

  @Override
  public Object nextOrEnd() {
    if (machine.done() && !running) {
      return END;
    }
    if (running || delegate != null) {
      return valueOf(resume(Resumption.NEXT, UNDEFINED));
    }
    running = true;
    Object result;
    boolean delegates;
    try {
      result = machine.resume(Resumption.NEXT, UNDEFINED);
      delegates = machine.kind() == Machine.DELEGATE && !machine.done();
      if (delegates) {
        result = delegateTo(result);
      }
    } finally {
      running = false;
    }
    if (delegates) {
      return valueOf(result);
    }
    return machine.done() ? END : result;
  }

  private static Object valueOf(Object result) {
    ScriptObject object = (ScriptObject) result;
    return Results.done(object) ? END : object.get("value");
  }

  Object throwing(Object value) {
    if (machine.done() && !running) {
      throw Thrown.exception(value);
    }
    return resume(Resumption.THROW, value);
  }

  Object returning(Object value) {
    if (machine.done() && !running) {
      return Results.of(value, true, global);
    }
    return resume(Resumption.RETURN, value);
  }

  private Object resume(Resumption how, Object value) {
    if (running) {
      throw Errors.type("The generator is running already");
    }
    running = true;
    try {
      return advance(how, value);
    } finally {
      running = false;
    }
  }

  private Object delegateTo(Object iterable) {
    try {
      delegate = Delegate.to(iterable);
    } catch (Throwable thrown) {
      return advance(Resumption.THROW, Thrown.value(thrown));
    }
    return advance(Resumption.NEXT, UNDEFINED);
  }

  /** A loop, since a script may delegate to nothing any number of times before it yields. */
  private Object advance(Resumption first, Object sent) {
    Resumption how = first;
    Object value = sent;
    while (true) {
      if (delegate == null) {
        Object result = machine.resume(how, value);
        if (machine.kind() != Machine.DELEGATE || machine.done()) {
          return Results.of(result, machine.done(), global);
        }
        how = Resumption.NEXT;
        value = UNDEFINED;
        try {
          delegate = Delegate.to(result);
        } catch (Throwable thrown) {
          how = Resumption.THROW;
          value = Thrown.value(thrown);
          continue;
        }
      }
      try {
        Object result = delegate.forward(how, value);
        if (result == null && how == Resumption.THROW) {
          throw delegate.closedForThrow();
        }
        if (result != null && !Results.done(Results.checked(result))) {
          return result;
        }
        value = result == null ? value : ((ScriptObject) result).get("value");
        how = how == Resumption.RETURN ? how : Resumption.NEXT;
      } catch (Throwable thrown) {
        how = Resumption.THROW;
        value = Thrown.value(thrown);
      }
      delegate = null;
    }
  }
}
