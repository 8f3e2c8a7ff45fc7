package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.Execution;
import dev.iotajs.sandbox.Isolation;
import dev.iotajs.sandbox.ModuleLoader;
import dev.iotajs.sandbox.Program;
import dev.iotajs.sandbox.Realm;
import dev.iotajs.sandbox.ScriptValue;
import dev.iotajs.sandbox.internal.guard.Meter;
import dev.iotajs.sandbox.internal.guard.PlatformThread;
import dev.iotajs.sandbox.internal.guard.Run;
import dev.iotajs.sandbox.internal.guest.async.AsyncRealm;
import java.lang.invoke.VarHandle;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.Context;
import org.openjdk.nashorn.internal.runtime.Property;

/** A realm: one global of the woven engine. */
final class GuestRealm implements Realm {
  private static final VarHandle METER = Handles.ofField(Global.class, "iotaMeter", Meter.class);

  private final Global global;
  private final Meter meter;
  private final AtomicBoolean busy = new AtomicBoolean();
  private final boolean isShared;
  private volatile boolean usable = true;

  /** Null if the realm has no modules. */
  private RealmModules modules;

  private final FilePositions positions = new FilePositions();

  GuestRealm(Global global, Isolation isolation) {
    this.global = global;
    this.isShared = isolation == Isolation.TENANT;
    this.meter = (Meter) METER.get(global);
    if (isShared) {
      inRealm(
          () -> {
            FrozenIntrinsics.freeze(global);
            return null;
          });
    }
  }

  @Override
  public void define(String name, Object value) {
    inRealm(
        () -> {
          defineHere(name, value);
          return null;
        });
  }

  private void defineHere(String name, Object value) {
    setGlobal(
        name,
        ToScript.frozenCopy(name, value, global),
        Property.NOT_WRITABLE | Property.NOT_CONFIGURABLE);
  }

  @Override
  public void expose(Map<String, ?> values) {
    inRealm(
        () -> {
          values.forEach(
              (name, value) -> setGlobal(name, ToScript.opaqueCopy(name, value, global), 0));
          return null;
        });
  }

  /** Defines or replaces a global, whatever a script made of it before. */
  private void setGlobal(String name, Object value, int flags) {
    Property old = global.getMap().findProperty(name);
    if (old != null && old.getFlags() == flags && !old.isAccessorProperty()) {
      // The same shape as before keeps the links of compiled code valid.
      old.setValue(global, global, value, false);
      return;
    }
    if (old != null) {
      global.deleteOwnProperty(old);
    }
    global.addOwnProperty(name, flags, value);
  }

  @Override
  public void modules(ModuleLoader loader) {
    inRealm(
        () -> {
          modules = new RealmModules(global, loader, positions);
          int hidden = Property.NOT_ENUMERABLE;
          if (isShared) {
            hidden |= Property.NOT_WRITABLE | Property.NOT_CONFIGURABLE;
          }
          setGlobal("require", modules.globalRequire(), hidden);
          // Packages that were written before globalThis look for the global object under this
          // name.
          setGlobal("global", global, hidden);
          setGlobal("self", global, hidden);
          return null;
        });
  }

  @Override
  public Object run(Program program, Map<String, ?> constants, Execution execution) {
    Run run = (Run) execution;
    GuestProgram guest = (GuestProgram) program;
    return within(
        run,
        () -> {
          positions.started(guest);
          try {
            constants.forEach(this::defineHere);
          } catch (IllegalArgumentException e) {
            throw new HostMistake(e);
          }
          return ToHost.copy(result(guest), run);
        });
  }

  private ScriptModule module(GuestProgram program) {
    return new ScriptModule(global, modules, program.isEcmaScriptModule());
  }

  /** Runs a body to its end. */
  private Object result(GuestProgram program) {
    ScriptModule module = module(program);
    Object value = settled(program.start(global, module));
    Object result = module.result(value);
    return result == value ? value : settled(result);
  }

  /** Waits for the result if it is a promise. */
  private Object settled(Object result) {
    AsyncRealm async = AsyncRealm.existing(global);
    return async == null ? result : async.loop().drain(result);
  }

  /** The host gave what cannot be given to a script: no failure of the script's. */
  private static final class HostMistake extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient IllegalArgumentException mistake;

    HostMistake(IllegalArgumentException mistake) {
      super(mistake);
      this.mistake = mistake;
    }
  }

  /**
   * {@inheritDoc}
   *
   * <p>A body is waited for if its result is a promise, and so is a classic script that awaits at
   * its top. The value of another script stays the promise that it is, as the script's later parts
   * may want it.
   */
  @Override
  public Object evaluate(Program program, Execution execution) {
    GuestProgram guest = (GuestProgram) program;
    return within(
        (Run) execution,
        () -> {
          positions.started(guest);
          Object result =
              guest.waits() ? result(guest) : finished(guest.start(global, module(guest)));
          return GuestValue.of(result, this);
        });
  }

  /** Jobs and timers end with the run. */
  private void forgetJobs() {
    AsyncRealm async = AsyncRealm.existing(global);
    if (async != null) {
      async.loop().clear();
    }
  }

  private Object finished(Object result) {
    AsyncRealm async = AsyncRealm.existing(global);
    if (async != null) {
      async.loop().finishWith(result);
    }
    return result;
  }

  @Override
  public ScriptValue global() {
    return new GuestValue(global, this);
  }

  @Override
  public boolean usable() {
    return usable;
  }

  Global globalObject() {
    return global;
  }

  /** Runs script code: the one way in. */
  <T> T within(Run run, Supplier<T> work) {
    return PlatformThread.call(() -> withinHere(run, work));
  }

  /** Whether a frame of a Java stack is where a run came in. */
  static boolean isEntry(StackTraceElement frame) {
    return frame.getMethodName().equals("withinHere")
        && frame.getClassName().equals(GuestRealm.class.getName());
  }

  private <T> T withinHere(Run run, Supplier<T> work) {
    if (!usable) {
      throw new IllegalStateException("The realm has ended with an earlier run");
    }
    if (!busy.compareAndSet(false, true)) {
      throw new IllegalStateException("The realm is running a script already");
    }
    Global outer = Context.getGlobal();
    run.begin(meter);
    FilePositions before = ScriptStacks.running(positions);
    try {
      Context.setGlobal(global);
      T result = work.get();
      finished(null);
      run.stopIfAsked();
      return result;
    } catch (HostMistake e) {
      throw e.mistake;
    } catch (Throwable t) {
      throw new Failures(run, positions).ofRunning(t);
    } finally {
      if (run.stopped()) {
        usable = false;
      }
      forgetJobs();
      ScriptStacks.running(before);
      if (isShared && modules != null) {
        modules.forget();
      }
      Context.setGlobal(outer);
      try {
        run.end();
      } finally {
        busy.set(false);
      }
    }
  }

  /** Does something of ours in the realm, which runs no script code. */
  private <T> T inRealm(Supplier<T> work) {
    Global outer = Context.getGlobal();
    Context.setGlobal(global);
    try {
      return work.get();
    } finally {
      Context.setGlobal(outer);
    }
  }
}
