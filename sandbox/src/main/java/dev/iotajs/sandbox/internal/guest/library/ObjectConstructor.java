package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.PropertyDescriptor;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;
import org.openjdk.nashorn.internal.runtime.Symbol;

/** Functions of {@code Object}. */
public final class ObjectConstructor {
  private ObjectConstructor() {}

  /** {@code Object.assign}. */
  @Builtin(length = 2)
  public static Object assign(Object self, Object... arguments) {
    ScriptObject to = Spec.toObject(arguments.length == 0 ? ScriptRuntime.UNDEFINED : arguments[0]);
    for (int i = 1; i < arguments.length; i++) {
      Object source = arguments[i];
      if (!Spec.isNothing(source)) {
        ScriptObject from = Spec.toObject(source);
        for (Object key : Keys.own(from)) {
          if (Keys.isEnumerable(from, key)) {
            Spec.set(to, key, from.get(key));
          }
        }
      }
    }
    return to;
  }

  /** {@code Object.create}. */
  @Builtin(length = 2)
  public static Object create(Object self, Object prototype, Object properties) {
    if (prototype != null && !(prototype instanceof ScriptObject)) {
      throw Errors.type("The prototype must be an object or null");
    }
    ScriptObject object = Global.newEmptyInstance();
    object.setProto((ScriptObject) prototype);
    return Spec.isUndefined(properties) ? object : defineAll(object, properties);
  }

  /** {@code Object.defineProperties}. */
  @Builtin(length = 2)
  public static Object defineProperties(Object self, Object target, Object properties) {
    return defineAll(Spec.object(target), properties);
  }

  private static Object defineAll(ScriptObject object, Object properties) {
    ScriptObject source = Spec.toObject(properties);
    Global global = Global.instance();
    List<Object> keys = new ArrayList<>();
    List<PropertyDescriptor> descriptors = new ArrayList<>();
    for (Object key : Keys.own(source)) {
      if (Keys.isEnumerable(source, key)) {
        descriptors.add(ScriptObject.toPropertyDescriptor(global, source.get(key)));
        keys.add(key);
      }
    }
    for (int i = 0; i < keys.size(); i++) {
      object.defineOwnProperty(keys.get(i), descriptors.get(i), true);
    }
    return object;
  }

  /** {@code Object.defineProperty}. */
  @Builtin(length = 3)
  public static Object defineProperty(Object self, Object target, Object key, Object attributes) {
    ScriptObject object = Spec.object(target);
    object.defineOwnProperty(Spec.toKey(key), attributes, true);
    return object;
  }

  /** {@code Object.entries}. */
  @Builtin(length = 1)
  public static Object entries(Object self, Object value) {
    ScriptObject object = Spec.toObject(value);
    ValueList result = new ValueList();
    for (String key : Keys.names(object)) {
      if (Keys.isEnumerable(object, key)) {
        result.add(Spec.array(key, object.get(key)));
      }
    }
    return result.toArray();
  }

  /** {@code Object.values}. */
  @Builtin(length = 1)
  public static Object values(Object self, Object value) {
    ScriptObject object = Spec.toObject(value);
    ValueList result = new ValueList();
    for (String key : Keys.names(object)) {
      if (Keys.isEnumerable(object, key)) {
        result.add(object.get(key));
      }
    }
    return result.toArray();
  }

  /** {@code Object.keys}. */
  @Builtin(length = 1)
  public static Object keys(Object self, Object value) {
    ScriptObject object = Spec.toObject(value);
    if (!object.getMap().containsArrayKeys()) {
      return Spec.array(copy(object.getOwnKeys(false)));
    }
    ValueList result = new ValueList();
    for (String key : Keys.names(object)) {
      if (Keys.isEnumerable(object, key)) {
        result.add(key);
      }
    }
    return result.toArray();
  }

  private static Object[] copy(Object[] values) {
    Object[] result = new Object[values.length];
    System.arraycopy(values, 0, result, 0, values.length);
    return result;
  }

  /** {@code Object.freeze}. */
  @Builtin(length = 1)
  public static Object freeze(Object self, Object value) {
    if (value instanceof ScriptObject) {
      if (TypedArrays.isTypedArray(value) && TypedArrays.lengthOf((ScriptObject) value) > 0) {
        throw Errors.type("Cannot freeze a typed array that has elements");
      }
      ((ScriptObject) value).freeze();
    }
    return value;
  }

  /** {@code Object.fromEntries}. */
  @Builtin(length = 1)
  public static Object fromEntries(Object self, Object entries) {
    if (Spec.isNothing(entries)) {
      throw Errors.type(Spec.show(entries) + " is not iterable");
    }
    ScriptObject result = Global.newEmptyInstance();
    Iteration.of(entries)
        .forEach(
            item -> {
              ScriptObject entry = Spec.object(item);
              Object key = entry.get(0);
              Object value = entry.get(1);
              Spec.define(result, Spec.toKey(key), value);
            });
    return result;
  }

  /** {@code Object.getOwnPropertyDescriptor}. */
  @Builtin(length = 2)
  public static Object getOwnPropertyDescriptor(Object self, Object value, Object key) {
    ScriptObject object = Spec.toObject(value);
    return Descriptors.toScript(object.getOwnPropertyDescriptor(Spec.toKey(key)));
  }

  /** {@code Object.getOwnPropertyDescriptors}. */
  @Builtin(length = 1)
  public static Object getOwnPropertyDescriptors(Object self, Object value) {
    ScriptObject object = Spec.toObject(value);
    ScriptObject result = Global.newEmptyInstance();
    for (Object key : Keys.own(object)) {
      Object descriptor = Descriptors.toScript(object.getOwnPropertyDescriptor(key));
      if (!Spec.isUndefined(descriptor)) {
        Spec.define(result, key, descriptor);
      }
    }
    return result;
  }

  /** {@code Object.getOwnPropertyNames}. */
  @Builtin(length = 1)
  public static Object getOwnPropertyNames(Object self, Object value) {
    return Spec.array(copy(Keys.names(Spec.toObject(value))));
  }

  /** {@code Object.getOwnPropertySymbols}. */
  @Builtin(length = 1)
  public static Object getOwnPropertySymbols(Object self, Object value) {
    Symbol[] symbols = Spec.toObject(value).getOwnSymbols(true);
    return Spec.array(copy(symbols));
  }

  /** {@code Object.getPrototypeOf}. */
  @Builtin(length = 1)
  public static Object getPrototypeOf(Object self, Object value) {
    return ProxyAware.prototypeOf(Spec.toObject(value));
  }

  /** {@code Object.groupBy}. */
  @Builtin(length = 2)
  public static Object groupBy(Object self, Object items, Object callback) {
    ScriptObject result = Global.newEmptyInstance();
    result.setInitialProto(null);
    Grouping.of(items, callback, Spec::toKey)
        .forEach((key, group) -> Spec.define(result, key, group.toArray()));
    return result;
  }

  /** {@code Object.hasOwn}. */
  @Builtin(length = 2)
  public static Object hasOwn(Object self, Object value, Object key) {
    ScriptObject object = Spec.toObject(value);
    return object.hasOwnProperty(Spec.toKey(key));
  }

  /** {@code Object.is}. */
  @Builtin(length = 2)
  public static Object is(Object self, Object a, Object b) {
    return ScriptRuntime.sameValue(a, b);
  }

  /** {@code Object.isExtensible}. */
  @Builtin(length = 1)
  public static Object isExtensible(Object self, Object value) {
    return value instanceof ScriptObject && ((ScriptObject) value).isExtensible();
  }

  /** {@code Object.isFrozen}. */
  @Builtin(length = 1)
  public static Object isFrozen(Object self, Object value) {
    return !(value instanceof ScriptObject) || isLocked((ScriptObject) value, true);
  }

  /** {@code Object.isSealed}. */
  @Builtin(length = 1)
  public static Object isSealed(Object self, Object value) {
    return !(value instanceof ScriptObject) || isLocked((ScriptObject) value, false);
  }

  private static boolean isLocked(ScriptObject object, boolean frozen) {
    if (object.isExtensible()) {
      return false;
    }
    for (Object key : Keys.own(object)) {
      Object found = object.getOwnPropertyDescriptor(key);
      if (found instanceof PropertyDescriptor) {
        PropertyDescriptor property = (PropertyDescriptor) found;
        boolean data = property.type() == PropertyDescriptor.DATA;
        if (property.isConfigurable() || (frozen && data && property.isWritable())) {
          return false;
        }
      }
    }
    return true;
  }

  /** {@code Object.preventExtensions}. */
  @Builtin(length = 1)
  public static Object preventExtensions(Object self, Object value) {
    return value instanceof ScriptObject ? ((ScriptObject) value).preventExtensions() : value;
  }

  /** {@code Object.seal}. */
  @Builtin(length = 1)
  public static Object seal(Object self, Object value) {
    return value instanceof ScriptObject ? ((ScriptObject) value).seal() : value;
  }

  /** {@code Object.setPrototypeOf}. */
  @Builtin(length = 2)
  public static Object setPrototypeOf(Object self, Object value, Object prototype) {
    if (Spec.isNothing(value)) {
      throw Errors.type("Object.setPrototypeOf called on null or undefined");
    }
    if (prototype != null && !(prototype instanceof ScriptObject)) {
      throw Errors.type("The prototype must be an object or null");
    }
    if (value instanceof ScriptObject) {
      ((ScriptObject) value).setPrototypeOf(prototype);
    }
    return value;
  }
}
