package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.Execution;
import dev.iotajs.sandbox.ScriptValue;
import dev.iotajs.sandbox.internal.guard.Run;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.ECMAErrors;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;
import org.openjdk.nashorn.internal.runtime.Symbol;

/** An object of a realm, as the host sees it. */
final class GuestValue implements ScriptValue {
  private final ScriptObject object;
  private final GuestRealm realm;

  GuestValue(ScriptObject object, GuestRealm realm) {
    this.object = object;
    this.realm = realm;
  }

  /** A value for the host: primitives as they are, objects as views. */
  static Object of(Object value, GuestRealm realm) {
    if (value instanceof HostObject) {
      return ((HostObject) value).value();
    }
    if (value instanceof ScriptObject) {
      return new GuestValue((ScriptObject) value, realm);
    }
    if (value instanceof Symbol) {
      return value.toString();
    }
    if (value instanceof Number) {
      // As the engine has it: NaN and infinities are fine here, unlike in JSON.
      return value;
    }
    return ToHost.primitive(value);
  }

  /** The object itself, for use in its own realm only. */
  ScriptObject in(Global global) {
    if (realm.globalObject() != global) {
      throw new IllegalArgumentException("The object belongs to another realm");
    }
    return object;
  }

  private <T> T within(Execution execution, Supplier<T> work) {
    return realm.within((Run) execution, work);
  }

  @Override
  public Object get(String name, Execution execution) {
    return within(execution, () -> of(object.get(name), realm));
  }

  @Override
  public void set(String name, Object value, Execution execution) {
    within(
        execution,
        () -> {
          object.set(name, toScript(value), 0);
          return null;
        });
  }

  @Override
  public boolean remove(String name, Execution execution) {
    return within(execution, () -> object.delete(name, false));
  }

  @Override
  public List<String> keys(Execution execution) {
    return within(execution, () -> List.of(object.getOwnKeys(false)));
  }

  @Override
  public Map<String, Object> entries(Execution execution) {
    return within(
        execution,
        () -> {
          Map<String, Object> entries = new LinkedHashMap<>();
          for (String key : object.getOwnKeys(false)) {
            entries.put(key, of(object.get(key), realm));
          }
          return Collections.unmodifiableMap(entries);
        });
  }

  @Override
  public Object call(Object thiz, Object[] arguments, Execution execution) {
    return within(
        execution,
        () -> {
          if (!isFunction()) {
            throw ECMAErrors.typeError("not.a.function", ScriptRuntime.safeToString(object));
          }
          Object[] converted = new Object[arguments.length];
          for (int i = 0; i < arguments.length; i++) {
            converted[i] = toScript(arguments[i]);
          }
          Object self = thiz == null ? ScriptRuntime.UNDEFINED : toScript(thiz);
          return of(ScriptRuntime.apply((ScriptFunction) object, self, converted), realm);
        });
  }

  private Object toScript(Object value) {
    return ToScript.opaqueCopy("$", value, realm.globalObject());
  }

  @Override
  public boolean isFunction() {
    return object instanceof ScriptFunction;
  }

  @Override
  public boolean isArray() {
    return object.isArray();
  }

  @Override
  public Object copy(Execution execution) {
    return within(execution, () -> ToHost.copy(object, (Run) execution));
  }

  /** Runs no script code, unlike the engine's own texts: an Error's message may be a getter. */
  @Override
  public String toString() {
    return isFunction()
        ? "function " + ((ScriptFunction) object).getName()
        : "[object " + object.getClassName() + "]";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GuestValue && ((GuestValue) other).object == object;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(object);
  }
}
