package dev.iotajs.sandbox.internal.guest.web;

import dev.iotajs.sandbox.internal.guest.library.Builtin;
import dev.iotajs.sandbox.internal.guest.library.Iteration;
import dev.iotajs.sandbox.internal.guest.library.Spec;
import dev.iotajs.sandbox.internal.guest.library.Template;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.openjdk.nashorn.internal.objects.ArrayBufferView;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.objects.NativeArray;
import org.openjdk.nashorn.internal.objects.NativeArrayBuffer;
import org.openjdk.nashorn.internal.objects.NativeBoolean;
import org.openjdk.nashorn.internal.objects.NativeDataView;
import org.openjdk.nashorn.internal.objects.NativeDate;
import org.openjdk.nashorn.internal.objects.NativeMap;
import org.openjdk.nashorn.internal.objects.NativeNumber;
import org.openjdk.nashorn.internal.objects.NativeRegExp;
import org.openjdk.nashorn.internal.objects.NativeSet;
import org.openjdk.nashorn.internal.objects.NativeString;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.Symbol;

/** {@code structuredClone}: copies of values with all that they hold. Nothing is transferred. */
public final class StructuredClone {
  private static final Template ALL = new Template().functions(StructuredClone.class);

  private final IdentityHashMap<ScriptObject, ScriptObject> copies = new IdentityHashMap<>();

  private StructuredClone() {}

  static Object create(Global global) {
    return ALL.object(global.getObjectPrototype()).get("structuredClone");
  }

  /** The global function. */
  @Builtin(length = 1)
  public static Object structuredClone(Object self, Object... arguments) {
    Arguments.require(arguments, 1, "structuredClone");
    Object transfer = Arguments.member(Arguments.get(arguments, 1), "transfer");
    if (!Spec.isUndefined(transfer) && Iteration.of(transfer).step()) {
      throw refused("Values cannot be transferred here, only copied");
    }
    return new StructuredClone().copy(arguments[0]);
  }

  private static RuntimeException refused(String message) {
    return DomException.error("DataCloneError", message);
  }

  private Object copy(Object value) {
    if (value instanceof Symbol) {
      throw refused(value + " could not be cloned");
    }
    if (!(value instanceof ScriptObject)) {
      return value;
    }
    ScriptObject object = (ScriptObject) value;
    ScriptObject known = copies.get(object);
    return known != null ? known : copyOf(object);
  }

  private ScriptObject remember(ScriptObject original, Object copy) {
    copies.put(original, (ScriptObject) copy);
    return (ScriptObject) copy;
  }

  private ScriptObject copyOf(ScriptObject object) {
    if (object instanceof ScriptFunction) {
      throw refused("A function could not be cloned");
    }
    if (object instanceof NativeArray) {
      ScriptObject array = remember(object, Global.allocate(new Object[0]));
      properties(object, array);
      array.set("length", object.getLength(), 0);
      return array;
    }
    if (object instanceof NativeMap) {
      return map(object);
    }
    if (object instanceof NativeSet) {
      return set(object);
    }
    if (object.getClassName().equals("Error")) {
      return error(object);
    }
    if (Bytes.isSource(object)) {
      return remember(object, bytes(object));
    }
    ScriptObject simple = simple(object);
    if (simple != null) {
      return remember(object, simple);
    }
    String kind = object.getClassName();
    if (!kind.equals("Object") && !kind.equals("Arguments")) {
      throw refused("An object of class " + kind + " could not be cloned");
    }
    return properties(object, remember(object, Global.newEmptyInstance()));
  }

  private ScriptObject properties(ScriptObject from, ScriptObject to) {
    for (String key : from.getOwnKeys(false)) {
      if (from.hasOwnProperty(key)) {
        Spec.define(to, key, copy(from.get(key)));
      }
    }
    return to;
  }

  private ScriptObject map(ScriptObject map) {
    ScriptObject copy =
        remember(map, (ScriptObject) NativeMap.construct(true, null, Spec.UNDEFINED));
    List<Object[]> entries = new ArrayList<>();
    for (Collection each = Collection.of(map); each.step(); ) {
      entries.add(new Object[] {each.key(), each.value()});
    }
    for (Object[] entry : entries) {
      NativeMap.set(copy, copy(entry[0]), copy(entry[1]));
    }
    return copy;
  }

  private ScriptObject set(ScriptObject set) {
    ScriptObject copy =
        remember(set, (ScriptObject) NativeSet.construct(true, null, Spec.UNDEFINED));
    List<Object> values = new ArrayList<>();
    for (Collection each = Collection.of(set); each.step(); ) {
      values.add(each.value());
    }
    for (Object value : values) {
      NativeSet.add(copy, copy(value));
    }
    return copy;
  }

  private ScriptObject error(ScriptObject error) {
    String name = JSType.toString(error.get("name"));
    Object own = Names.own(error, "message");
    Object message = own == null ? Spec.UNDEFINED : Spec.toText(own);
    ScriptObject copy = remember(error, newError(name, message, Global.instance()));
    if (error.hasOwnProperty("cause")) {
      copy.addOwnProperty("cause", Property.NOT_ENUMERABLE, copy(error.get("cause")));
    }
    return copy;
  }

  private static ScriptObject newError(String name, Object message, Global global) {
    String text = Spec.isUndefined(message) ? "" : message.toString();
    switch (name) {
      case "EvalError":
        return global.newEvalError(text);
      case "RangeError":
        return global.newRangeError(text);
      case "ReferenceError":
        return global.newReferenceError(text);
      case "SyntaxError":
        return global.newSyntaxError(text);
      case "TypeError":
        return global.newTypeError(text);
      case "URIError":
        return global.newURIError(text);
      default:
        return global.newError(text);
    }
  }

  private ScriptObject bytes(ScriptObject object) {
    if (object instanceof NativeArrayBuffer) {
      ByteBuffer from = Bytes.of((NativeArrayBuffer) object);
      byte[] copy = new byte[from.remaining()];
      from.get(copy);
      return Bytes.buffer(copy);
    }
    if (object instanceof NativeDataView) {
      NativeDataView view = (NativeDataView) object;
      return NativeDataView.constructor(
          true, null, copy(view.buffer), view.byteOffset, view.byteLength);
    }
    int length = JSType.toInt32(object.getLength());
    Object buffer = copy(ArrayBufferView.buffer(object));
    return Bytes.view(object.getClassName(), buffer, ArrayBufferView.byteOffset(object), length);
  }

  /** The copy of an object that holds no others; null if it is of no such kind. */
  private static ScriptObject simple(ScriptObject object) {
    if (object instanceof NativeDate) {
      return (ScriptObject) NativeDate.construct(true, null, NativeDate.getTime(object));
    }
    if (object instanceof NativeRegExp) {
      String text = object.toString();
      return NativeRegExp.newRegExp(
          NativeRegExp.source(object), text.substring(text.lastIndexOf('/') + 1));
    }
    if (object instanceof NativeString
        || object instanceof NativeNumber
        || object instanceof NativeBoolean) {
      return (ScriptObject) Global.toObject(unboxed(object));
    }
    return null;
  }

  private static Object unboxed(ScriptObject object) {
    if (object instanceof NativeString) {
      return NativeString.toString(object);
    }
    return object instanceof NativeNumber
        ? ((NativeNumber) object).doubleValue()
        : (Object) NativeBoolean.valueOf(object);
  }
}
