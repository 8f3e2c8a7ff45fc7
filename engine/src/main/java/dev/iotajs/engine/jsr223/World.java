package dev.iotajs.engine.jsr223;

import dev.iotajs.sandbox.Execution;
import dev.iotajs.sandbox.HostCall;
import dev.iotajs.sandbox.HostFunction;
import dev.iotajs.sandbox.Isolation;
import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.ModuleLoader;
import dev.iotajs.sandbox.Realm;
import dev.iotajs.sandbox.ScriptCancelledException;
import dev.iotajs.sandbox.ScriptValue;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One realm and the lock that lets one thread at a time in. It begins with its first use, and again
 * with the next use after a run that had to be stopped: that realm is never used again.
 */
final class World {
  private final Settings settings;
  private final ReentrantLock lock = new ReentrantLock();
  private final OuterScopes outerScopes = new OuterScopes();

  // All below is guarded by the lock.
  private Realm realm;
  private Writer writer = Writer.nullWriter();

  World(Settings settings) {
    this.settings = settings;
  }

  Settings settings() {
    return settings;
  }

  /** Something to do while no other thread is in the realm. */
  @FunctionalInterface
  interface Work<T, X extends Exception> {
    T run() throws X;
  }

  /**
   * Does something alone, when those before have finished.
   *
   * @throws IllegalStateException if this thread is in the realm already
   * @throws ScriptCancelledException if the thread is interrupted while it waits
   */
  <T, X extends Exception> T alone(Work<T, X> work) throws X {
    return alone(Long.MAX_VALUE, work);
  }

  /** The same, but waiting no longer than so many milliseconds. */
  <T, X extends Exception> T alone(long maxWait, Work<T, X> work) throws X {
    if (lock.isHeldByCurrentThread()) {
      throw new IllegalStateException(
          "This thread is running a script of this engine; a host function cannot enter it again");
    }
    try {
      if (!lock.tryLock(maxWait, TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("The engine is busy");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ScriptCancelledException(List.of());
    }
    try {
      return work.run();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Makes the realm if there is none that can be used.
   *
   * @return whether it is a new one, which holds nothing yet
   */
  boolean begin() {
    if (usable()) {
      return false;
    }
    SharedSandbox sandbox = settings.sandbox();
    Realm made = sandbox.sandbox().newRealm(Isolation.RUN);
    ScriptValue prelude =
        (ScriptValue) made.evaluate(sandbox.prelude(), Execution.within(Limits.defaults()));
    function(prelude, "print")
        .call(
            null, new Object[] {Map.of("print", new Print())}, Execution.within(Limits.defaults()));
    ProvidedGlobals.all().forEach(made::define);
    ModuleLoader modules = settings.modules();
    if (modules != null) {
      made.modules(modules);
    }
    outerScopes.begin(function(prelude, "show"), function(prelude, "hide"));
    realm = made;
    return true;
  }

  private static ScriptValue function(ScriptValue prelude, String name) {
    return (ScriptValue) prelude.get(name, Execution.within(Limits.defaults()));
  }

  /** Whether there is a realm that can be used. */
  boolean usable() {
    return realm != null && realm.usable();
  }

  Realm realm() {
    return realm;
  }

  OuterScopes outerScopes() {
    return outerScopes;
  }

  /** Removes a global variable, also one that a script has declared and so could not delete. */
  void remove(String name, Execution execution) {
    realm.expose(Collections.singletonMap(name, null));
    realm.global().remove(name, execution);
    outerScopes.forget(name);
  }

  /** Where {@code print} goes from now on; nowhere if null. */
  void writeTo(Writer target) {
    writer = target == null ? Writer.nullWriter() : target;
  }

  /** A value for a script; call it only alone, in a realm. */
  Object toScript(Object value, Budget budget) {
    return new ToRealm(realm, budget).convert(value);
  }

  /** A value for the host: primitives as they are, the rest as live views. */
  Object toHost(Object value, Limits limits) {
    if (value instanceof HostReference) {
      return ((HostReference) value).value();
    }
    if (value instanceof Double) {
      return number((Double) value);
    }
    if (!(value instanceof ScriptValue)) {
      return value;
    }
    LiveValue live = new LiveValue(this, realm, (ScriptValue) value, limits);
    if (live.value().isFunction()) {
      return new LiveFunction(live);
    }
    return live.value().isArray() ? new LiveArray(live) : new LiveObject(live);
  }

  /** Whether 1 + 1 is an int or a double to the engine depends on how far it has optimised. */
  private static Number number(double value) {
    boolean whole = value == (int) value && (value != 0 || 1 / value > 0);
    return whole ? (Number) (int) value : (Number) value;
  }

  /** What {@code print} calls with a whole line. */
  private final class Print implements HostFunction {
    @Override
    public Object call(HostCall call) throws IOException {
      String line = call.text(0);
      call.execution().charge(Limit.LOG, line.getBytes(StandardCharsets.UTF_8).length + 1L);
      writer.write(line + System.lineSeparator());
      writer.flush();
      return null;
    }

    @Override
    public Limit limit() {
      return Limit.LOG_LINES;
    }
  }
}
