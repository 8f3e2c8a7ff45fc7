package dev.iotajs.sandbox.internal.guest.async;

import static org.openjdk.nashorn.internal.runtime.ScriptRuntime.UNDEFINED;

import dev.iotajs.sandbox.internal.guest.Handles;
import dev.iotajs.sandbox.internal.guest.library.Functions;
import dev.iotajs.sandbox.internal.guest.library.Template;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import dev.iotajs.sandbox.internal.guest.operations.Values;
import java.lang.invoke.MethodType;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptFunctionData;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/** {@code Promise}. */
public final class PromiseConstructor {
  private static final Template PROTOTYPE =
      new Template().functions(PromisePrototype.class).tag("Promise").keep("then");
  private static final Template CONSTRUCTOR = new Template().functions(PromiseStatics.class);
  private static final ScriptFunctionData DATA = data();

  private PromiseConstructor() {}

  private static ScriptFunctionData data() {
    MethodType type =
        MethodType.methodType(Object.class, boolean.class, Object.class, Object.class);
    return Functions.constructorData(
        "Promise", 1, Handles.ofStatic(PromiseConstructor.class, "construct", type));
  }

  /** The constructor of a realm, which is the current one; always the same. */
  public static Object create(Global global) {
    return AsyncRealm.of(global).promiseConstructor();
  }

  /** Makes a realm's constructor, and the prototype of its promises. */
  static ScriptFunction makeConstructor(Global global) {
    return CONSTRUCTOR.constructor(DATA, PROTOTYPE.object(global.getObjectPrototype()));
  }

  /** The method {@code then} that promises had at first. */
  static Object originalThen(ScriptObject prototype) {
    return PROTOTYPE.original(prototype, "then");
  }

  @SuppressWarnings("unused") // by DATA
  private static Object construct(boolean isNew, Object self, Object executor) {
    if (!isNew) {
      throw Errors.type("The constructor Promise cannot be called without 'new'");
    }
    if (!(executor instanceof ScriptFunction)) {
      throw Errors.type(
          "The promise's executor " + Values.describe(executor) + " is not a function");
    }
    PromiseObject promise = new PromiseObject(AsyncRealm.current());
    ResolvingFunctions functions = new ResolvingFunctions(promise);
    try {
      ScriptRuntime.apply(
          (ScriptFunction) executor, UNDEFINED, functions.resolve(), functions.reject());
    } catch (Throwable thrown) {
      functions.rejectOnce(Thrown.value(thrown));
    }
    return promise;
  }
}
