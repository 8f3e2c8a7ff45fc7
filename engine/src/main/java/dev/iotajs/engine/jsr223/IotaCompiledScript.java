package dev.iotajs.engine.jsr223;

import dev.iotajs.sandbox.Program;
import javax.script.CompiledScript;
import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.ScriptException;

/** A compiled script. Safe for use by many threads, at the same time with different bindings. */
final class IotaCompiledScript extends CompiledScript {
  private final IotaScriptEngine engine;
  private final Program program;

  IotaCompiledScript(IotaScriptEngine engine, Program program) {
    this.engine = engine;
    this.program = program;
  }

  @Override
  public Object eval(ScriptContext context) throws ScriptException {
    return engine.evaluate(program, context);
  }

  @Override
  public ScriptEngine getEngine() {
    return engine;
  }
}
