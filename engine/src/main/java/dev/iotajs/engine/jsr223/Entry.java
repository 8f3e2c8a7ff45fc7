package dev.iotajs.engine.jsr223;

import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.Program;
import dev.iotajs.sandbox.ScriptValue;
import java.util.Collection;
import javax.script.ScriptContext;
import javax.script.ScriptException;

/**
 * One call from {@code javax.script} into a realm, whichever method it came by: alone, within
 * limits, with the context's values, writer and scopes, and with every failure as a {@link
 * ScriptException}. There is no other way in but the accesses of live views.
 */
final class Entry {
  private final Scope scope;
  private final ScriptContext context;
  private final Limits limits;
  private final Budget budget;
  private final World world;

  Entry(Scope scope, ScriptContext context, Limits limits) {
    this.scope = scope;
    this.context = context;
    this.limits = limits;
    this.budget = new Budget(limits, new ContextConsole(context));
    this.world = scope.world();
  }

  /** Runs a program. */
  Object evaluate(Program program) throws ScriptException {
    return enter(() -> world.realm().evaluate(program, budget.next()));
  }

  /** Calls a function of an object, or of the global object if it is null. */
  Object call(LiveValue thiz, String name, Object[] arguments)
      throws ScriptException, NoSuchMethodException {
    return enter(
        () -> {
          ScriptValue function = function(thiz, name);
          if (function == null) {
            throw new NoSuchMethodException("The script has no function named " + name);
          }
          Object[] converted = new Object[arguments.length];
          for (int i = 0; i < arguments.length; i++) {
            converted[i] = world.toScript(arguments[i], budget);
          }
          return function.call(target(thiz), converted, budget.next());
        });
  }

  /** Whether an object, or the global object if it is null, has functions of all these names. */
  boolean hasFunctions(LiveValue thiz, Collection<String> names) throws ScriptException {
    return (boolean) enter(() -> names.stream().allMatch(name -> function(thiz, name) != null));
  }

  private ScriptValue target(LiveValue thiz) {
    return thiz == null ? world.realm().global() : thiz.value();
  }

  private ScriptValue function(LiveValue thiz, String name) {
    Object value = target(thiz).get(name, budget.next());
    boolean function = value instanceof ScriptValue && ((ScriptValue) value).isFunction();
    return function ? (ScriptValue) value : null;
  }

  private <X extends Exception> Object enter(World.Work<Object, X> work) throws ScriptException, X {
    try {
      return world.alone(() -> world.toHost(within(work), limits));
    } catch (RuntimeException | LinkageError e) {
      throw ScriptErrors.of(e);
    }
  }

  private <X extends Exception> Object within(World.Work<Object, X> work) throws X {
    boolean fresh = world.begin();
    world.writeTo(context.getWriter());
    scope.copyIn(fresh, budget);
    world.outerScopes().update(context, world, budget);
    Object result;
    try {
      result = work.run();
    } catch (dev.iotajs.sandbox.ScriptException e) {
      copyOutAfter(e);
      throw e;
    }
    scope.copyOut(budget);
    return result;
  }

  /** What the script did before it threw is done. */
  private void copyOutAfter(dev.iotajs.sandbox.ScriptException thrown) {
    if (!world.usable()) {
      return;
    }
    try {
      scope.copyOut(budget);
    } catch (dev.iotajs.sandbox.ScriptException e) {
      thrown.addSuppressed(e);
    }
  }
}
