package dev.iotajs.sandbox.internal.guest.library;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.PropertyDescriptor;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.Symbol;
import org.openjdk.nashorn.internal.runtime.arrays.ArrayIndex;

/** The keys of an object's own properties, in the order of the specification. */
public final class Keys {
  private Keys() {}

  /** All own keys: indexes, other names, symbols. */
  public static Object[] own(ScriptObject object) {
    String[] names = names(object);
    Symbol[] symbols = object.getOwnSymbols(true);
    if (symbols.length == 0) {
      return names;
    }
    Object[] all = new Object[names.length + symbols.length];
    System.arraycopy(names, 0, all, 0, names.length);
    System.arraycopy(symbols, 0, all, names.length, symbols.length);
    return all;
  }

  /** All own names: indexes, then the others. */
  static String[] names(ScriptObject object) {
    String[] names = object.getOwnKeys(true);
    return object.getMap().containsArrayKeys() ? indexesFirst(names) : names;
  }

  /** The engine puts indexes that have attributes among the names. */
  private static String[] indexesFirst(String[] names) {
    List<String> indexes = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (String name : names) {
      boolean index = ArrayIndex.isValidArrayIndex(ArrayIndex.getArrayIndex((Object) name));
      (index ? indexes : others).add(name);
    }
    indexes.sort((a, b) -> a.length() != b.length() ? a.length() - b.length() : a.compareTo(b));
    indexes.addAll(others);
    return indexes.toArray(new String[0]);
  }

  /** Whether an own property is there and enumerable. */
  static boolean isEnumerable(ScriptObject object, Object key) {
    Property property = object.getMap().findProperty(key);
    if (property != null) {
      return property.isEnumerable();
    }
    Object descriptor = object.getOwnPropertyDescriptor(key);
    return descriptor instanceof PropertyDescriptor
        && ((PropertyDescriptor) descriptor).isEnumerable();
  }
}
