package dev.iotajs.sandbox.internal.guest.lower;

import dev.iotajs.sandbox.internal.guest.syntax.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The keys of an object literal, as far as the text tells. A property whose key an earlier one has
 * takes the place of that. The engine would put it behind the others, or keep an accessor instead.
 * It also puts all accessors behind all values.
 */
final class LiteralKeys {
  private LiteralKeys() {}

  /** Whether the engine would put the properties in another order, or drop one. */
  static boolean misplaced(List<Tree.Property> properties) {
    return inOrder(properties) < properties.size() || repeat(properties);
  }

  /** How many of plain properties the engine keeps in order: it puts accessors behind values. */
  private static int inOrder(List<Tree.Property> properties) {
    int last = properties.size() - 1;
    while (last >= 0 && isAccessor(properties.get(last))) {
      last--;
    }
    for (int i = 0; i < last; i++) {
      if (isAccessor(properties.get(i))) {
        return i;
      }
    }
    return properties.size();
  }

  /** Whether a key is there twice, other than for a getter and the setter beside it. */
  private static boolean repeat(List<Tree.Property> properties) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < properties.size(); i++) {
      String key = key(properties.get(i));
      Integer earlier = key == null ? null : places.putIfAbsent(key, i);
      if (earlier != null && !(earlier == i - 1 && areHalves(properties, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean areHalves(List<Tree.Property> properties, int second) {
    Tree.Property first = properties.get(second - 1);
    Tree.Property other = properties.get(second);
    return isAccessor(first) && isAccessor(other) && first.kind != other.kind;
  }

  private static boolean isAccessor(Tree.Property property) {
    return property.kind == Tree.Property.Kind.GET || property.kind == Tree.Property.Kind.SET;
  }

  /** Null for what is no key, or not known. */
  private static String key(Tree.Property property) {
    if (property.computed || property.kind == Tree.Property.Kind.SPREAD) {
      return null;
    }
    if (property.key instanceof Tree.NumberLiteral) {
      return Printer.number(((Tree.NumberLiteral) property.key).value);
    }
    String name = Objects.nameOfKey(property.key);
    boolean prototype =
        "__proto__".equals(name) && property.kind == Tree.Property.Kind.INIT && !property.shorthand;
    return prototype ? null : name;
  }

  /**
   * Puts the properties at the beginning of a literal in the order that the object has them in.
   *
   * @param plain which properties the engine's own literals can have
   * @return how many of them, with keys of their own, such a literal is made of; the rest has to be
   *     defined one by one
   */
  static int arrange(List<Tree.Property> properties, Predicate<Tree.Property> plain) {
    Map<Object, List<Tree.Property>> byKey = new LinkedHashMap<>();
    int next = 0;
    while (next < properties.size() && plain.test(properties.get(next))) {
      Tree.Property property = properties.get(next);
      String key = key(property);
      List<Tree.Property> same =
          byKey.computeIfAbsent(key == null ? property : key, k -> new ArrayList<>(1));
      if (!same.isEmpty() && !(isAccessor(property) && isAccessor(same.get(0)))) {
        keepPlace(same);
        break;
      }
      // To make a function has no effects, so it can be made earlier, or not at all.
      same.removeIf(earlier -> earlier.kind == property.kind);
      same.add(property);
      next++;
    }
    List<Tree.Property> arranged = new ArrayList<>();
    byKey.values().forEach(arranged::addAll);
    properties.subList(0, next).clear();
    properties.addAll(0, arranged);
    return inOrder(arranged);
  }

  /** The engine keeps the place of a value that is redefined, but not that of an accessor. */
  private static void keepPlace(List<Tree.Property> same) {
    Tree.Property first = same.get(0);
    if (isAccessor(first)) {
      same.clear();
      same.add(
          Tree.at(
              new Tree.Property(Tree.Property.Kind.INIT, first.key, false, Make.undefined()),
              first));
    }
  }
}
