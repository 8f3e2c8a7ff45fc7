package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.WellKnown;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptFunctionData;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.Symbol;
import org.openjdk.nashorn.internal.scripts.JO;

/**
 * What a built-in object has, in all realms. It is put together once, before the first object is
 * made from it, and then never changed; after that any thread may use it.
 */
public final class Template {
  private static final int METHOD = Property.NOT_ENUMERABLE;
  private static final int READ_ONLY = Property.NOT_ENUMERABLE | Property.NOT_WRITABLE;
  private static final int FIXED = READ_ONLY | Property.NOT_CONFIGURABLE;

  private final Map<Object, LazyProperty> properties = new LinkedHashMap<>();
  private final Map<Object, LazyProperty> hidden = new LinkedHashMap<>();
  private int methodFlags = METHOD;
  private int slots;
  private PropertyMap map;

  /** What is added from here on is enumerable, as the Web's interfaces are and ECMAScript's not. */
  public Template enumerable() {
    methodFlags = 0;
    return this;
  }

  /** Adds all methods of the class that are marked as {@link Builtin}. */
  public Template functions(Class<?> holder) {
    Method[] methods = holder.getDeclaredMethods();
    Arrays.sort(methods, Comparator.comparing(Method::getName));
    // A setter is added to its getter.
    functions(methods, false);
    functions(methods, true);
    return this;
  }

  private void functions(Method[] methods, boolean setters) {
    for (Method method : methods) {
      Builtin builtin = method.getAnnotation(Builtin.class);
      if (builtin != null && builtin.setter() == setters) {
        function(method, builtin);
      }
    }
  }

  private void function(Method method, Builtin builtin) {
    Object key = key(builtin.name().isEmpty() ? method.getName() : builtin.name());
    int flags = builtin.fixed() ? FIXED : builtin.readOnly() ? READ_ONLY : methodFlags;
    if (builtin.getter()) {
      add(half(key, method, "get ", 0));
    } else if (builtin.setter()) {
      LazyAccessor.Half setter = half(key, method, "set ", 1);
      setter.place(this, slots++);
      ((LazyAccessor.Half) properties.get(key)).with(setter);
    } else {
      add(new MethodProperty(key, flags, method, builtin.length()));
    }
  }

  private LazyAccessor.Half half(Object key, Method method, String prefix, int length) {
    MethodHandle code = handle(method);
    ScriptFunctionData data = Functions.data(prefix + functionName(key), length, code);
    return new LazyAccessor.Half(key, methodFlags, code, data);
  }

  private static final class MethodProperty extends LazyProperty {
    private final Method method;
    private final int length;
    private volatile ScriptFunctionData data;

    MethodProperty(Object key, int flags, Method method, int length) {
      super(key, flags);
      this.method = method;
      this.length = length;
    }

    @Override
    Object make(ScriptObject owner) {
      return Functions.create(data());
    }

    private ScriptFunctionData data() {
      ScriptFunctionData made = data;
      if (made == null) {
        synchronized (this) {
          if (data == null) {
            data = Functions.data(functionName(key), length, handle(method));
          }
          made = data;
        }
      }
      return made;
    }
  }

  /** Adds what is made for each realm when it is first read. */
  public Template lazy(Object key, Function<Global, Object> maker) {
    return add(new Made(key, METHOD, maker));
  }

  /** What each object has and scripts cannot name; only {@link #original} gives it. */
  Template hidden(Object key, Function<Global, Object> maker) {
    LazyProperty property = new Made(key, METHOD, maker);
    property.place(this, slots++);
    property.keepOriginalIn(slots++);
    hidden.put(key, property);
    return this;
  }

  List<Object> allHidden(ScriptObject owner) {
    List<Object> all = new ArrayList<>();
    hidden.keySet().forEach(key -> all.add(original(owner, key)));
    return all;
  }

  /** The same, for a property that scripts cannot write, but configure. */
  public Template lazyReadOnly(Object key, Function<Global, Object> maker) {
    return add(new Made(key, READ_ONLY, maker));
  }

  private static final class Made extends LazyProperty {
    private final Function<Global, Object> maker;

    Made(Object key, int flags, Function<Global, Object> maker) {
      super(key, flags);
      this.maker = maker;
    }

    @Override
    Object make(ScriptObject owner) {
      return maker.apply(Global.instance());
    }
  }

  /**
   * Keeps something for each object that no script sees, made when it is first asked for.
   *
   * @return gives it for an object of this template
   */
  public Function<ScriptObject, Object> hidden(Function<Global, Object> maker) {
    Made property = new Made("", FIXED, maker);
    property.place(this, slots++);
    return property::value;
  }

  /** Adds a constant that scripts can configure but not write. */
  public Template readOnly(Object key, Object value) {
    return add(new Made(key, READ_ONLY, global -> value));
  }

  /** Adds a constant that scripts can neither write nor configure. */
  public Template fixed(Object key, Object value) {
    return add(new Made(key, FIXED, global -> value));
  }

  /** Adds a constant as interfaces of the Web have them. */
  public Template constant(String key, Object value) {
    return add(new Made(key, FIXED & ~Property.NOT_ENUMERABLE, global -> value));
  }

  /** Adds a value that scripts can write and configure. */
  public Template value(Object key, Object value) {
    return add(new Made(key, METHOD, global -> value));
  }

  /** Adds a {@code Symbol.toStringTag}. */
  public Template tag(String tag) {
    return readOnly(WellKnown.TO_STRING_TAG, tag);
  }

  /** Gives the same function a second name. */
  public Template alias(Object key, Object of) {
    LazyProperty target = keepingOriginal(of);
    return add(
        new LazyProperty(key, METHOD) {
          @Override
          Object make(ScriptObject owner) {
            return target.original(owner);
          }
        });
  }

  /** Gives a function of another object of the same realm a name here. */
  public Template alias(
      Object key, Template of, Object theirKey, Function<Global, ScriptObject> owner) {
    LazyProperty target = of.keepingOriginal(theirKey);
    return lazy(key, global -> target.original(owner.apply(global)));
  }

  private LazyProperty keepingOriginal(Object key) {
    LazyProperty target = properties.get(key);
    if (!target.keepsOriginal()) {
      target.keepOriginalIn(slots++);
    }
    return target;
  }

  /** The function that an object of this template was made with, whatever scripts have done. */
  public Object original(ScriptObject owner, Object key) {
    LazyProperty property = properties.get(key);
    return (property == null ? hidden.get(key) : property).original(owner);
  }

  /** Makes {@link #original} possible for a property. */
  public Template keep(Object key) {
    keepingOriginal(key);
    return this;
  }

  private Template add(LazyProperty property) {
    property.place(this, slots++);
    properties.put(property.key, property);
    return this;
  }

  int slots() {
    return slots;
  }

  LazyProperty property(Object key) {
    return properties.get(key);
  }

  /** The map with these properties, in place of those of the same names. */
  public PropertyMap onto(PropertyMap base) {
    PropertyMap result = base;
    for (LazyProperty property : properties.values()) {
      Property old = result.findProperty(property.key);
      if (old != null) {
        result = result.deleteProperty(old);
      }
      result = result.addPropertyNoHistory(property.toProperty());
    }
    return result;
  }

  private PropertyMap map() {
    if (map == null) {
      List<Property> all = new ArrayList<>();
      properties.values().forEach(property -> all.add(property.toProperty()));
      map = all.isEmpty() ? PropertyMap.newMap() : PropertyMap.newMap(all);
    }
    return map;
  }

  /** A plain object of the current realm, made from this template. */
  public synchronized ScriptObject object(ScriptObject prototype) {
    ScriptObject object = new JO(map());
    object.setInitialProto(prototype);
    return object;
  }

  /**
   * A constructor of the current realm, with what this template has, and its prototype, to which
   * {@code constructor} is added.
   */
  public ScriptFunction constructor(ScriptFunctionData data, ScriptObject prototype) {
    ScriptFunction constructor = constructorOnly(data, prototype);
    prototype.addOwnProperty("constructor", METHOD, constructor);
    return constructor;
  }

  /** The same, where the prototype knows its constructor already. */
  ScriptFunction constructorOnly(ScriptFunctionData data, ScriptObject prototype) {
    ScriptFunction constructor = Functions.constructor(data, constructorMap());
    constructor.setPrototype(prototype);
    return constructor;
  }

  private synchronized PropertyMap constructorMap() {
    if (map == null) {
      PropertyMap plain = Functions.constructorShape();
      Property prototype = plain.findProperty("prototype");
      map = onto(plain.replaceProperty(prototype, prototype.addFlags(FIXED)));
    }
    return map;
  }

  static Object key(String name) {
    if (!name.startsWith("@@")) {
      return name;
    }
    try {
      String constant = name.substring(2).replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
      return WellKnown.class.getField(constant).get(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name, e);
    }
  }

  private static String functionName(Object key) {
    return key instanceof Symbol ? "[" + ((Symbol) key).getName() + "]" : (String) key;
  }

  static MethodHandle handle(Method method) {
    try {
      return MethodHandles.publicLookup().unreflect(method);
    } catch (IllegalAccessException e) {
      throw new LinkageError(method.getName(), e);
    }
  }
}
