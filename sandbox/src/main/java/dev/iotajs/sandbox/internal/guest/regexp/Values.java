package dev.iotajs.sandbox.internal.guest.regexp;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import dev.iotajs.sandbox.internal.guest.operations.WellKnown;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.objects.NativeRegExp;
import org.openjdk.nashorn.internal.runtime.ConsString;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;
import org.openjdk.nashorn.internal.runtime.Symbol;
import org.openjdk.nashorn.internal.runtime.linker.NashornCallSiteDescriptor;

/** Abstract operations of the specification on values. */
final class Values {
  static final Object UNDEFINED = ScriptRuntime.UNDEFINED;

  private static final double MAX_LENGTH = 9007199254740991.0;

  private Values() {}

  static ScriptObject object(Object value, String method) {
    if (value instanceof ScriptObject) {
      return (ScriptObject) value;
    }
    throw Errors.type("RegExp.prototype" + method + " needs an object");
  }

  /** ToString. */
  static String text(Object value) {
    if (value instanceof String) {
      return (String) value;
    }
    if (value instanceof ConsString) {
      return value.toString();
    }
    Object primitive = primitive(value, String.class);
    if (primitive instanceof Symbol) {
      throw Errors.type("Cannot convert a Symbol value to a string");
    }
    return JSType.toString(primitive);
  }

  private static Object primitive(Object value, Class<?> hint) {
    if (!(value instanceof ScriptObject)) {
      return value;
    }
    Object convert = ((ScriptObject) value).get(WellKnown.TO_PRIMITIVE);
    if (convert == null || convert == UNDEFINED) {
      return JSType.toPrimitive(value, hint);
    }
    Object result = call(function(convert), value, hint == String.class ? "string" : "number");
    if (result instanceof ScriptObject) {
      throw Errors.type("Cannot convert object to primitive value");
    }
    return result;
  }

  static ScriptFunction function(Object value) {
    if (value instanceof ScriptFunction) {
      return (ScriptFunction) value;
    }
    throw Errors.type("The value is not a function");
  }

  static Object call(ScriptFunction function, Object self, Object... arguments) {
    return ScriptRuntime.apply(function, self, arguments);
  }

  /** ToIntegerOrInfinity. */
  static double integer(Object value) {
    if (value instanceof Integer) {
      return (Integer) value;
    }
    Object primitive = primitive(value, Number.class);
    if (primitive instanceof Symbol) {
      throw Errors.type("Cannot convert a Symbol value to a number");
    }
    double number = JSType.toNumber(primitive);
    if (Double.isNaN(number)) {
      return 0;
    }
    return number < 0 ? Math.ceil(number) : Math.floor(number);
  }

  /** ToLength. */
  static double length(Object value) {
    return Math.min(Math.max(integer(value), 0), MAX_LENGTH);
  }

  /** ToUint32. */
  static long uint32(Object value) {
    if (value instanceof Integer) {
      return (Integer) value & 0xffffffffL;
    }
    Object primitive = primitive(value, Number.class);
    if (primitive instanceof Symbol) {
      throw Errors.type("Cannot convert a Symbol value to a number");
    }
    return JSType.toUint32(primitive);
  }

  static Object number(double value) {
    return JSType.isStrictlyRepresentableAsInt(value) ? (Object) (int) value : (Object) value;
  }

  /** Set, with TypeError if that fails. */
  static void set(ScriptObject object, Object key, Object value) {
    object.set(key, value, NashornCallSiteDescriptor.CALLSITE_STRICT);
  }

  static boolean truth(Object value) {
    return JSType.toBoolean(value);
  }

  /** IsRegExp. */
  static boolean isRegExp(Object value) {
    if (!(value instanceof ScriptObject)) {
      return false;
    }
    Object matcher = ((ScriptObject) value).get(WellKnown.MATCH);
    return matcher == UNDEFINED ? value instanceof NativeRegExp : truth(matcher);
  }

  /** SpeciesConstructor, with the realm's RegExp as the default. */
  static ScriptFunction species(ScriptObject object) {
    ScriptFunction builtin = EngineAccess.constructor(Global.instance());
    Object constructor = object.get("constructor");
    if (constructor == UNDEFINED) {
      return builtin;
    }
    if (!(constructor instanceof ScriptObject)) {
      throw Errors.type("The constructor of the regular expression is not an object");
    }
    Object species = ((ScriptObject) constructor).get(WellKnown.SPECIES);
    return species == null || species == UNDEFINED ? builtin : function(species);
  }

  /** AdvanceStringIndex. */
  static double advance(String text, double index, boolean byCodePoint) {
    boolean pair =
        byCodePoint
            && index + 1 < text.length()
            && Character.isHighSurrogate(text.charAt((int) index))
            && Character.isLowSurrogate(text.charAt((int) index + 1));
    return index + (pair ? 2 : 1);
  }
}
