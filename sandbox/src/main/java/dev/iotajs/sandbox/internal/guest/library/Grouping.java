package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;

/** GroupBy: the values of an iterable by what a function says of them. */
final class Grouping {
  private Grouping() {}

  /** The key conversion has to give keys that Java's equals tells apart as the script does. */
  static Map<Object, ValueList> of(Object items, Object callback, UnaryOperator<Object> toKey) {
    if (Spec.isNothing(items)) {
      throw Errors.type(Spec.show(items) + " is not iterable");
    }
    ScriptFunction function = Spec.callable(callback);
    Map<Object, ValueList> groups = new LinkedHashMap<>();
    double[] index = {0};
    Iteration.of(items)
        .forEach(
            item -> {
              Object position = Spec.number(index[0]++);
              Object key = toKey.apply(Spec.call(function, Spec.UNDEFINED, item, position));
              groups.computeIfAbsent(key, ignored -> new ValueList()).add(item);
            });
    return groups;
  }
}
