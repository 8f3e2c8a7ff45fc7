package dev.iotajs.sandbox.internal.guest.web;

import dev.iotajs.sandbox.internal.guest.FunctionData;
import dev.iotajs.sandbox.internal.guest.operations.WellKnown;
import java.util.Set;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.PropertyDescriptor;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** What objects are called. Getters are not run, but for that of a {@code Symbol.toStringTag}. */
final class Names {
  private static final Set<String> KINDS =
      Set.of("AsyncFunction", "GeneratorFunction", "AsyncGeneratorFunction");

  private Names() {}

  /** The value of an own data property; null if there is none. */
  static Object own(ScriptObject object, Object key) {
    Object descriptor = object.getOwnPropertyDescriptor(key);
    if (!(descriptor instanceof PropertyDescriptor)) {
      return null;
    }
    PropertyDescriptor property = (PropertyDescriptor) descriptor;
    return property.type() == PropertyDescriptor.ACCESSOR ? null : property.getValue();
  }

  static String ofFunction(ScriptFunction function) {
    Object name = own(function, "name");
    return JSType.isString(name) ? name.toString() : "";
  }

  /** The name of an object's constructor; null if it inherits from nothing. */
  static String constructor(ScriptObject object) {
    for (ScriptObject owner = object; owner != null; owner = owner.getProto()) {
      Object constructor = own(owner, "constructor");
      if (constructor instanceof ScriptFunction && inherits(object, (ScriptFunction) constructor)) {
        String name = ofFunction((ScriptFunction) constructor);
        if (!name.isEmpty()) {
          return name;
        }
      }
    }
    return object.getProto() == null ? null : "Object <Complex prototype>";
  }

  private static boolean inherits(ScriptObject object, ScriptFunction constructor) {
    Object prototype = constructor.getPrototype();
    for (ScriptObject next = object.getProto(); next != null; next = next.getProto()) {
      if (next == prototype) {
        return true;
      }
    }
    return false;
  }

  /** The object's tag, empty if it has none or one that shows among its properties. */
  static String tag(ScriptObject object) {
    Object tag = object.get(WellKnown.TO_STRING_TAG);
    if (!JSType.isString(tag)) {
      return "";
    }
    Object descriptor = object.getOwnPropertyDescriptor(WellKnown.TO_STRING_TAG);
    boolean shows =
        descriptor instanceof PropertyDescriptor
            && ((PropertyDescriptor) descriptor).isEnumerable();
    return shows ? "" : tag.toString();
  }

  /** What comes before an object's brace, with a space at its end. */
  static String prefix(String constructor, String tag, String fallback, String size) {
    if (constructor == null) {
      String name = "[" + fallback + size + ": null prototype] ";
      return tag.isEmpty() || tag.equals(fallback) ? name : name + "[" + tag + "] ";
    }
    String name = constructor + size + " ";
    return tag.isEmpty() || tag.equals(constructor) ? name : name + "[" + tag + "] ";
  }

  /** A function or class as one word in brackets. */
  static String function(ScriptFunction function, String constructor, String tag) {
    String name = ofFunction(function);
    if (FunctionData.isClass(FunctionData.of(function))) {
      return ofClass(function, name);
    }
    String kind = KINDS.contains(tag) ? tag : "Function";
    StringBuilder text = new StringBuilder("[").append(kind);
    if (constructor == null) {
      text.append(" (null prototype)");
    }
    text.append(name.isEmpty() ? " (anonymous)" : ": " + name).append(']');
    if (constructor != null && !constructor.equals(kind)) {
      text.append(' ').append(constructor);
    }
    if (!tag.isEmpty() && !tag.equals(constructor)) {
      text.append(" [").append(tag).append(']');
    }
    return text.toString();
  }

  private static String ofClass(ScriptFunction function, String name) {
    StringBuilder text = new StringBuilder("[class ");
    text.append(name.isEmpty() ? "(anonymous)" : name);
    ScriptObject parent = function.getProto();
    if (parent == null) {
      text.append(" extends null");
    } else if (parent instanceof ScriptFunction && !ofFunction((ScriptFunction) parent).isEmpty()) {
      text.append(" extends ").append(ofFunction((ScriptFunction) parent));
    }
    return text.append(']').toString();
  }
}
