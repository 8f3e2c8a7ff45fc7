package dev.iotajs.sandbox.internal.guest.web;

import dev.iotajs.sandbox.internal.guest.async.PromiseObject;
import java.nio.ByteBuffer;
import java.util.List;
import org.openjdk.nashorn.internal.objects.NativeArrayBuffer;
import org.openjdk.nashorn.internal.objects.NativeBoolean;
import org.openjdk.nashorn.internal.objects.NativeDataView;
import org.openjdk.nashorn.internal.objects.NativeDate;
import org.openjdk.nashorn.internal.objects.NativeMap;
import org.openjdk.nashorn.internal.objects.NativeNumber;
import org.openjdk.nashorn.internal.objects.NativeRegExp;
import org.openjdk.nashorn.internal.objects.NativeSet;
import org.openjdk.nashorn.internal.objects.NativeString;
import org.openjdk.nashorn.internal.objects.NativeSymbol;
import org.openjdk.nashorn.internal.objects.NativeWeakMap;
import org.openjdk.nashorn.internal.objects.NativeWeakSet;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** How objects of the language's own kinds are shown. */
final class BuiltinForms {
  private BuiltinForms() {}

  static long length(ScriptObject list) {
    return JSType.toUint32(list.getLength());
  }

  /** Decides how an object is shown, if it is of such a kind. */
  static boolean decide(ObjectForm form, ScriptObject object) {
    if (object instanceof NativeMap) {
      collection(form, "Map", NativeMap.size(object));
    } else if (object instanceof NativeSet) {
      collection(form, "Set", NativeSet.size(object));
    } else if (object instanceof NativeWeakMap) {
      form.braces("WeakMap", "");
    } else if (object instanceof NativeWeakSet) {
      form.braces("WeakSet", "");
    } else if (object instanceof PromiseObject) {
      form.braces("Promise", "");
    } else if (object instanceof NativeArrayBuffer) {
      form.braces("ArrayBuffer", "");
    } else if (object instanceof NativeDataView) {
      form.braces("DataView", "");
    } else {
      return decideWord(form, object);
    }
    return true;
  }

  private static void collection(ObjectForm form, String kind, Object size) {
    int count = JSType.toInt32(size);
    form.braces(kind, "(" + count + ")");
    if (count == 0) {
      form.emptyIfNoKeys();
    }
  }

  private static boolean decideWord(ObjectForm form, ScriptObject object) {
    if (object instanceof NativeDate) {
      form.kind("Date");
      word(form, "Date ", date(object));
    } else if (object instanceof NativeRegExp) {
      form.kind("RegExp");
      word(form, "RegExp ", object.toString());
    } else if (object instanceof NativeString) {
      boxed(form, "String", Quoting.quote(String.valueOf(NativeString.toString(object))));
      form.keys().removeIf(BuiltinForms::isIndex);
      form.whole(form.base());
    } else if (object instanceof NativeNumber) {
      boxed(form, "Number", Inspection.simple(((NativeNumber) object).doubleValue()));
    } else if (object instanceof NativeBoolean) {
      boxed(form, "Boolean", NativeBoolean.toString(object));
    } else if (object instanceof NativeSymbol) {
      boxed(form, "Symbol", NativeSymbol.toString(object));
    } else if (object instanceof UrlObject || object instanceof ParamsObject) {
      form.kind(object.getClassName());
      form.whole(web(form, object));
    } else {
      return false;
    }
    return true;
  }

  private static boolean isIndex(Object key) {
    return key instanceof String && !((String) key).isEmpty() && isDigits((String) key);
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static void word(ObjectForm form, String usual, String text) {
    String prefix = form.prefix("");
    form.whole(prefix.equals(usual) ? text : prefix + text);
  }

  private static void boxed(ObjectForm form, String kind, String value) {
    form.kind(kind);
    String prefix = form.prefix("");
    String name = prefix.equals(kind + " ") ? "" : " (" + prefix.trim() + ")";
    form.whole("[" + kind + name + ": " + value + "]");
  }

  private static String date(ScriptObject date) {
    return Double.isNaN(NativeDate.getTime(date)) ? "Invalid Date" : NativeDate.toISOString(date);
  }

  private static String web(ObjectForm form, ScriptObject object) {
    return object instanceof UrlObject
        ? form.prefix("") + "{ " + UrlObject.href(object) + " }"
        : form.prefix("") + "{ " + Quoting.quote((String) ParamsObject.text(object)) + " }";
  }

  /** Adds what is shown before an object's properties. */
  static void content(ScriptObject object, Inspection inspection, List<String> parts) {
    if (object instanceof NativeMap || object instanceof NativeSet) {
      entries(object, inspection, parts);
    } else if (object instanceof NativeWeakMap || object instanceof NativeWeakSet) {
      parts.add("<items unknown>");
    } else if (object instanceof PromiseObject) {
      parts.add(promise((PromiseObject) object, inspection));
    } else if (object instanceof NativeArrayBuffer) {
      ByteBuffer bytes = Bytes.of((NativeArrayBuffer) object);
      parts.add("[Uint8Contents]: <" + hexadecimal(bytes) + ">");
      parts.add("byteLength: " + bytes.capacity());
    } else if (object instanceof NativeDataView) {
      NativeDataView view = (NativeDataView) object;
      parts.add("byteLength: " + view.byteLength);
      parts.add("byteOffset: " + view.byteOffset);
      parts.add("buffer: " + inspection.indented(view.buffer));
    }
  }

  private static String promise(PromiseObject promise, Inspection inspection) {
    if (promise.isPending()) {
      return "<pending>";
    }
    String result = inspection.indented(promise.result());
    return promise.isRejected() ? "<rejected> " + result : result;
  }

  private static void entries(ScriptObject object, Inspection inspection, List<String> parts) {
    Collection entries = Collection.of(object);
    while (entries.step()) {
      if (parts.size() == Inspection.MAX_ELEMENTS) {
        int left = entries.size() - Inspection.MAX_ELEMENTS;
        parts.add("... " + left + " more item" + (left == 1 ? "" : "s"));
        return;
      }
      String key = inspection.indented(entries.key());
      parts.add(
          object instanceof NativeMap ? key + " => " + inspection.indented(entries.value()) : key);
    }
  }

  private static String hexadecimal(ByteBuffer bytes) {
    StringBuilder text = new StringBuilder();
    int shown = Math.min(bytes.capacity(), Inspection.MAX_ELEMENTS);
    for (int i = 0; i < shown; i++) {
      int unit = bytes.get(i) & 0xff;
      text.append(i == 0 ? "" : " ").append(unit < 16 ? "0" : "").append(Integer.toHexString(unit));
    }
    int left = bytes.capacity() - shown;
    if (left > 0) {
      text.append(" ... ").append(left).append(" more byte").append(left == 1 ? "" : "s");
    }
    return text.toString();
  }
}
