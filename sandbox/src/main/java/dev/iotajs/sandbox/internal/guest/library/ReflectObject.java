package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Construction;
import dev.iotajs.sandbox.internal.guest.operations.Define;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import dev.iotajs.sandbox.internal.guest.operations.Inherited;
import dev.iotajs.sandbox.internal.guest.operations.Values;
import dev.iotajs.sandbox.internal.guest.operations.WellKnown;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.objects.NativeArray;
import org.openjdk.nashorn.internal.runtime.AccessorProperty;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.PropertyDescriptor;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/** The object {@code Reflect} of a realm. Its functions are made when they are asked for. */
public final class ReflectObject extends ScriptObject {
  private static final List<MethodHandle> FUNCTIONS = new ArrayList<>();
  private static final List<String> NAMES = new ArrayList<>();
  private static final PropertyMap MAP = createMap();

  /** Functions that were made, or what a script has put there instead. */
  private final Object[] values = new Object[FUNCTIONS.size()];

  private final boolean[] made = new boolean[FUNCTIONS.size()];

  private ReflectObject(Global global) {
    super(MAP);
    setInitialProto(global.getObjectPrototype());
  }

  /**
   * Makes it.
   *
   * @param global the realm, which is current
   */
  public static ScriptObject create(Global global) {
    return new ReflectObject(global);
  }

  private static PropertyMap createMap() {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      MethodHandle getter =
          lookup.findStatic(
              ReflectObject.class,
              "value",
              MethodType.methodType(Object.class, int.class, Object.class));
      MethodHandle setter =
          lookup.findStatic(
              ReflectObject.class,
              "setValue",
              MethodType.methodType(void.class, int.class, Object.class, Object.class));
      List<Property> properties = new ArrayList<>();
      for (Method method : Functions.class.getDeclaredMethods()) {
        if (method.isSynthetic() || method.getName().equals("argument")) {
          continue;
        }
        int index = FUNCTIONS.size();
        FUNCTIONS.add(lookup.unreflect(method));
        NAMES.add(method.getName());
        properties.add(
            AccessorProperty.create(
                method.getName(),
                Property.NOT_ENUMERABLE,
                MethodHandles.insertArguments(getter, 0, index),
                MethodHandles.insertArguments(setter, 0, index)));
      }
      properties.add(
          AccessorProperty.create(
              WellKnown.TO_STRING_TAG,
              Property.NOT_ENUMERABLE | Property.NOT_WRITABLE,
              MethodHandles.dropArguments(
                  MethodHandles.constant(Object.class, "Reflect"), 0, Object.class),
              null));
      return PropertyMap.newMap(properties);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("Reflect", e);
    }
  }

  @SuppressWarnings("unused") // by MAP
  private static Object value(int index, Object self) {
    ReflectObject reflect = (ReflectObject) self;
    if (!reflect.made[index]) {
      ScriptFunction function =
          ScriptFunction.createBuiltin(NAMES.get(index), FUNCTIONS.get(index));
      function.setArity(arity(index));
      setValue(index, self, function);
    }
    return reflect.values[index];
  }

  private static int arity(int index) {
    if (FUNCTIONS.get(index).type().lastParameterType().isArray()) {
      return NAMES.get(index).equals("set") ? 3 : 2;
    }
    return FUNCTIONS.get(index).type().parameterCount() - 1;
  }

  @SuppressWarnings("unused") // by MAP
  private static void setValue(int index, Object self, Object value) {
    ((ReflectObject) self).values[index] = value;
    ((ReflectObject) self).made[index] = true;
  }

  /** The elements of an object like an array. A TypeError for what is none. */
  static Object[] arguments(Object list) {
    if (list instanceof NativeArray) {
      return Values.elements(list);
    }
    ScriptObject object = object(list);
    double length = Math.max(0, JSType.toInteger(object.get("length")));
    List<Object> elements = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      elements.add(object.get(i));
    }
    return elements.toArray();
  }

  private static ScriptObject object(Object value) {
    if (value instanceof ScriptObject) {
      return (ScriptObject) value;
    }
    throw Errors.type(Values.describe(value) + " is not an object");
  }

  /** What is null or an object; else a TypeError. */
  private static ScriptObject prototype(Object value) {
    return value == null ? null : object(value);
  }

  /** The functions, each with the receiver first. */
  @SuppressWarnings("unused") // by FUNCTIONS
  private static final class Functions {
    private static Object apply(Object self, Object function, Object thisValue, Object list) {
      return ScriptRuntime.apply(Values.function(function), thisValue, arguments(list));
    }

    /** The engine cannot fill up missing arguments before a variable number of others. */
    private static Object argument(Object[] arguments, int index) {
      return index < arguments.length ? arguments[index] : ScriptRuntime.UNDEFINED;
    }

    private static Object construct(Object self, Object... given) {
      Object constructor = argument(given, 0);
      Object target = given.length > 2 ? given[2] : constructor;
      if (!Values.isConstructor(constructor) || !Values.isConstructor(target)) {
        throw Errors.type("Reflect.construct needs a constructor");
      }
      return Construction.construct(
          (ScriptFunction) constructor, arguments(argument(given, 1)), (ScriptFunction) target);
    }

    private static boolean defineProperty(
        Object self, Object target, Object key, Object description) {
      ScriptObject object = object(target);
      Object name = ProxyLinks.key(key);
      return Define.property(object, name, object(description));
    }

    private static boolean deleteProperty(Object self, Object target, Object key) {
      return object(target).delete(ProxyLinks.key(key), false);
    }

    private static Object get(Object self, Object... given) {
      ScriptObject object = object(argument(given, 0));
      Object key = ProxyLinks.key(argument(given, 1));
      return Inherited.get(object, key, given.length > 2 ? given[2] : object);
    }

    private static Object getOwnPropertyDescriptor(Object self, Object target, Object key) {
      Object own = object(target).getOwnPropertyDescriptor(ProxyLinks.key(key));
      return own instanceof PropertyDescriptor
          ? ProxyDescriptors.object((PropertyDescriptor) own)
          : ScriptRuntime.UNDEFINED;
    }

    private static Object getPrototypeOf(Object self, Object target) {
      return ProxyAware.prototypeOf(object(target));
    }

    private static boolean has(Object self, Object target, Object key) {
      return object(target).has(ProxyLinks.key(key));
    }

    private static boolean isExtensible(Object self, Object target) {
      return object(target).isExtensible();
    }

    private static Object ownKeys(Object self, Object target) {
      return Global.allocate(OwnKeys.of(object(target)));
    }

    private static boolean preventExtensions(Object self, Object target) {
      return ProxyAware.tryPreventExtensions(object(target));
    }

    private static boolean set(Object self, Object... given) {
      ScriptObject object = object(argument(given, 0));
      Object key = ProxyLinks.key(argument(given, 1));
      return Inherited.trySet(
          object, key, argument(given, 2), given.length > 3 ? given[3] : object);
    }

    private static boolean setPrototypeOf(Object self, Object target, Object prototype) {
      return ProxyAware.trySetPrototype(object(target), prototype(prototype));
    }
  }
}
