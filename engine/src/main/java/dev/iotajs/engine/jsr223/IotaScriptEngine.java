package dev.iotajs.engine.jsr223;

import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.Program;
import dev.iotajs.sandbox.ScriptSource;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.Objects;
import java.util.function.Supplier;
import javax.script.AbstractScriptEngine;
import javax.script.Bindings;
import javax.script.Compilable;
import javax.script.CompiledScript;
import javax.script.Invocable;
import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptException;

/**
 * Iota as a {@code javax.script} engine. Scripts are sandboxed: they get copies of plain data, and
 * other Java objects only to hold and hand back.
 *
 * <p>Bindings that the engine made have a realm of their own, in which state persists. Foreign
 * bindings get a new realm for each evaluation, unless they are the engine's own {@code
 * ENGINE_SCOPE}. A run that has to be stopped takes its realm with it: the next one finds what Java
 * has put into the bindings, and nothing of what scripts have made.
 *
 * <p>Safe for use by many threads: evaluations in one realm wait for each other, others go on at
 * once.
 */
public final class IotaScriptEngine extends AbstractScriptEngine implements Compilable, Invocable {
  private final ScriptEngineFactory factory;
  private final Settings settings;

  /** Foreign bindings that were set as the engine's own. Guarded by this. */
  private ForeignScope adopted;

  IotaScriptEngine(ScriptEngineFactory factory, Settings settings) {
    super(new IotaBindings(new World(settings)));
    this.factory = factory;
    this.settings = settings;
  }

  @Override
  public Object eval(String script, ScriptContext scriptContext) throws ScriptException {
    Objects.requireNonNull(scriptContext, "context");
    return evaluate(program(script, scriptContext), scriptContext);
  }

  @Override
  public Object eval(Reader reader, ScriptContext scriptContext) throws ScriptException {
    return eval(read(reader), scriptContext);
  }

  @Override
  public CompiledScript compile(String script) throws ScriptException {
    return new IotaCompiledScript(this, program(script, getContext()));
  }

  @Override
  public CompiledScript compile(Reader reader) throws ScriptException {
    return compile(read(reader));
  }

  private static String read(Reader reader) throws ScriptException {
    StringWriter text = new StringWriter();
    try {
      reader.transferTo(text);
    } catch (IOException e) {
      throw new ScriptException(e);
    }
    return text.toString();
  }

  private Program program(String script, ScriptContext scriptContext) throws ScriptException {
    Objects.requireNonNull(script, "script");
    Object name = scriptContext.getAttribute(ScriptEngine.FILENAME);
    ScriptSource source = ScriptSource.console(name == null ? "<eval>" : name.toString(), script);
    return orScriptException(() -> settings.sandbox().program(source, limits(scriptContext)));
  }

  /** Runs a program of this engine: what all ways of evaluating come to. */
  Object evaluate(Program program, ScriptContext scriptContext) throws ScriptException {
    return entry(scriptContext).evaluate(program);
  }

  private Entry entry(ScriptContext scriptContext) throws ScriptException {
    return orScriptException(
        () -> {
          Limits limits = limits(scriptContext);
          return new Entry(scope(scriptContext, limits), scriptContext, limits);
        });
  }

  private Limits limits(ScriptContext scriptContext) {
    return ContextLimits.of(scriptContext, settings.limits());
  }

  private static <T> T orScriptException(Supplier<T> work) throws ScriptException {
    try {
      return work.get();
    } catch (RuntimeException | LinkageError e) {
      throw ScriptErrors.of(e);
    }
  }

  private Scope scope(ScriptContext scriptContext, Limits limits) {
    Bindings bindings = scriptContext.getBindings(ScriptContext.ENGINE_SCOPE);
    if (bindings instanceof IotaBindings) {
      return ours((IotaBindings) bindings);
    }
    if (scriptContext != getContext()) {
      return new ForeignScope(bindings, new World(settings), limits);
    }
    synchronized (this) {
      if (adopted == null || adopted.bindings() != bindings) {
        adopted = new ForeignScope(bindings, new World(settings), limits);
      }
      return adopted;
    }
  }

  private IotaBindings ours(IotaBindings bindings) {
    if (bindings.world().settings().sandbox() != settings.sandbox()) {
      throw new IllegalArgumentException(
          "The bindings were made by an engine with another " + ReservedNames.DYNAMIC_CODE);
    }
    return bindings;
  }

  @Override
  public Object invokeFunction(String name, Object... args)
      throws ScriptException, NoSuchMethodException {
    Objects.requireNonNull(name, "name");
    return entry(getContext()).call(null, name, arguments(args));
  }

  @Override
  public Object invokeMethod(Object thiz, String name, Object... args)
      throws ScriptException, NoSuchMethodException {
    Objects.requireNonNull(name, "name");
    LiveValue live = live(thiz);
    return entryFor(live).call(live, name, arguments(args));
  }

  private static Object[] arguments(Object[] args) {
    return args == null ? new Object[0] : args;
  }

  private static LiveValue live(Object thiz) {
    if (thiz instanceof Live) {
      return ((Live) thiz).live();
    }
    throw new IllegalArgumentException(
        "Methods can be called on objects that came from a script of this engine, not on "
            + (thiz == null ? "null" : thiz.getClass().getName()));
  }

  /** An entry into the world of a live object, which need not be the engine's current one. */
  private Entry entryFor(LiveValue live) throws ScriptException {
    return orScriptException(
        () -> {
          Limits limits = limits(getContext());
          Scope current = scope(getContext(), limits);
          Scope scope = current.world() == live.world() ? current : Scope.of(live.world());
          return new Entry(scope, getContext(), limits);
        });
  }

  @Override
  public <T> T getInterface(Class<T> type) {
    return proxy(null, type, () -> entry(getContext()));
  }

  @Override
  public <T> T getInterface(Object thiz, Class<T> type) {
    LiveValue live = live(thiz);
    return proxy(live, type, () -> entryFor(live));
  }

  private static <T> T proxy(LiveValue thiz, Class<T> type, InterfaceProxy.Entries entries) {
    if (type == null || !type.isInterface()) {
      throw new IllegalArgumentException("Not an interface: " + type);
    }
    return new InterfaceProxy(thiz, entries).as(type);
  }

  @Override
  public Bindings createBindings() {
    return new IotaBindings(new World(settings));
  }

  @Override
  public ScriptEngineFactory getFactory() {
    return factory;
  }
}
