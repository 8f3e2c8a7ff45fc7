package dev.iotajs.sandbox.internal.guest.web;

import dev.iotajs.sandbox.internal.guest.library.Keys;
import dev.iotajs.sandbox.internal.guest.operations.WellKnown;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.nashorn.internal.objects.ArrayBufferView;
import org.openjdk.nashorn.internal.objects.NativeArguments;
import org.openjdk.nashorn.internal.objects.NativeArray;
import org.openjdk.nashorn.internal.objects.NativeStrictArguments;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.PropertyDescriptor;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.Symbol;
import org.openjdk.nashorn.internal.runtime.arrays.ArrayIndex;

/** How one object is shown: what comes before its brace, the braces, what is between them. */
final class ObjectForm {
  private final ScriptObject object;
  private final Inspection inspection;
  private final String constructor;
  private final String tag;
  private final List<Object> keys;
  private String fallback = "Object";
  private String base = "";
  private String[] braces = {"{", "}"};
  private boolean whole;
  private boolean list;
  private boolean numbers;

  private ObjectForm(ScriptObject object, Inspection inspection) {
    this.object = object;
    this.inspection = inspection;
    this.constructor = Names.constructor(object);
    this.tag = Names.tag(object);
    this.list = isList(object);
    this.keys = keys(object);
  }

  static ObjectForm of(ScriptObject object, Inspection inspection) {
    ObjectForm form = new ObjectForm(object, inspection);
    form.decide();
    return form;
  }

  private static boolean isArguments(ScriptObject object) {
    return object instanceof NativeArguments || object instanceof NativeStrictArguments;
  }

  private static boolean isList(ScriptObject object) {
    return object instanceof NativeArray || object instanceof ArrayBufferView;
  }

  private List<Object> keys(ScriptObject of) {
    boolean hidden = inspection.showsHidden();
    List<Object> shown = new ArrayList<>();
    if (list) {
      for (Property property : of.getMap().getProperties()) {
        Object key = property.getKey();
        boolean index = ArrayIndex.isValidArrayIndex(ArrayIndex.getArrayIndex(key));
        if (!index && (hidden || property.isEnumerable())) {
          shown.add(key);
        }
      }
      return shown;
    }
    for (Object key : Keys.own(of)) {
      Object descriptor = hidden ? null : of.getOwnPropertyDescriptor(key);
      boolean enumerable =
          descriptor instanceof PropertyDescriptor
              && ((PropertyDescriptor) descriptor).isEnumerable();
      if (hidden ? !(key instanceof Symbol) || key != WellKnown.TO_STRING_TAG : enumerable) {
        shown.add(key);
      }
    }
    return shown;
  }

  private void decide() {
    if (list) {
      decideList();
    } else if (object instanceof ScriptFunction) {
      fallback = "Function";
      whole(Names.function((ScriptFunction) object, constructor, tag));
    } else if (object.getClassName().equals("Error")) {
      fallback = "Error";
      whole(ErrorText.of(object, constructor, keys, inspection.indentation()));
    } else if (!BuiltinForms.decide(this, object)) {
      decidePlain();
    }
  }

  private void decideList() {
    int length = (int) Math.min(length(), Integer.MAX_VALUE);
    boolean plain = object instanceof NativeArray;
    fallback = plain ? "Array" : object.getClassName();
    boolean ordinary = plain && "Array".equals(constructor) && tag.isEmpty();
    String start = ordinary ? "" : prefix("(" + length() + ")");
    braces = new String[] {start + "[", "]"};
    if (length == 0 && keys.isEmpty()) {
      base = start + "[]";
      whole = true;
    }
  }

  private long length() {
    return BuiltinForms.length(object);
  }

  private void decidePlain() {
    boolean ordinary = "Object".equals(constructor) && tag.isEmpty();
    String start = isArguments(object) ? "[Arguments] " : ordinary ? "" : prefix("");
    braces[0] = start + "{";
    if (keys.isEmpty()) {
      base = start + "{}";
      whole = true;
    }
  }

  String prefix(String size) {
    return Names.prefix(constructor, tag, fallback, size);
  }

  /** It is shown as these words, with braces for properties only. */
  void whole(String text) {
    base = text;
    whole = keys.isEmpty();
  }

  /** It is shown with braces after its name. */
  void braces(String kind, String count) {
    fallback = kind;
    braces[0] = prefix(count) + "{";
  }

  /** There is nothing to show between the braces. */
  void emptyIfNoKeys() {
    if (keys.isEmpty()) {
      base = braces[0] + "}";
      whole = true;
    }
  }

  void kind(String kind) {
    fallback = kind;
  }

  boolean isWhole() {
    return whole;
  }

  String base() {
    return base;
  }

  String[] braces() {
    return braces;
  }

  List<Object> keys() {
    return keys;
  }

  boolean isOfNumbers() {
    return numbers;
  }

  /** The name in place of an object that is too deep inside. */
  String name() {
    if (isArguments(object)) {
      return "Arguments";
    }
    String prefix = prefix("");
    return prefix.substring(0, prefix.length() - 1);
  }

  /** Adds what is shown before the properties; gives the number of elements, or -1 for no list. */
  int content(List<String> parts) {
    if (!list) {
      BuiltinForms.content(object, inspection, parts);
      return -1;
    }
    long length = length();
    numbers = true;
    Elements elements = new Elements(object, length);
    while (elements.hasNext() && parts.size() < Inspection.MAX_ELEMENTS) {
      Object next = elements.next();
      if (next instanceof Elements.Holes) {
        numbers = false;
        parts.add(next.toString());
      } else {
        numbers &= object.get(next) instanceof Number;
        parts.add(inspection.element(object, next));
      }
    }
    int shown = parts.size();
    long left = length - elements.position();
    if (left > 0) {
      parts.add("... " + left + " more item" + (left == 1 ? "" : "s"));
    }
    return left > 0 || keys.isEmpty() ? shown : shown + keys.size();
  }
}
