package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.ResultException;
import dev.iotajs.sandbox.internal.guard.Run;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openjdk.nashorn.internal.objects.NativeBoolean;
import org.openjdk.nashorn.internal.objects.NativeNumber;
import org.openjdk.nashorn.internal.objects.NativeString;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;
import org.openjdk.nashorn.internal.runtime.Symbol;

/**
 * Copies a script's value into plain Java values, by the rules of {@code JSON.stringify}, except
 * that what JSON would drop or distort is an error that names its place. Reading the value may run
 * script code ({@code toJSON}, getters), so it happens within the run.
 */
final class ToHost {
  private static final int MAX_DEPTH = 200;

  private static final Set<String> NOT_JSON =
      Set.of("Map", "Set", "WeakMap", "WeakSet", "RegExp", "Error", "ArrayBuffer", "DataView");

  private final Run run;
  private final long bytesLimit;
  private long bytes;
  private final Deque<Object> path = new ArrayDeque<>();
  private final List<ScriptObject> open = new ArrayList<>();

  private ToHost(Run run) {
    this.run = run;
    this.bytesLimit = run.limits().get(Limit.OUTPUT);
  }

  /** A copy of the value. */
  static Object copy(Object value, Run run) {
    ToHost copying = new ToHost(run);
    Object copy = copying.convert(value);
    return copy == ABSENT ? null : copy;
  }

  /** Copies of several values, which count together; undefined is null. */
  static List<Object> copyAll(Object[] values, Run run) {
    ToHost copying = new ToHost(run);
    List<Object> copies = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      copying.path.addLast((long) i);
      Object copy = copying.convert(values[i]);
      copies.add(copy == ABSENT ? null : copy);
      copying.path.removeLast();
    }
    return copies;
  }

  private static final Object ABSENT = new Object();

  /** A primitive as Java value; null for undefined, and for what is no primitive. */
  static Object primitive(Object value) {
    if (value instanceof Boolean) {
      return value;
    }
    if (value instanceof Number) {
      return number(((Number) value).doubleValue());
    }
    return JSType.isString(value) ? value.toString() : null;
  }

  private Object convert(Object value) {
    if (value == null) {
      charge(4);
      return null;
    }
    if (value instanceof String || JSType.isString(value)) {
      String text = value.toString();
      charge(text.length() + 2L);
      return text;
    }
    if (value instanceof Number) {
      double number = ((Number) value).doubleValue();
      if (Double.isNaN(number) || Double.isInfinite(number)) {
        throw problem("is " + JSType.toString(number));
      }
      charge(8);
      return number(number);
    }
    if (value instanceof Boolean) {
      charge(5);
      return value;
    }
    if (value == ScriptRuntime.UNDEFINED) {
      charge(1);
      return ABSENT;
    }
    if (value instanceof Symbol) {
      throw problem("is a symbol");
    }
    if (value instanceof HostObject) {
      throw problem("is an object of the host");
    }
    if (!(value instanceof ScriptObject)) {
      throw problem("is no JavaScript value");
    }
    return convertObject((ScriptObject) value);
  }

  private static Object number(double number) {
    if (number == Math.rint(number) && Math.abs(number) <= 1L << 53) {
      long whole = (long) number;
      if (whole == (int) whole) {
        return (int) whole;
      }
      return whole;
    }
    return number;
  }

  private Object convertObject(ScriptObject object) {
    if (object instanceof ScriptFunction) {
      throw problem("is a function");
    }
    if (open.size() >= MAX_DEPTH) {
      throw problem("is nested more than " + MAX_DEPTH + " levels deep");
    }
    for (ScriptObject parent : open) {
      if (parent == object) {
        throw problem("contains itself");
      }
    }
    open.add(object);
    try {
      Object toJson = object.get("toJSON");
      if (toJson instanceof ScriptFunction) {
        return convert(ScriptRuntime.apply((ScriptFunction) toJson, object, keyOfPath()));
      }
      if (object instanceof NativeString
          || object instanceof NativeNumber
          || object instanceof NativeBoolean) {
        return convert(JSType.toPrimitive(object));
      }
      String kind = object.getClassName();
      if (NOT_JSON.contains(kind)) {
        throw problem("is of type " + kind + ", which JSON cannot hold");
      }
      return object.isArray() || kind.endsWith("Array") ? list(object) : map(object);
    } finally {
      open.remove(open.size() - 1);
    }
  }

  private String keyOfPath() {
    return path.isEmpty() ? "" : String.valueOf(path.peekLast());
  }

  private List<Object> list(ScriptObject array) {
    long length = JSType.toUint32(array.getLength());
    charge(2);
    List<Object> list = new ArrayList<>((int) Math.min(length, 1_000));
    for (long i = 0; i < length; i++) {
      path.addLast(i);
      charge(1);
      Object element = convert(array.get((double) i));
      if (element == ABSENT) {
        charge(4);
      }
      list.add(element == ABSENT ? null : element);
      path.removeLast();
    }
    return Collections.unmodifiableList(list);
  }

  private Map<String, Object> map(ScriptObject object) {
    charge(2);
    Map<String, Object> map = new LinkedHashMap<>();
    for (String key : object.getOwnKeys(false)) {
      path.addLast(key);
      Object element = convert(object.get(key));
      if (element != ABSENT) {
        charge(key.length() + 4L);
        map.put(key, element);
      }
      path.removeLast();
    }
    return Collections.unmodifiableMap(map);
  }

  private void charge(long amount) {
    bytes += amount;
    if (bytes > bytesLimit) {
      run.charge(Limit.OUTPUT, bytes);
    }
    run.stopIfAsked();
  }

  private ResultException problem(String what) {
    StringBuilder place = new StringBuilder("$");
    for (Iterator<Object> keys = path.iterator(); keys.hasNext(); ) {
      Object key = keys.next();
      if (key instanceof Long) {
        place.append('[').append(key).append(']');
      } else {
        place.append('.').append(key);
      }
      if (place.length() > 500) {
        place.append("…");
        break;
      }
    }
    return new ResultException(place.toString(), what);
  }
}
