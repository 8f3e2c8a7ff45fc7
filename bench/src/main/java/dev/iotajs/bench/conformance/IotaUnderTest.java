package dev.iotajs.bench.conformance;

import dev.iotajs.sandbox.DynamicCode;
import dev.iotajs.sandbox.Execution;
import dev.iotajs.sandbox.Isolation;
import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.LimitExceededException;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.Program;
import dev.iotajs.sandbox.Realm;
import dev.iotajs.sandbox.Sandbox;
import dev.iotajs.sandbox.ScriptErrorException;
import dev.iotajs.sandbox.ScriptException;
import dev.iotajs.sandbox.ScriptSource;
import dev.iotajs.sandbox.ScriptSyntaxException;
import dev.iotajs.sandbox.ScriptValue;
import java.util.HashMap;
import java.util.Map;

/** Iota through its public interface, with all limits watched. */
final class IotaUnderTest implements TestedEngine {
  static final Limits LIMITS =
      Limits.defaults()
          .with(Limit.WALL_TIME, Worker.SECONDS * 1_000L)
          .with(Limit.CPU_TIME, Worker.SECONDS * 1_000L)
          .with(Limit.ALLOCATION, 4L << 30)
          .with(Limit.SOURCE, 4L << 20)
          .with(Limit.OUTPUT, 16L << 20);

  private static final Object[] NO_ARGUMENTS = {};

  private final Sandbox sandbox = Sandbox.create(DynamicCode.GUARDED);
  private final Map<String, Program> programs = new HashMap<>();
  private final TestScript hostObjects = HostObjects.script("eval");

  @Override
  public TestedRealm newRealm() {
    return new IotaRealm();
  }

  private Program compile(TestScript script) throws ScriptProblem {
    Program known = script.recurring ? programs.get(script.name) : null;
    if (known != null) {
      return known;
    }
    try {
      Program program = sandbox.compile(ScriptSource.script(script.name, script.text), LIMITS);
      if (script.recurring) {
        programs.put(script.name, program);
      }
      return program;
    } catch (ScriptException e) {
      throw problem(e);
    }
  }

  private static ScriptProblem problem(ScriptException e) {
    if (e instanceof ScriptSyntaxException) {
      return new ScriptProblem(ScriptProblem.Phase.PARSE, "SyntaxError", e.getMessage());
    }
    if (e instanceof ScriptErrorException) {
      return new ScriptProblem(
          ScriptProblem.Phase.RUNTIME, ((ScriptErrorException) e).errorName(), e.getMessage());
    }
    String message =
        e instanceof LimitExceededException ? e.getMessage() : e.code() + ": " + e.getCause();
    return new ScriptProblem(ScriptProblem.Phase.FAILURE, "", message);
  }

  private final class IotaRealm implements TestedRealm {
    private final Realm realm = sandbox.newRealm(Isolation.RUN);
    private ScriptValue printed;

    @Override
    public void parse(TestScript script) throws ScriptProblem {
      compile(script);
    }

    @Override
    public void run(TestScript script) throws ScriptProblem {
      if (printed == null) {
        printed = (ScriptValue) evaluate(hostObjects);
      }
      evaluate(script);
    }

    private Object evaluate(TestScript script) throws ScriptProblem {
      Program program = compile(script);
      try {
        return realm.evaluate(program, Execution.within(LIMITS));
      } catch (ScriptException e) {
        throw problem(e);
      }
    }

    @Override
    public String printed() throws ScriptProblem {
      try {
        return printed == null
            ? ""
            : String.valueOf(printed.call(null, NO_ARGUMENTS, Execution.within(LIMITS)));
      } catch (ScriptException e) {
        throw problem(e);
      }
    }
  }
}
