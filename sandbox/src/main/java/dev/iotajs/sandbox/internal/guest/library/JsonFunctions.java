package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.openjdk.nashorn.internal.objects.NativeBoolean;
import org.openjdk.nashorn.internal.objects.NativeNumber;
import org.openjdk.nashorn.internal.objects.NativeString;
import org.openjdk.nashorn.internal.runtime.ConsString;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.Symbol;

/** {@code JSON.stringify}. */
public final class JsonFunctions {
  private final ScriptFunction replacer;
  private final String[] allowed;
  private final String gap;
  private final Deque<ScriptObject> open = new ArrayDeque<>();
  private final TextBuilder text = new TextBuilder();

  private JsonFunctions(ScriptFunction replacer, String[] allowed, String gap) {
    this.replacer = replacer;
    this.allowed = allowed;
    this.gap = gap;
  }

  /** {@code JSON.stringify}. */
  @Builtin(length = 3)
  public static Object stringify(Object self, Object value, Object replacer, Object space) {
    ScriptFunction function = Spec.isCallable(replacer) ? (ScriptFunction) replacer : null;
    String[] allowed =
        function == null && ArrayCreation.isArray(replacer) ? names((ScriptObject) replacer) : null;
    JsonFunctions writer = new JsonFunctions(function, allowed, gap(space));
    ScriptObject holder = null;
    if (function != null) {
      holder = org.openjdk.nashorn.internal.objects.Global.newEmptyInstance();
      Spec.define(holder, "", value);
    }
    Object prepared = writer.prepared(holder, "", value);
    if (!isWritten(prepared)) {
      return Spec.UNDEFINED;
    }
    writer.write(prepared, "");
    return writer.text.toString();
  }

  private static String[] names(ScriptObject list) {
    Set<String> names = new LinkedHashSet<>();
    double length = Spec.length(list);
    for (double i = 0; i < length; i++) {
      Object item = list.get(i);
      if (JSType.isString(item)
          || item instanceof Number
          || item instanceof NativeString
          || item instanceof NativeNumber) {
        names.add(Spec.toText(item));
      }
    }
    return names.toArray(new String[0]);
  }

  private static String gap(Object space) {
    Object value = space;
    if (space instanceof NativeNumber) {
      value = Spec.toNumber(space);
    } else if (space instanceof NativeString) {
      value = Spec.toText(space);
    }
    if (value instanceof Number) {
      return " ".repeat((int) Math.min(10, Math.max(Spec.toInteger(value), 0)));
    }
    if (!JSType.isString(value)) {
      return "";
    }
    String given = value.toString();
    return given.length() <= 10 ? given : given.substring(0, 10);
  }

  /** The value after toJSON and the replacer, and out of its wrapper. */
  private Object prepared(ScriptObject holder, Object key, Object given) {
    Object value = given;
    if (value instanceof ScriptObject) {
      Object toJson = ((ScriptObject) value).get("toJSON");
      if (toJson instanceof ScriptFunction) {
        value = Spec.call(toJson, value, JSType.toString(key));
      }
    }
    if (replacer != null) {
      value = Spec.call(replacer, holder, JSType.toString(key), value);
    }
    if (value instanceof NativeNumber) {
      return Spec.toNumber(value);
    }
    if (value instanceof NativeString) {
      return Spec.toText(value);
    }
    return value instanceof NativeBoolean ? NativeBoolean.valueOf(value) : value;
  }

  private static boolean isWritten(Object value) {
    return !(Spec.isUndefined(value) || value instanceof Symbol || value instanceof ScriptFunction);
  }

  private void write(Object value, String indent) {
    if (value == null) {
      text.add("null");
    } else if (value instanceof String || value instanceof ConsString) {
      quote(value.toString());
    } else if (value instanceof Boolean) {
      text.add(value.toString());
    } else if (value instanceof Number) {
      double number = ((Number) value).doubleValue();
      text.add(Double.isFinite(number) ? JSType.toString(number) : "null");
    } else {
      writeObject((ScriptObject) value, indent);
    }
  }

  private void writeObject(ScriptObject object, String indent) {
    for (ScriptObject outer : open) {
      if (outer == object) {
        throw Errors.type("JSON.stringify got a cyclic value");
      }
    }
    open.push(object);
    String inner = gap.isEmpty() ? indent : indent + gap;
    if (ArrayCreation.isArray(object)) {
      writeElements(object, inner, indent);
    } else {
      writeMembers(object, inner, indent);
    }
    open.pop();
  }

  private void writeElements(ScriptObject array, String inner, String indent) {
    text.add('[');
    double length = Spec.length(array);
    for (double i = 0; i < length; i++) {
      separate(i == 0, inner);
      Object value = prepared(array, Spec.number(i), array.get(i));
      write(isWritten(value) ? value : null, inner);
    }
    end(length == 0, indent);
    text.add(']');
  }

  private void writeMembers(ScriptObject object, String inner, String indent) {
    text.add('{');
    boolean first = true;
    String[] keys = allowed == null ? Keys.names(object) : allowed;
    for (String key : keys) {
      if (allowed == null && !Keys.isEnumerable(object, key)) {
        continue;
      }
      Object value = prepared(object, key, object.get(key));
      if (isWritten(value)) {
        separate(first, inner);
        quote(key);
        text.add(gap.isEmpty() ? ":" : ": ");
        write(value, inner);
        first = false;
      }
    }
    end(first, indent);
    text.add('}');
  }

  private void separate(boolean first, String indent) {
    if (!first) {
      text.add(',');
    }
    if (!gap.isEmpty()) {
      text.add('\n').add(indent);
    }
  }

  private void end(boolean empty, String indent) {
    if (!empty && !gap.isEmpty()) {
      text.add('\n').add(indent);
    }
  }

  /** QuoteJSONString: surrogates without their other half are escaped. */
  private void quote(String value) {
    text.add('"');
    int copied = 0;
    for (int i = 0; i < value.length(); i++) {
      char unit = value.charAt(i);
      boolean plain = unit >= ' ' && unit != '"' && unit != '\\';
      if (plain && !Character.isSurrogate(unit)) {
        continue;
      }
      if (plain && Texts.next(value, i) == i + 2) {
        i++;
        continue;
      }
      text.add(value, copied, i).add(escaped(unit));
      copied = i + 1;
    }
    text.add(value, copied, value.length()).add('"');
  }

  private static String escaped(char unit) {
    switch (unit) {
      case '\b':
        return "\\b";
      case '\t':
        return "\\t";
      case '\n':
        return "\\n";
      case '\f':
        return "\\f";
      case '\r':
        return "\\r";
      case '"':
        return "\\\"";
      case '\\':
        return "\\\\";
      default:
        String digits = Integer.toHexString(unit);
        return "\\u" + "0000".substring(digits.length()) + digits;
    }
  }
}
