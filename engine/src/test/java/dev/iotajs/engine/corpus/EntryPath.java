package dev.iotajs.engine.corpus;

import dev.iotajs.engine.Invocation;
import dev.iotajs.engine.IotaEngine;
import dev.iotajs.engine.jsr223.IotaScriptEngineFactory;
import dev.iotajs.sandbox.Isolation;
import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.ScriptSource;
import java.io.StringReader;
import java.util.Map;
import java.util.UUID;
import javax.script.Compilable;
import javax.script.Invocable;
import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.SimpleBindings;
import javax.script.SimpleScriptContext;

/** Every way by which an application can have a script run. */
enum EntryPath {
  RUN {
    @Override
    Object run(IotaEngine engine, String code, Map<String, Object> globals) {
      return engine.run(invocation(code)).value();
    }
  },
  RUN_IN_TENANT_REALM {
    @Override
    Object run(IotaEngine engine, String code, Map<String, Object> globals) {
      Invocation invocation = invocation(code);
      return engine.run(invocation.isolation(Isolation.TENANT)).value();
    }
  },
  EVAL_STRING {
    @Override
    Object run(IotaEngine engine, String code, Map<String, Object> globals) throws Exception {
      return scriptEngine(globals).eval(code);
    }
  },
  EVAL_READER {
    @Override
    Object run(IotaEngine engine, String code, Map<String, Object> globals) throws Exception {
      return scriptEngine(globals).eval(new StringReader(code));
    }
  },
  COMPILED {
    @Override
    Object run(IotaEngine engine, String code, Map<String, Object> globals) throws Exception {
      return ((Compilable) scriptEngine(globals)).compile(code).eval();
    }
  },
  FOREIGN_BINDINGS {
    @Override
    Object run(IotaEngine engine, String code, Map<String, Object> globals) throws Exception {
      return scriptEngine(Map.of())
          .eval(code, new SimpleBindings(new java.util.HashMap<>(globals)));
    }
  },
  FOREIGN_CONTEXT {
    @Override
    Object run(IotaEngine engine, String code, Map<String, Object> globals) throws Exception {
      ScriptContext context = new SimpleScriptContext();
      globals.forEach(
          (name, value) -> context.setAttribute(name, value, ScriptContext.ENGINE_SCOPE));
      return scriptEngine(Map.of()).eval(code, context);
    }
  },
  INVOKE_FUNCTION {
    @Override
    Object run(IotaEngine engine, String code, Map<String, Object> globals) throws Exception {
      ScriptEngine scripts = scriptEngine(globals);
      scripts.eval("function payload() {\n" + returningLast(code) + "\n}");
      return ((Invocable) scripts).invokeFunction("payload");
    }
  },
  INVOKE_METHOD {
    @Override
    Object run(IotaEngine engine, String code, Map<String, Object> globals) throws Exception {
      ScriptEngine scripts = scriptEngine(globals);
      Object object = scripts.eval("({ payload: function () {\n" + returningLast(code) + "\n} })");
      return ((Invocable) scripts).invokeMethod(object, "payload");
    }
  },
  GET_INTERFACE {
    @Override
    Object run(IotaEngine engine, String code, Map<String, Object> globals) throws Exception {
      ScriptEngine scripts = scriptEngine(globals);
      scripts.eval("function payload() {\n" + returningLast(code) + "\n}");
      return ((Invocable) scripts).getInterface(Payload.class).payload();
    }
  };

  static final int WALL_MILLIS = 150;

  private static final Limits LIMITS =
      Limits.defaults().with(Limit.WALL_TIME, WALL_MILLIS).with(Limit.ALLOCATION, 64 << 20);

  /** An interface whose one method a script implements. */
  public interface Payload {
    /** Runs the payload. */
    Object payload();
  }

  /** Runs the code as somebody whom nobody else shares anything with. */
  abstract Object run(IotaEngine engine, String code, Map<String, Object> globals) throws Exception;

  private static Invocation invocation(String code) {
    return Invocation.of(ScriptSource.body("payload.js", code))
        .tenant(UUID.randomUUID().toString())
        .limits(LIMITS);
  }

  private static ScriptEngine scriptEngine(Map<String, Object> globals) {
    ScriptEngine engine = new IotaScriptEngineFactory().getScriptEngine();
    globals.forEach(engine::put);
    return engine;
  }

  /** So that a function gives what the script would give: most payloads end in a one-line value. */
  private static String returningLast(String code) {
    String trimmed = code.stripTrailing();
    int lastLine = trimmed.lastIndexOf('\n') + 1;
    String last = trimmed.substring(lastLine);
    boolean isStatement =
        last.isEmpty()
            || last.startsWith("}")
            || last.startsWith(" ")
            || last.startsWith("//")
            || last.matches(
                "(var|let|const|while|for|if|do|switch|try|throw|function|return)\\b.*");
    return isStatement ? code : trimmed.substring(0, lastLine) + "return " + last;
  }
}
