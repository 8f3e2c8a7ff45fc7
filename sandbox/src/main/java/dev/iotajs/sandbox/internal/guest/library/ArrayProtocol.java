package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.WellKnown;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/**
 * The methods that iterating over an array calls, as they are at the moment; null for one that no
 * script has looked at yet. They count if the objects still have these properties.
 */
public final class ArrayProtocol {
  private static final LazyProperty ITERATOR =
      Templates.ARRAY_PROTOTYPE.property(WellKnown.ITERATOR);
  private static final LazyProperty SELF =
      Templates.ITERATOR_PROTOTYPE.property(WellKnown.ITERATOR);
  private static final LazyProperty NEXT = Templates.ARRAY_ITERATOR_PROTOTYPE.property("next");

  private ArrayProtocol() {}

  /** {@code Array.prototype[Symbol.iterator]}. */
  public static Object iterator(ScriptObject arrayPrototype) {
    return Slots.get(arrayPrototype, ITERATOR.index());
  }

  /** {@code %ArrayIteratorPrototype%.next}. */
  public static Object next(ScriptObject iteratorPrototype) {
    return Slots.get(iteratorPrototype, NEXT.index());
  }

  /** {@code %IteratorPrototype%[Symbol.iterator]}. */
  public static Object self(ScriptObject iteratorPrototype) {
    return Slots.get(iteratorPrototype, SELF.index());
  }
}
