package dev.iotajs.sandbox.internal.guest.async;

import static org.openjdk.nashorn.internal.runtime.ScriptRuntime.UNDEFINED;

import dev.iotajs.sandbox.internal.guest.Handles;
import dev.iotajs.sandbox.internal.guest.library.Functions;
import dev.iotajs.sandbox.internal.guest.library.Template;
import dev.iotajs.sandbox.internal.guest.operations.ListOperations;
import dev.iotajs.sandbox.internal.guest.operations.Values;
import java.lang.invoke.MethodType;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.PrototypeObject;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptFunctionData;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** {@code AggregateError}: several errors as one. */
public final class AggregateErrors {
  private static final Template PROTOTYPE =
      new Template().value("name", "AggregateError").value("message", "");
  private static final Template CONSTRUCTOR = new Template();
  private static final ScriptFunctionData DATA = data();

  private AggregateErrors() {}

  private static ScriptFunctionData data() {
    MethodType type =
        MethodType.methodType(
            Object.class, boolean.class, Object.class, Object.class, Object.class, Object.class);
    return Functions.constructorData(
        "AggregateError", 2, Handles.ofStatic(AggregateErrors.class, "construct", type));
  }

  /** The constructor of a realm, which is the current one; always the same. */
  public static Object create(Global global) {
    return AsyncRealm.of(global).aggregateErrorConstructor();
  }

  /** Makes a realm's constructor. */
  static ScriptFunction makeConstructor(Global global) {
    ScriptObject errorPrototype = global.newError("").getProto();
    ScriptFunction constructor = CONSTRUCTOR.constructor(DATA, PROTOTYPE.object(errorPrototype));
    Object parent = PrototypeObject.getConstructor(errorPrototype);
    if (parent instanceof ScriptObject) {
      constructor.setInitialProto((ScriptObject) parent);
    }
    return constructor;
  }

  @SuppressWarnings("unused") // by DATA
  private static Object construct(
      boolean isNew, Object self, Object errors, Object message, Object options) {
    AsyncRealm realm = AsyncRealm.current();
    ScriptObject error = realm.global().newError("");
    error.setInitialProto(realm.aggregateErrorPrototype());
    if (message == UNDEFINED) {
      error.delete("message", false);
    } else {
      error.set("message", JSType.toString(message), 0);
    }
    if (options instanceof ScriptObject && ((ScriptObject) options).has("cause")) {
      error.addOwnProperty("cause", Property.NOT_ENUMERABLE, ((ScriptObject) options).get("cause"));
    }
    Object[] list = Values.elements(ListOperations.list(null, errors));
    error.addOwnProperty(
        "errors", Property.NOT_ENUMERABLE, realm.global().wrapAsObject(list.clone()));
    return error;
  }

  /** An error with a list that belongs to it from now on. */
  static ScriptObject create(Object list, String message, AsyncRealm realm) {
    ScriptObject error = realm.global().newError(message);
    error.setInitialProto(realm.aggregateErrorPrototype());
    error.addOwnProperty("errors", Property.NOT_ENUMERABLE, list);
    return error;
  }
}
