package dev.iotajs.sandbox.internal.guest.library;

import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** What the methods of iterators that give iterators do with each value. */
final class IteratorSteps {
  private IteratorSteps() {}

  /** Calls a script's function with each value. */
  private abstract static class Calling implements IteratorHelper.Steps {
    final Iteration iterated;
    private final ScriptFunction function;
    private double counter;

    Calling(Iteration iterated, ScriptFunction function) {
      this.iterated = iterated;
      this.function = function;
    }

    Object call() {
      return Spec.call(function, Spec.UNDEFINED, iterated.value(), Spec.number(counter++));
    }
  }

  /** The steps of {@code map}. */
  static final class Map extends Calling {
    Map(Iteration iterated, ScriptFunction mapper) {
      super(iterated, mapper);
    }

    @Override
    public Object next() {
      if (!iterated.step()) {
        return END;
      }
      try {
        return call();
      } catch (RuntimeException e) {
        throw iterated.abort(e);
      }
    }
  }

  /** The steps of {@code filter}. */
  static final class Filter extends Calling {
    Filter(Iteration iterated, ScriptFunction predicate) {
      super(iterated, predicate);
    }

    @Override
    public Object next() {
      while (iterated.step()) {
        if (accepts()) {
          return iterated.value();
        }
      }
      return END;
    }

    private boolean accepts() {
      try {
        return JSType.toBoolean(call());
      } catch (RuntimeException e) {
        throw iterated.abort(e);
      }
    }
  }

  /** The steps of {@code flatMap}. */
  static final class FlatMap extends Calling {
    private Iteration inner;

    FlatMap(Iteration iterated, ScriptFunction mapper) {
      super(iterated, mapper);
    }

    @Override
    public Object next() {
      while (inner != null || iterated.step()) {
        try {
          if (inner == null) {
            inner = Iteration.from(IteratorConstructor.flattenable(Spec.object(call())));
          }
          if (inner.step()) {
            return inner.value();
          }
          inner = null;
        } catch (RuntimeException e) {
          throw iterated.abort(e);
        }
      }
      return END;
    }

    @Override
    public void closeInner() {
      if (inner != null) {
        inner.close();
      }
    }
  }

  /** The steps of {@code take}. */
  static final class Take implements IteratorHelper.Steps {
    private final Iteration iterated;
    private double remaining;

    Take(Iteration iterated, double limit) {
      this.iterated = iterated;
      this.remaining = limit;
    }

    @Override
    public Object next() {
      if (remaining == 0) {
        iterated.close();
        return END;
      }
      remaining--;
      return iterated.step() ? iterated.value() : END;
    }
  }

  /** The steps of {@code drop}. */
  static final class Drop implements IteratorHelper.Steps {
    private final Iteration iterated;
    private double remaining;

    Drop(Iteration iterated, double limit) {
      this.iterated = iterated;
      this.remaining = limit;
    }

    @Override
    public Object next() {
      while (remaining > 0) {
        remaining--;
        if (!iterated.skip()) {
          return END;
        }
      }
      return iterated.step() ? iterated.value() : END;
    }
  }

  /** The steps of {@code Iterator.concat}. */
  static final class Concat implements IteratorHelper.Steps {
    private final Object[] items;
    private final ScriptFunction[] methods;
    private Iteration inner;
    private int at;

    Concat(Object[] items, ScriptFunction[] methods) {
      this.items = items;
      this.methods = methods;
    }

    @Override
    public Object next() {
      while (inner != null || at < items.length) {
        if (inner == null) {
          ScriptObject iterator = Spec.object(Spec.call(methods[at], items[at]));
          inner = Iteration.from(iterator);
          at++;
        }
        if (inner.step()) {
          return inner.value();
        }
        inner = null;
      }
      return END;
    }

    @Override
    public void closeInner() {
      if (inner != null) {
        inner.close();
      }
    }
  }
}
