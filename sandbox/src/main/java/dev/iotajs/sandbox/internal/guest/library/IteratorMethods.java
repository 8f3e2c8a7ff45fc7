package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** The methods of {@code Iterator.prototype} that go through the values. */
public final class IteratorMethods {
  private IteratorMethods() {}

  /** A function given to a method; without one the iterator is closed. */
  private static ScriptFunction function(ScriptObject iterator, Object value) {
    if (value instanceof ScriptFunction) {
      return (ScriptFunction) value;
    }
    throw Iteration.abort(iterator, Errors.type(Spec.show(value) + " is not a function"));
  }

  private static double limit(ScriptObject iterator, Object value) {
    double number;
    try {
      number = Spec.toNumber(value);
    } catch (RuntimeException e) {
      throw Iteration.abort(iterator, e);
    }
    if (Double.isNaN(number) || Spec.toInteger(number) < 0) {
      throw Iteration.abort(iterator, Errors.range("The limit must be a number of 0 or more"));
    }
    return Spec.toInteger(number);
  }

  /** {@code map}. */
  @Builtin(length = 1)
  public static Object map(Object self, Object mapper) {
    ScriptObject iterator = Spec.object(self);
    ScriptFunction function = function(iterator, mapper);
    return new IteratorHelper(iterator, new IteratorSteps.Map(Iteration.from(iterator), function));
  }

  /** {@code filter}. */
  @Builtin(length = 1)
  public static Object filter(Object self, Object predicate) {
    ScriptObject iterator = Spec.object(self);
    ScriptFunction function = function(iterator, predicate);
    return new IteratorHelper(
        iterator, new IteratorSteps.Filter(Iteration.from(iterator), function));
  }

  /** {@code flatMap}. */
  @Builtin(length = 1)
  public static Object flatMap(Object self, Object mapper) {
    ScriptObject iterator = Spec.object(self);
    ScriptFunction function = function(iterator, mapper);
    return new IteratorHelper(
        iterator, new IteratorSteps.FlatMap(Iteration.from(iterator), function));
  }

  /** {@code take}. */
  @Builtin(length = 1)
  public static Object take(Object self, Object limit) {
    ScriptObject iterator = Spec.object(self);
    double count = limit(iterator, limit);
    return new IteratorHelper(iterator, new IteratorSteps.Take(Iteration.from(iterator), count));
  }

  /** {@code drop}. */
  @Builtin(length = 1)
  public static Object drop(Object self, Object limit) {
    ScriptObject iterator = Spec.object(self);
    double count = limit(iterator, limit);
    return new IteratorHelper(iterator, new IteratorSteps.Drop(Iteration.from(iterator), count));
  }

  /** {@code toArray}. */
  @Builtin
  public static Object toArray(Object self) {
    Iteration iterated = Iteration.from(Spec.object(self));
    ValueList values = new ValueList();
    while (iterated.step()) {
      values.add(iterated.value());
    }
    return values.toArray();
  }

  /** What is done with the result of a call; false ends the iteration. */
  private interface Visitor {
    boolean visit(Object result);
  }

  /** Calls a function with each value; true if all were visited. */
  private static boolean all(Object self, Object callback, Visitor visitor) {
    ScriptObject iterator = Spec.object(self);
    ScriptFunction function = function(iterator, callback);
    Iteration iterated = Iteration.from(iterator);
    for (double counter = 0; iterated.step(); counter++) {
      if (!visitor.visit(call(iterated, function, counter))) {
        iterated.close();
        return false;
      }
    }
    return true;
  }

  private static Object call(Iteration iterated, ScriptFunction function, double counter) {
    try {
      return Spec.call(function, Spec.UNDEFINED, iterated.value(), Spec.number(counter));
    } catch (RuntimeException e) {
      throw iterated.abort(e);
    }
  }

  /** {@code forEach}. */
  @Builtin(length = 1)
  public static Object forEach(Object self, Object callback) {
    all(self, callback, result -> true);
    return Spec.UNDEFINED;
  }

  /** {@code some}. */
  @Builtin(length = 1)
  public static Object some(Object self, Object predicate) {
    return !all(self, predicate, result -> !JSType.toBoolean(result));
  }

  /** {@code every}. */
  @Builtin(length = 1)
  public static Object every(Object self, Object predicate) {
    return all(self, predicate, JSType::toBoolean);
  }

  /** {@code find}. */
  @Builtin(length = 1)
  public static Object find(Object self, Object predicate) {
    ScriptObject iterator = Spec.object(self);
    ScriptFunction function = function(iterator, predicate);
    Iteration iterated = Iteration.from(iterator);
    for (double counter = 0; iterated.step(); counter++) {
      Object value = iterated.value();
      if (JSType.toBoolean(call(iterated, function, counter))) {
        iterated.close();
        return value;
      }
    }
    return Spec.UNDEFINED;
  }

  /** {@code reduce}. */
  @Builtin(length = 1)
  public static Object reduce(Object self, Object... arguments) {
    ScriptObject iterator = Spec.object(self);
    ScriptFunction function =
        function(iterator, arguments.length == 0 ? Spec.UNDEFINED : arguments[0]);
    Iteration iterated = Iteration.from(iterator);
    double counter = 0;
    Object result;
    if (arguments.length > 1) {
      result = arguments[1];
    } else if (iterated.step()) {
      result = iterated.value();
      counter = 1;
    } else {
      throw Errors.type("Reduce of an iterator without values and without a start");
    }
    for (; iterated.step(); counter++) {
      try {
        result =
            Spec.call(function, Spec.UNDEFINED, result, iterated.value(), Spec.number(counter));
      } catch (RuntimeException e) {
        throw iterated.abort(e);
      }
    }
    return result;
  }
}
