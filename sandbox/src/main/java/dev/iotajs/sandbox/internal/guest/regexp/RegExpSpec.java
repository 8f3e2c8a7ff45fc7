package dev.iotajs.sandbox.internal.guest.regexp;

import dev.iotajs.sandbox.internal.guest.library.Spec;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import dev.iotajs.sandbox.internal.guest.operations.WellKnown;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.objects.NativeRegExp;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** Abstract operations of the specification that only regular expressions need. */
final class RegExpSpec {
  private RegExpSpec() {}

  static ScriptObject object(Object value, String method) {
    if (value instanceof ScriptObject) {
      return (ScriptObject) value;
    }
    throw Errors.type("RegExp.prototype" + method + " needs an object");
  }

  /** IsRegExp. */
  static boolean isRegExp(Object value) {
    if (!(value instanceof ScriptObject)) {
      return false;
    }
    Object matcher = ((ScriptObject) value).get(WellKnown.MATCH);
    return Spec.isUndefined(matcher) ? value instanceof NativeRegExp : JSType.toBoolean(matcher);
  }

  /** SpeciesConstructor, with the realm's RegExp as the default. */
  static ScriptFunction species(ScriptObject object) {
    ScriptFunction builtin = EngineAccess.constructor(Global.instance());
    Object constructor = object.get("constructor");
    if (Spec.isUndefined(constructor)) {
      return builtin;
    }
    if (!(constructor instanceof ScriptObject)) {
      throw Errors.type("The constructor of the regular expression is not an object");
    }
    Object species = ((ScriptObject) constructor).get(WellKnown.SPECIES);
    return Spec.isNothing(species) ? builtin : Spec.callable(species);
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
