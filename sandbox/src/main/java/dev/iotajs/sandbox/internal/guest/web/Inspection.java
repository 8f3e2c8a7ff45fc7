package dev.iotajs.sandbox.internal.guest.web;

import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.internal.guard.Guard;
import dev.iotajs.sandbox.internal.guard.Run;
import dev.iotajs.sandbox.internal.guest.library.Spec;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.PropertyDescriptor;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.Symbol;

/**
 * Shows values as Node.js shows them in its console. It runs hardly any code of the script's:
 * getters show as getters. What becomes longer than the log may be ends the run.
 */
final class Inspection {
  /** So many elements of a list are shown. */
  static final int MAX_ELEMENTS = 100;

  private static final int MAX_TEXT = 10_000;
  private static final int SHORT_TEXT = 16;

  /** How values are shown. */
  static final class Options {
    static final Options DEFAULT = new Options(2, false);

    final int depth;
    final boolean hidden;

    Options(int depth, boolean hidden) {
      this.depth = depth;
      this.hidden = hidden;
    }
  }

  private final Options options;
  private final List<ScriptObject> open = new ArrayList<>();
  private final IdentityHashMap<ScriptObject, Integer> circular = new IdentityHashMap<>();
  private final Run run = Guard.current().run();
  private int indentation;
  private int deepest;
  private long size;

  private Inspection(Options options) {
    this.options = options;
  }

  /** A value as text. */
  static String show(Object value, Options options) {
    return new Inspection(options).value(value);
  }

  boolean showsHidden() {
    return options.hidden;
  }

  /** Counts what is put together; ends the run when that is more than may be logged. */
  private String counted(String text) {
    size += text.length();
    if (size > run.limits().get(Limit.LOG)) {
      run.charge(Limit.LOG, size);
    }
    return text;
  }

  /** A value at the present place. */
  String value(Object value) {
    return counted(value instanceof ScriptObject ? object((ScriptObject) value) : primitive(value));
  }

  /** A value that is further to the right than what it belongs to. */
  String indented(Object value) {
    indentation += 2;
    String text = value(value);
    indentation -= 2;
    return text;
  }

  private String primitive(Object value) {
    if (JSType.isString(value)) {
      return text(value.toString());
    }
    return simple(value);
  }

  /** A value that is neither a string nor an object. */
  static String simple(Object value) {
    if (value instanceof Number) {
      double number = ((Number) value).doubleValue();
      return number == 0 && 1 / number < 0 ? "-0" : JSType.toString(number);
    }
    return value instanceof Symbol ? value.toString() : JSType.toString(value);
  }

  private String text(String whole) {
    String text = whole;
    String rest = "";
    if (text.length() > MAX_TEXT) {
      int left = text.length() - MAX_TEXT;
      rest = "... " + left + " more character" + (left == 1 ? "" : "s");
      text = text.substring(0, MAX_TEXT);
    }
    boolean wide = text.length() > SHORT_TEXT && text.length() > Layout.WIDTH - indentation - 4;
    if (!wide || text.indexOf('\n') < 0) {
      return Quoting.quote(text) + rest;
    }
    StringBuilder lines = new StringBuilder();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start) + 1;
      end = end == 0 ? text.length() : end;
      if (start > 0) {
        lines.append(" +\n").append(" ".repeat(indentation + 2));
      }
      lines.append(Quoting.quote(text.substring(start, end)));
      start = end;
    }
    return lines + rest;
  }

  private String object(ScriptObject object) {
    for (ScriptObject parent : open) {
      if (parent == object) {
        Integer known = circular.get(object);
        int number = known == null ? circular.size() + 1 : known;
        circular.put(object, number);
        return "[Circular *" + number + "]";
      }
    }
    ObjectForm form = ObjectForm.of(object, this);
    if (form.isWhole()) {
      return form.base();
    }
    if (open.size() > options.depth) {
      return "[" + form.name() + "]";
    }
    return opened(object, form);
  }

  private String opened(ScriptObject object, ObjectForm form) {
    open.add(object);
    int depth = open.size();
    deepest = depth;
    List<String> parts = new ArrayList<>();
    int elements = form.content(parts);
    for (Object key : form.keys()) {
      parts.add(property(object, key));
    }
    open.remove(depth - 1);
    String base = form.base();
    if (circular.containsKey(object)) {
      String reference = "<ref *" + circular.get(object) + ">";
      base = base.isEmpty() ? reference : reference + " " + base;
    }
    List<String> lines = parts;
    if (elements >= 0 && parts.size() > 6) {
      lines = Layout.columns(parts, elements, indentation, form.isOfNumbers());
    }
    boolean onOneLine = Layout.nestsLittle(deepest, depth) && lines.size() == parts.size();
    return Layout.join(lines, base, form.braces(), indentation, onOneLine);
  }

  /** An element of an array. */
  String element(ScriptObject object, Object key) {
    Object descriptor = object.getOwnPropertyDescriptor(key);
    return descriptor instanceof PropertyDescriptor
        ? shown((PropertyDescriptor) descriptor)
        : indented(object.get(key));
  }

  private String property(ScriptObject object, Object key) {
    Object descriptor = object.getOwnPropertyDescriptor(key);
    boolean known = descriptor instanceof PropertyDescriptor;
    String value = known ? shown((PropertyDescriptor) descriptor) : indented(object.get(key));
    boolean enumerable = !known || ((PropertyDescriptor) descriptor).isEnumerable();
    return counted(name(key, enumerable)) + ": " + value;
  }

  private static String name(Object key, boolean enumerable) {
    if (key instanceof Symbol) {
      return "[" + key + "]";
    }
    if (key.equals("__proto__")) {
      return "['__proto__']";
    }
    return enumerable ? Quoting.key((String) key) : "[" + key + "]";
  }

  private String shown(PropertyDescriptor property) {
    if (property.type() != PropertyDescriptor.ACCESSOR) {
      return indented(property.getValue());
    }
    ScriptObject fields = (ScriptObject) property;
    boolean getter = Spec.isCallable(fields.get("get"));
    boolean setter = Spec.isCallable(fields.get("set"));
    if (getter && setter) {
      return "[Getter/Setter]";
    }
    return getter ? "[Getter]" : setter ? "[Setter]" : "undefined";
  }

  int indentation() {
    return indentation;
  }
}
