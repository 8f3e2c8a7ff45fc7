package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.WellKnown;

/** What the engine's own built-in objects get. */
final class Templates {
  static final Template OBJECT = new Template().functions(ObjectConstructor.class);
  static final Template OBJECT_PROTOTYPE = new Template().functions(ObjectPrototype.class);
  static final Template ARRAY = new Template().functions(ArrayConstructor.class);
  static final Template ARRAY_PROTOTYPE =
      new Template()
          .functions(ArrayPrototype.class)
          .functions(ArraySearch.class)
          .functions(ArrayCopies.class)
          .alias(WellKnown.ITERATOR, "values")
          .lazyReadOnly(WellKnown.UNSCOPABLES, ArrayPrototype::unscopables);
  static final Template ARRAY_ITERATOR_PROTOTYPE =
      new Template().functions(ArrayIteration.class).tag("Array Iterator");

  private Templates() {}
}
