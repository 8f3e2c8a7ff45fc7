package dev.iotajs.sandbox.internal.guest.web;

import dev.iotajs.sandbox.internal.guest.library.Builtin;
import dev.iotajs.sandbox.internal.guest.library.Iteration;
import dev.iotajs.sandbox.internal.guest.library.Keys;
import dev.iotajs.sandbox.internal.guest.library.Spec;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import dev.iotajs.sandbox.internal.guest.operations.WellKnown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.nashorn.internal.runtime.PropertyDescriptor;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** {@code URLSearchParams}: names and values, in order. */
public final class ParamsObject extends WebObject {
  static final Interface INTERFACE =
      new Interface("URLSearchParams", 0, ParamsObject.class, ParamsObject::construct);

  static {
    INTERFACE.prototypeTemplate().alias(WellKnown.ITERATOR, "entries");
  }

  private final UrlObject url;
  private List<String[]> pairs = new ArrayList<>();

  /** The parameters of an address; null if they are of none. */
  ParamsObject(UrlObject url) {
    super(INTERFACE);
    this.url = url;
  }

  private static ScriptObject construct(Object[] arguments) {
    ParamsObject params = new ParamsObject(null);
    Object init = Arguments.get(arguments, 0);
    if (init instanceof ScriptObject) {
      ScriptObject object = (ScriptObject) init;
      if (Spec.isNothing(object.get(WellKnown.ITERATOR))) {
        params.takeRecord(object);
      } else {
        Iteration.of(object).forEach(pair -> params.pairs.add(pair(pair)));
      }
    } else if (!Spec.isUndefined(init)) {
      String text = Arguments.scalars(init);
      params.read(text.startsWith("?") ? text.substring(1) : text);
    }
    return params;
  }

  private static String[] pair(Object pair) {
    List<Object> parts = new ArrayList<>();
    if (pair instanceof ScriptObject) {
      Iteration.of(pair).forEach(parts::add);
    }
    if (parts.size() != 2) {
      throw Errors.type("Each query pair must be an iterable [name, value] tuple");
    }
    return new String[] {Arguments.scalars(parts.get(0)), Arguments.scalars(parts.get(1))};
  }

  private void takeRecord(ScriptObject object) {
    Map<String, String> record = new LinkedHashMap<>();
    for (Object key : Keys.own(object)) {
      Object descriptor = object.getOwnPropertyDescriptor(key);
      if (descriptor instanceof PropertyDescriptor
          && ((PropertyDescriptor) descriptor).isEnumerable()) {
        record.put(Arguments.scalars(key), Arguments.scalars(object.get(key)));
      }
    }
    record.forEach((name, value) -> pairs.add(new String[] {name, value}));
  }

  @Override
  public String getClassName() {
    return "URLSearchParams";
  }

  private static ParamsObject receiver(Object self) {
    return receiver(ParamsObject.class, self);
  }

  List<String[]> pairs() {
    return pairs;
  }

  /** Takes the pairs of a query; null has none. */
  void read(String query) {
    pairs = new ArrayList<>();
    int start = 0;
    while (query != null && start < query.length()) {
      int end = query.indexOf('&', start);
      end = end < 0 ? query.length() : end;
      if (end > start) {
        String part = query.substring(start, end).replace('+', ' ');
        int equals = part.indexOf('=');
        String name = equals < 0 ? part : part.substring(0, equals);
        String value = equals < 0 ? "" : part.substring(equals + 1);
        pairs.add(new String[] {Percent.decode(name), Percent.decode(value)});
      }
      start = end + 1;
    }
  }

  private String write() {
    StringBuilder text = new StringBuilder();
    for (String[] pair : pairs) {
      if (text.length() > 0) {
        text.append('&');
      }
      Percent.addField(pair[0], text);
      text.append('=');
      Percent.addField(pair[1], text);
    }
    return text.toString();
  }

  private void changed() {
    if (url != null) {
      url.setQuery(write());
    }
  }

  /** The attribute {@code size}. */
  @Builtin(getter = true)
  public static Object size(Object self) {
    return receiver(self).pairs.size();
  }

  /** {@code append}. */
  @Builtin(length = 2)
  public static Object append(Object self, Object... arguments) {
    ParamsObject params = receiver(self);
    Arguments.require(arguments, 2, "append");
    params.pairs.add(
        new String[] {Arguments.scalars(arguments[0]), Arguments.scalars(arguments[1])});
    params.changed();
    return Spec.UNDEFINED;
  }

  /** {@code delete}. */
  @Builtin(length = 1)
  public static Object delete(Object self, Object... arguments) {
    ParamsObject params = receiver(self);
    Arguments.require(arguments, 1, "delete");
    String name = Arguments.scalars(arguments[0]);
    String value = optional(arguments);
    params.pairs.removeIf(pair -> matches(pair, name, value));
    params.changed();
    return Spec.UNDEFINED;
  }

  private static String optional(Object[] arguments) {
    Object value = Arguments.get(arguments, 1);
    return Spec.isUndefined(value) ? null : Arguments.scalars(value);
  }

  private static boolean matches(String[] pair, String name, String value) {
    return pair[0].equals(name) && (value == null || pair[1].equals(value));
  }

  /** {@code get}: the first value, or null. */
  @Builtin(length = 1)
  public static Object get(Object self, Object... arguments) {
    ParamsObject params = receiver(self);
    Arguments.require(arguments, 1, "get");
    String name = Arguments.scalars(arguments[0]);
    for (String[] pair : params.pairs) {
      if (pair[0].equals(name)) {
        return pair[1];
      }
    }
    return null;
  }

  /** {@code getAll}. */
  @Builtin(length = 1)
  public static Object getAll(Object self, Object... arguments) {
    ParamsObject params = receiver(self);
    Arguments.require(arguments, 1, "getAll");
    String name = Arguments.scalars(arguments[0]);
    List<Object> values = new ArrayList<>();
    for (String[] pair : params.pairs) {
      if (pair[0].equals(name)) {
        values.add(pair[1]);
      }
    }
    return Spec.array(values.toArray());
  }

  /** {@code has}. */
  @Builtin(length = 1)
  public static Object has(Object self, Object... arguments) {
    ParamsObject params = receiver(self);
    Arguments.require(arguments, 1, "has");
    String name = Arguments.scalars(arguments[0]);
    String value = optional(arguments);
    for (String[] pair : params.pairs) {
      if (matches(pair, name, value)) {
        return true;
      }
    }
    return false;
  }

  /** {@code set}: the first of a name gets the value, the others go. */
  @Builtin(length = 2)
  public static Object set(Object self, Object... arguments) {
    ParamsObject params = receiver(self);
    Arguments.require(arguments, 2, "set");
    String name = Arguments.scalars(arguments[0]);
    String value = Arguments.scalars(arguments[1]);
    List<String[]> kept = new ArrayList<>();
    boolean found = false;
    for (String[] pair : params.pairs) {
      if (!pair[0].equals(name)) {
        kept.add(pair);
      } else if (!found) {
        found = true;
        kept.add(new String[] {name, value});
      }
    }
    if (!found) {
      kept.add(new String[] {name, value});
    }
    params.pairs = kept;
    params.changed();
    return Spec.UNDEFINED;
  }

  /** {@code sort}: by name, pairs of one name in the order that they have. */
  @Builtin
  public static Object sort(Object self) {
    ParamsObject params = receiver(self);
    String[][] sorted = params.pairs.toArray(new String[0][]);
    Arrays.sort(sorted, ParamsObject::compare);
    params.pairs = new ArrayList<>(Arrays.asList(sorted));
    params.changed();
    return Spec.UNDEFINED;
  }

  private static int compare(String[] a, String[] b) {
    return a[0].compareTo(b[0]);
  }

  /** {@code forEach}. */
  @Builtin(length = 1)
  public static Object forEach(Object self, Object callback, Object receiver) {
    ParamsObject params = receiver(self);
    Spec.callable(callback);
    for (int i = 0; i < params.pairs.size(); i++) {
      String[] pair = params.pairs.get(i);
      Spec.call(callback, receiver, pair[1], pair[0], self);
    }
    return Spec.UNDEFINED;
  }

  /** {@code entries}. */
  @Builtin
  public static Object entries(Object self) {
    return new ParamsIterator(receiver(self), ParamsIterator.Kind.ENTRIES);
  }

  /** {@code keys}. */
  @Builtin
  public static Object keys(Object self) {
    return new ParamsIterator(receiver(self), ParamsIterator.Kind.KEYS);
  }

  /** {@code values}. */
  @Builtin
  public static Object values(Object self) {
    return new ParamsIterator(receiver(self), ParamsIterator.Kind.VALUES);
  }

  /** {@code toString}. */
  @Builtin(name = "toString")
  public static Object text(Object self) {
    return receiver(self).write();
  }
}
