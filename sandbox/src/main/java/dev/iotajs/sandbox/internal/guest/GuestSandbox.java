package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.CompiledForm;
import dev.iotajs.sandbox.DynamicCode;
import dev.iotajs.sandbox.Execution;
import dev.iotajs.sandbox.Isolation;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.Program;
import dev.iotajs.sandbox.Realm;
import dev.iotajs.sandbox.Sandbox;
import dev.iotajs.sandbox.ScriptSource;
import dev.iotajs.sandbox.internal.guard.Guard;
import dev.iotajs.sandbox.internal.guard.Meter;
import dev.iotajs.sandbox.internal.guard.PlatformThread;
import dev.iotajs.sandbox.internal.guard.Run;
import dev.iotajs.sandbox.internal.guest.async.AsyncGlobals;
import dev.iotajs.sandbox.internal.guest.library.Library;
import dev.iotajs.sandbox.internal.guest.operations.Operations;
import dev.iotajs.sandbox.internal.guest.web.WebGlobals;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.Context;
import org.openjdk.nashorn.internal.runtime.ScriptEnvironment;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.options.Options;

/** A sandbox: one context of the woven engine. */
public final class GuestSandbox implements Sandbox {
  /** What each context's policy is; the engine hands contexts to our code, not sandboxes. */
  private static final Map<Context, DynamicCode> POLICIES =
      Collections.synchronizedMap(new WeakHashMap<>());

  static {
    Lockdown.apply();
    AsyncGlobals.declare();
    WebGlobals.declare();
    Library.install();
  }

  private static volatile ScriptObject operations;

  private static final WarmUp WARM_UP = new WarmUp();

  private final Context context;

  /** How many have been compiled. */
  private final AtomicLong programs = new AtomicLong();

  /** Current while compiling, and the source of functions of no realm; no script runs in it. */
  private final Global compileGlobal;

  /** Called by reflection, from outside the woven engine. */
  public GuestSandbox(DynamicCode dynamicCode) {
    this.context = newContext();
    POLICIES.put(context, dynamicCode);
    this.compileGlobal = context.createGlobal();
    BuiltinFunctions.takeFrom(compileGlobal);
    createOperations(compileGlobal);
    // A second global makes the engine give up assumptions that hold for a single one only.
    context.createGlobal();
    WARM_UP.run(this);
  }

  /** The first sandbox's realm without scripts makes them for all. */
  private static synchronized void createOperations(Global template) {
    if (operations == null) {
      Global outer = Context.getGlobal();
      Context.setGlobal(template);
      try {
        operations = Operations.create(template);
      } finally {
        Context.setGlobal(outer);
      }
    }
  }

  /** The operations that lowered programs are given. */
  static Object operations() {
    return operations;
  }

  private static Context newContext() {
    PrintWriter nowhere =
        new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Options options = new Options("nashorn", nowhere);
    options.process(
        new String[] {
          "--language=es6",
          "--no-java",
          "--no-syntax-extensions",
          "--class-cache-size=0",
          "--anonymous-classes=false",
          "--persistent-code-cache=false"
        });
    Context context =
        new Context(
            options,
            new Context.ThrowErrorManager(),
            nowhere,
            nowhere,
            new ClassLoader(null) {},
            className -> false);
    verify(context.getEnv());
    return context;
  }

  /** Options can also come from system properties; those that open the sandbox are refused. */
  private static void verify(ScriptEnvironment env) {
    if (!env._no_java || env._scripting || env._fx || env._persistent_cache || !env._es6) {
      throw new IllegalStateException(
          "The system properties nashorn.args or nashorn.args.prepend change the script engine in"
              + " a way that is not safe; remove them");
    }
  }

  static DynamicCode policyOf(Context context) {
    return POLICIES.get(context);
  }

  @Override
  public Program compile(ScriptSource source, Execution execution) {
    ProgramCompiler compiler = new ProgramCompiler(context, source, programs.incrementAndGet());
    return PlatformThread.call(() -> compileHere(compiler, source, (Run) execution));
  }

  @Override
  public CompiledForm form(ScriptSource source, Limits limits) {
    ProgramCompiler compiler = new ProgramCompiler(context, source, programs.incrementAndGet());
    Run run = (Run) Execution.within(limits);
    return PlatformThread.call(
        () -> {
          compileHere(compiler, source, run);
          return KeptForm.write(compiler.compiled(), source);
        });
  }

  @Override
  public String compilerKey() {
    return KeptForm.KEY;
  }

  private Program compileHere(ProgramCompiler compiler, ScriptSource source, Run run) {
    Global outer = Context.getGlobal();
    // A module may be compiled while the script that needs it goes on: as part of that run.
    boolean goingOn = Guard.current().run() == run;
    if (!goingOn) {
      run.begin(new Meter());
    }
    try {
      Context.setGlobal(compileGlobal);
      run.charge(source.sizeLimit(), source.sizeBytes());
      Program program = compiler.compile();
      run.stopIfAsked();
      return program;
    } catch (Throwable t) {
      if (goingOn) {
        // Not a mistake of the text but the end of the whole run.
        Guard.passStop(t);
      }
      throw compiler.failure(t, run);
    } finally {
      Context.setGlobal(outer);
      if (!goingOn) {
        run.end();
      }
    }
  }

  @Override
  public Realm newRealm(Isolation isolation) {
    return new GuestRealm(context.createGlobal(), isolation);
  }
}
