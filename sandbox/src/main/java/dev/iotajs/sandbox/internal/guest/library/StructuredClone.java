package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import java.util.IdentityHashMap;
import org.openjdk.nashorn.internal.objects.ArrayBufferView;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.objects.NativeArray;
import org.openjdk.nashorn.internal.objects.NativeArrayBuffer;
import org.openjdk.nashorn.internal.objects.NativeBoolean;
import org.openjdk.nashorn.internal.objects.NativeDate;
import org.openjdk.nashorn.internal.objects.NativeMap;
import org.openjdk.nashorn.internal.objects.NativeNumber;
import org.openjdk.nashorn.internal.objects.NativeRegExp;
import org.openjdk.nashorn.internal.objects.NativeSet;
import org.openjdk.nashorn.internal.objects.NativeString;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.Symbol;
import org.openjdk.nashorn.internal.scripts.JO;

/** {@code structuredClone}: a deep copy, which may have cycles. */
public final class StructuredClone {
  private final IdentityHashMap<ScriptObject, Object> copies = new IdentityHashMap<>();

  private StructuredClone() {}

  /** {@code structuredClone}. */
  @Builtin(length = 1)
  public static Object structuredClone(Object self, Object value, Object options) {
    if (!Spec.isNothing(options)) {
      Object transfer = Spec.object(options).get("transfer");
      if (!Spec.isNothing(transfer) && Spec.length(Spec.object(transfer)) > 0) {
        throw refused("Transfer is not supported");
      }
    }
    return new StructuredClone().copy(value);
  }

  private static RuntimeException refused(String message) {
    ScriptObject error = Global.instance().newError(message);
    error.addOwnProperty("name", Property.NOT_ENUMERABLE, "DataCloneError");
    return Errors.thrown(error);
  }

  private Object copy(Object value) {
    if (value instanceof Symbol || value instanceof ScriptFunction) {
      throw refused("A " + (value instanceof Symbol ? "symbol" : "function") + " cannot be cloned");
    }
    if (!(value instanceof ScriptObject)) {
      return value;
    }
    ScriptObject source = (ScriptObject) value;
    Object known = copies.get(source);
    return known != null ? known : copyObject(source);
  }

  private Object copyObject(ScriptObject source) {
    if (source instanceof NativeArray) {
      return members(source, remember(source, ArrayCreation.create(Spec.length(source))));
    }
    if (source instanceof NativeMap) {
      return copyMap(source);
    }
    if (source instanceof NativeSet) {
      return copySet(source);
    }
    Object simple = copySimple(source);
    if (simple != null) {
      return remember(source, (ScriptObject) simple);
    }
    if (ObjectPrototype.isError(source)) {
      return copyError(source);
    }
    boolean plain = source instanceof JO || source.getClass() == JO.class.getSuperclass();
    boolean structure =
        source.getClass().getName().startsWith("org.openjdk.nashorn.internal.scripts.");
    if (!plain && !structure && !source.isArguments()) {
      throw refused("An object of this kind cannot be cloned");
    }
    return members(source, remember(source, Global.newEmptyInstance()));
  }

  private ScriptObject remember(ScriptObject source, ScriptObject copy) {
    copies.put(source, copy);
    return copy;
  }

  private ScriptObject members(ScriptObject source, ScriptObject target) {
    for (String key : Keys.names(source)) {
      if (Keys.isEnumerable(source, key)) {
        Spec.define(target, key, copy(source.get(key)));
      }
    }
    return target;
  }

  private Object copySimple(ScriptObject source) {
    if (source instanceof NativeDate) {
      return NativeDate.construct(true, Spec.UNDEFINED, NativeDate.getTime(source));
    }
    if (source instanceof NativeRegExp) {
      return Global.newRegExp(Spec.toText(source.get("source")), regExpFlags(source));
    }
    if (source instanceof NativeBoolean) {
      return Global.toObject(NativeBoolean.valueOf(source));
    }
    if (source instanceof NativeNumber) {
      return Global.toObject(NativeNumber.valueOf(source));
    }
    if (source instanceof NativeString) {
      return Global.toObject(NativeString.valueOf(source));
    }
    if (source instanceof NativeArrayBuffer) {
      return ArrayBufferFunctions.copy(source);
    }
    return source instanceof ArrayBufferView ? copyView(source) : null;
  }

  private static String regExpFlags(ScriptObject regExp) {
    String text = Spec.toText(NativeRegExp.toString(regExp));
    return text.substring(text.lastIndexOf('/') + 1);
  }

  private Object copyView(ScriptObject view) {
    Object buffer = copy(ArrayBufferView.buffer(view));
    return TypedArrays.create(
        TypedArrays.constructor(view.getClassName()),
        buffer,
        ArrayBufferView.byteOffset(view),
        ArrayBufferView.length(view));
  }

  private Object copyMap(ScriptObject source) {
    Object map = NativeMap.construct(true, Spec.UNDEFINED, Spec.UNDEFINED);
    remember(source, (ScriptObject) map);
    Values entries = new Values();
    Iterations.forEach(NativeMap.entries(source), entries::add);
    for (int i = 0; i < entries.size(); i++) {
      ScriptObject entry = (ScriptObject) entries.get(i);
      Object key = copy(entry.get(0));
      NativeMap.set(map, key, copy(entry.get(1)));
    }
    return map;
  }

  private Object copySet(ScriptObject source) {
    Object set = NativeSet.construct(true, Spec.UNDEFINED, Spec.UNDEFINED);
    remember(source, (ScriptObject) set);
    Values values = new Values();
    Iterations.forEach(NativeSet.values(source), values::add);
    for (int i = 0; i < values.size(); i++) {
      NativeSet.add(set, copy(values.get(i)));
    }
    return set;
  }

  private Object copyError(ScriptObject source) {
    Object name = source.get("name");
    String kind = name instanceof CharSequence ? name.toString() : "Error";
    ScriptObject error = newError(kind, Spec.toText(source.get("message")));
    remember(source, error);
    if (source.hasOwnProperty("cause")) {
      error.addOwnProperty("cause", Property.NOT_ENUMERABLE, copy(source.get("cause")));
    }
    return error;
  }

  private static ScriptObject newError(String kind, String message) {
    Global global = Global.instance();
    switch (kind) {
      case "EvalError":
        return global.newEvalError(message);
      case "RangeError":
        return global.newRangeError(message);
      case "ReferenceError":
        return global.newReferenceError(message);
      case "SyntaxError":
        return global.newSyntaxError(message);
      case "TypeError":
        return global.newTypeError(message);
      case "URIError":
        return global.newURIError(message);
      default:
        return global.newError(message);
    }
  }
}
