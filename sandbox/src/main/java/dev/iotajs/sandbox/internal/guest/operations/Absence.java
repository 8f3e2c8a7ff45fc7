package dev.iotajs.sandbox.internal.guest.operations;

import dev.iotajs.sandbox.internal.guest.Handles;
import java.lang.invoke.VarHandle;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.Symbol;

/**
 * One of the symbols that the language asks often and finds seldom. Each shape remembers that it
 * lacks it, in a bit of a field woven in, so that asking again costs next to nothing.
 */
final class Absence {
  static final Absence HAS_INSTANCE = new Absence(WellKnown.HAS_INSTANCE, 1);
  static final Absence TO_PRIMITIVE = new Absence(WellKnown.TO_PRIMITIVE, 2);
  static final Absence TO_STRING_TAG = new Absence(WellKnown.TO_STRING_TAG, 4);

  private static final VarHandle LACKS = Handles.ofField(PropertyMap.class, "iotaLacks", int.class);

  /** A bit for shapes of objects that are no proxies. */
  private static final int ORDINARY = 1 << 30;

  /**
   * A bit for shapes of what a realm's functions inherit from. No other object has such a shape.
   */
  private static final int FUNCTION_PROTOTYPE = 1 << 29;

  final Symbol symbol;
  private final int bit;

  /** For shapes that have it. */
  private final int opposite;

  private Absence(Symbol symbol, int bit) {
    this.symbol = symbol;
    this.bit = bit;
    this.opposite = bit << 8;
  }

  /** The object itself or above it that may have such a property; null if none has. */
  ScriptObject owner(ScriptObject start) {
    ScriptObject object = start;
    while (object != null && isAbsent(object)) {
      object = object.getProto();
    }
    return object;
  }

  /** A shape never gets or loses properties; objects get another shape. */
  private boolean isAbsent(ScriptObject object) {
    PropertyMap map = object.getMap();
    int lacks = (int) LACKS.get(map);
    if ((lacks & (bit | opposite)) != 0) {
      return (lacks & bit) != 0;
    }
    if (object instanceof Inherited.Exotic) {
      return false;
    }
    boolean absent = map.findProperty(symbol) == null;
    LACKS.set(map, lacks | (absent ? bit : opposite));
    return absent;
  }

  /** Whether it is what the current realm's functions inherit from, or another realm's. */
  static boolean isFunctionPrototype(ScriptObject object) {
    PropertyMap map = object.getMap();
    int known = (int) LACKS.get(map);
    if ((known & FUNCTION_PROTOTYPE) != 0) {
      return true;
    }
    if (object != Global.instance().getFunctionPrototype()) {
      return false;
    }
    LACKS.set(map, known | FUNCTION_PROTOTYPE);
    return true;
  }

  /** Whether it is a proxy. They have a shape of their own, and asking for the type is slower. */
  static boolean isExotic(ScriptObject object) {
    PropertyMap map = object.getMap();
    int lacks = (int) LACKS.get(map);
    if ((lacks & ORDINARY) != 0) {
      return false;
    }
    if (object instanceof Inherited.Exotic) {
      return true;
    }
    LACKS.set(map, lacks | ORDINARY);
    return false;
  }
}
