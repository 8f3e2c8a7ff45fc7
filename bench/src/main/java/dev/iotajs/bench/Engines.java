package dev.iotajs.bench;

import dev.iotajs.sandbox.DynamicCode;
import dev.iotajs.sandbox.Execution;
import dev.iotajs.sandbox.Isolation;
import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.Realm;
import dev.iotajs.sandbox.Sandbox;
import dev.iotajs.sandbox.ScriptSource;
import dev.iotajs.sandbox.ScriptValue;
import java.util.function.Supplier;
import javax.script.ScriptEngine;
import javax.script.ScriptException;
import org.openjdk.nashorn.api.scripting.JSObject;
import org.openjdk.nashorn.api.scripting.NashornScriptEngineFactory;

/** The two engines that are compared: Nashorn as it comes, and Iota. */
final class Engines {
  private static final Object[] NO_ARGUMENTS = {};

  private Engines() {}

  /** Nashorn as it comes, with the language level that Iota has. */
  static ScriptEngine stock() {
    return new NashornScriptEngineFactory().getScriptEngine("--language=es6");
  }

  /** A kernel, compiled by stock Nashorn in an engine of its own. */
  static Supplier<Object> onStock(String function) {
    try {
      JSObject compiled = (JSObject) stock().eval(function);
      return () -> compiled.call(null, NO_ARGUMENTS);
    } catch (ScriptException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** A kernel, compiled by Iota in a realm of its own, with every guard at work. */
  static Supplier<Object> onIota(String function) {
    Limits limits = ample();
    Sandbox sandbox = Sandbox.create(DynamicCode.BLOCKED);
    Realm realm = sandbox.newRealm(Isolation.RUN);
    ScriptValue compiled =
        (ScriptValue)
            realm.evaluate(
                sandbox.compile(ScriptSource.script("kernel.js", function), limits),
                Execution.within(limits));
    return () -> compiled.call(null, NO_ARGUMENTS, Execution.within(limits));
  }

  /** Limits that no benchmark reaches; they are watched like any other. */
  static Limits ample() {
    Limits limits = Limits.defaults();
    for (Limit limit : Limit.values()) {
      limits = limits.with(limit, Integer.MAX_VALUE);
    }
    return limits.with(Limit.ALLOCATION, Long.MAX_VALUE / 4);
  }
}
