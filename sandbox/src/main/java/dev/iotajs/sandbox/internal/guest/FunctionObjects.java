package dev.iotajs.sandbox.internal.guest;

import java.lang.invoke.VarHandle;
import org.openjdk.nashorn.internal.runtime.AccessorProperty;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;
import org.openjdk.nashorn.internal.runtime.Symbol;

/** What distinguishes a single function object: its name and its own properties. */
public final class FunctionObjects {
  private static final VarHandle NAME =
      Handles.ofField(ScriptFunction.class, "iotaName", Object.class);
  private static final PropertyMap SLOPPY = shape("map$");
  private static final PropertyMap STRICT = shape("strictmodemap$");

  /** The shapes of functions that are no constructors. */
  private static final PropertyMap SLOPPY_METHOD = withoutPrototype(SLOPPY);

  private static final PropertyMap STRICT_METHOD = withoutPrototype(STRICT);

  /** The shape of classes. */
  private static final PropertyMap CLASS = withLockedPrototype(STRICT);

  private FunctionObjects() {}

  private static PropertyMap shape(String field) {
    return (PropertyMap)
        Handles.ofStaticField(ScriptFunction.class, field, PropertyMap.class).get();
  }

  private static PropertyMap withoutPrototype(PropertyMap map) {
    return map.deleteProperty(map.findProperty("prototype"));
  }

  /** Makes a new function one without a property {@code prototype}. */
  public static void dropPrototype(ScriptFunction function) {
    PropertyMap map = function.getMap();
    if (map == STRICT) {
      function.setMap(STRICT_METHOD);
    } else if (map == SLOPPY) {
      function.setMap(SLOPPY_METHOD);
    } else if (map.findProperty("prototype") != null) {
      function.setMap(withoutPrototype(map));
    } else {
      return;
    }
    function.setPrototype(ScriptRuntime.UNDEFINED);
  }

  /** Gives a new function a property {@code prototype}, though it may be no constructor. */
  public static void givePrototype(ScriptFunction function, Object prototype) {
    PropertyMap map = function.getMap();
    if (map == STRICT_METHOD) {
      function.setMap(STRICT);
    } else if (map == SLOPPY_METHOD) {
      function.setMap(SLOPPY);
    } else if (map.findProperty("prototype") == null) {
      function.setMap(map.addPropertyNoHistory(SLOPPY.findProperty("prototype")));
    }
    function.setPrototype(prototype);
  }

  private static PropertyMap withLockedPrototype(PropertyMap map) {
    Property prototype = map.findProperty("prototype");
    return map.replaceProperty(prototype, prototype.addFlags(Property.NOT_WRITABLE));
  }

  /** Makes the property {@code prototype} of a new function one that cannot be changed. */
  public static void lockPrototype(ScriptFunction function) {
    PropertyMap map = function.getMap();
    function.setMap(map == STRICT ? CLASS : withLockedPrototype(map));
  }

  /** Names a function that has no name, after a key. */
  public static void name(ScriptFunction function, Object key, Object prefix) {
    boolean prefixed = prefix instanceof String;
    if ((!prefixed && !function.getName().isEmpty()) || !hasBuiltinName(function)) {
      return;
    }
    String name = key instanceof Symbol ? symbolName((Symbol) key) : JSType.toString(key);
    String full = prefixed ? prefix + " " + name : name;
    if (!full.equals(function.getName())) {
      NAME.set(function, (Object) full);
    }
  }

  private static String symbolName(Symbol symbol) {
    String name = symbol.getName();
    return name == null || name.isEmpty() ? "" : "[" + name + "]";
  }

  /** A class may have a static member called name. */
  private static boolean hasBuiltinName(ScriptFunction function) {
    Property property = function.getMap().findProperty("name");
    return property != null && property.getClass() == AccessorProperty.class;
  }

  /** A function just made from a script's text. Called by woven code. */
  public static ScriptFunction created(ScriptFunction function) {
    if (!FunctionData.isConstructor(FunctionData.of(function))) {
      dropPrototype(function);
    }
    return function;
  }

  /** A function just bound. Called by woven code. */
  public static ScriptFunction bound(ScriptFunction bound, ScriptFunction function) {
    Object name = function.get("name");
    NAME.set(bound, (Object) ("bound " + (JSType.isString(name) ? name : "")));
    bound.setInitialProto(function.getProto());
    if (FunctionData.isClass(FunctionData.of(function))) {
      FunctionData.become(FunctionData.of(bound), FunctionData.BASE_CLASS);
    }
    return bound;
  }

  /**
   * Before a property is redefined: the name and the length become ordinary properties, since the
   * engine's own cannot take another value. Called by woven code.
   */
  public static void beforeDefining(ScriptFunction function, Object key) {
    if (!key.equals("name") && !key.equals("length")) {
      return;
    }
    Property property = function.getMap().findProperty(key);
    if (property != null
        && property.getClass() == AccessorProperty.class
        && !property.hasNativeSetter()
        && property.isConfigurable()) {
      Object value = property.getObjectValue(function, function);
      function.deleteOwnProperty(property);
      function.addOwnProperty(key, Property.NOT_WRITABLE | Property.NOT_ENUMERABLE, value);
    }
  }

  /** Empties a property that is removed. Called in place of the engine's method. */
  public static void erase(ScriptObject object, Property property) {
    if (property != null && !property.isAccessorProperty() && property.hasNativeSetter()) {
      property.setValue(object, object, ScriptRuntime.UNDEFINED, false);
    }
  }

  /** The value of the property {@code name}. Called by woven code. */
  public static Object nameOf(Object self) {
    if (!(self instanceof ScriptFunction)) {
      return ScriptRuntime.UNDEFINED;
    }
    ScriptFunction function = (ScriptFunction) self;
    Object name = NAME.get(function);
    return name == null ? function.getName() : name;
  }
}
