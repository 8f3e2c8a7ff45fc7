package dev.iotajs.sandbox.internal.guest.async;

import dev.iotajs.sandbox.internal.guest.CallPlace;
import dev.iotajs.sandbox.internal.guest.Handles;
import dev.iotajs.sandbox.internal.guest.StackProbe;
import java.lang.invoke.VarHandle;
import java.util.function.Supplier;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.ECMAException;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/**
 * What a realm has for generators, promises and async functions. Made when first needed; so are its
 * parts.
 */
public final class AsyncRealm {
  private static final VarHandle FIELD = Handles.ofField(Global.class, "iotaAsync", Object.class);

  private final Global global;
  private final EventLoop loop;
  private final GeneratorIntrinsics generators;
  private ScriptFunction promiseConstructor;
  private ScriptObject promisePrototype;
  private Object promiseThen;
  private ScriptFunction aggregateError;
  private ScriptObject timerFunctions;

  private AsyncRealm(Global global) {
    this.global = global;
    this.loop = new EventLoop();
    this.generators = new GeneratorIntrinsics(global);
  }

  /** That of a realm, made if it is not there yet. */
  public static AsyncRealm of(Global global) {
    AsyncRealm realm = (AsyncRealm) FIELD.get(global);
    if (realm == null) {
      // A script uses it for the first time, perhaps with hardly any stack left.
      StackProbe.ensure();
      realm = new AsyncRealm(global);
      FIELD.set(global, (Object) realm);
    }
    return realm;
  }

  /** That of a realm; null if nothing there has needed it so far. */
  public static AsyncRealm existing(Global global) {
    return (AsyncRealm) FIELD.get(global);
  }

  /** That of the current realm. */
  public static AsyncRealm current() {
    return of(Global.instance());
  }

  /** The realm's loop. */
  public EventLoop loop() {
    return loop;
  }

  Global global() {
    return global;
  }

  ScriptFunction promiseConstructor() {
    if (promiseConstructor == null) {
      promiseConstructor = PromiseConstructor.makeConstructor(global);
      promisePrototype = (ScriptObject) promiseConstructor.getPrototype();
      promiseThen = PromiseConstructor.originalThen(promisePrototype);
    }
    return promiseConstructor;
  }

  ScriptObject promisePrototype() {
    if (promisePrototype == null) {
      promiseConstructor();
    }
    return promisePrototype;
  }

  boolean isBuiltinThen(Object function) {
    return function == promiseThen;
  }

  ScriptFunction aggregateErrorConstructor() {
    if (aggregateError == null) {
      aggregateError = AggregateErrors.makeConstructor(global);
    }
    return aggregateError;
  }

  ScriptObject aggregateErrorPrototype() {
    return (ScriptObject) aggregateErrorConstructor().getPrototype();
  }

  ScriptObject timerFunctions() {
    if (timerFunctions == null) {
      timerFunctions = TimerFunctions.create(global);
    }
    return timerFunctions;
  }

  /** The prototype of all generators. */
  public ScriptObject generatorPrototype() {
    return generators.generator().prototype;
  }

  ScriptObject asyncGeneratorPrototype() {
    return generators.asyncGenerator().prototype;
  }

  /** What generators and their functions inherit from. */
  public GeneratorIntrinsics generators() {
    return generators;
  }

  /** The objects of the realm that have no global name, to be frozen with the others. */
  public ScriptObject[] unnamed() {
    return new ScriptObject[] {
      generators.generator().functionPrototype,
      generators.asyncGenerator().functionPrototype,
      generators.asyncFunction().functionPrototype,
      promisePrototype(),
      aggregateErrorConstructor()
    };
  }

  /** A promise of what a job gives, which is done when the code that runs now has ended. */
  public ScriptObject later(Supplier<Object> work) {
    PromiseObject promise = new PromiseObject(this);
    CallPlace place = new CallPlace();
    loop.enqueue(
        () -> {
          Object value;
          try {
            value = work.get();
          } catch (Throwable thrown) {
            promise.reject(Thrown.value(place.made(thrown)));
            return;
          }
          promise.resolve(value);
        });
    return promise;
  }

  /** A promise that is rejected with what a script would otherwise see thrown. */
  public ScriptObject rejection(ECMAException error) {
    PromiseObject promise = new PromiseObject(this);
    promise.reject(error.thrown);
    return promise;
  }
}
