package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.async.ArrayFromAsync;
import dev.iotajs.sandbox.internal.guest.operations.WellKnown;
import org.openjdk.nashorn.internal.objects.Global;

/** What the engine's own built-in objects get. */
final class Templates {
  static final Template OBJECT = new Template().functions(ObjectConstructor.class);
  static final Template OBJECT_PROTOTYPE = new Template().functions(ObjectPrototype.class);
  static final Template ARRAY =
      new Template().functions(ArrayConstructor.class).functions(ArrayFromAsync.class);
  static final Template ARRAY_PROTOTYPE =
      new Template()
          .functions(ArrayPrototype.class)
          .functions(ArraySearch.class)
          .functions(ArrayCopies.class)
          .alias(WellKnown.ITERATOR, "values")
          .lazyReadOnly(WellKnown.UNSCOPABLES, ArrayPrototype::unscopables);
  static final Template ARRAY_ITERATOR_PROTOTYPE =
      new Template().functions(ArrayIteration.class).tag("Array Iterator");

  static final Template ITERATOR_PROTOTYPE =
      new Template().functions(IteratorPrototype.class).functions(IteratorMethods.class);
  static final Template MAP_ITERATOR_PROTOTYPE = new Template().tag("Map Iterator");
  static final Template SET_ITERATOR_PROTOTYPE = new Template().tag("Set Iterator");
  static final Template STRING = new Template().functions(StringConstructor.class);
  static final Template STRING_PROTOTYPE =
      new Template()
          .functions(StringPrototype.class)
          .functions(StringPatterns.class)
          .functions(StringHtml.class)
          .alias("trimLeft", "trimStart")
          .alias("trimRight", "trimEnd");
  static final Template STRING_ITERATOR_PROTOTYPE =
      new Template().functions(StringIteration.class).tag("String Iterator");
  static final Template SYMBOL =
      new Template()
          .fixed("asyncIterator", WellKnown.ASYNC_ITERATOR)
          .fixed("hasInstance", WellKnown.HAS_INSTANCE)
          .fixed("isConcatSpreadable", WellKnown.IS_CONCAT_SPREADABLE)
          .fixed("iterator", WellKnown.ITERATOR)
          .fixed("match", WellKnown.MATCH)
          .fixed("matchAll", WellKnown.MATCH_ALL)
          .fixed("replace", WellKnown.REPLACE)
          .fixed("search", WellKnown.SEARCH)
          .fixed("species", WellKnown.SPECIES)
          .fixed("split", WellKnown.SPLIT)
          .fixed("toPrimitive", WellKnown.TO_PRIMITIVE)
          .fixed("toStringTag", WellKnown.TO_STRING_TAG)
          .fixed("unscopables", WellKnown.UNSCOPABLES);
  static final Template SYMBOL_PROTOTYPE =
      new Template().functions(SymbolFunctions.class).tag("Symbol");
  static final Template MATH = new Template().functions(MathFunctions.class).tag("Math");
  static final Template NUMBER =
      new Template()
          .functions(NumberFunctions.class)
          .fixed("EPSILON", Math.ulp(1.0))
          .fixed("MAX_SAFE_INTEGER", Spec.MAX_LENGTH)
          .fixed("MIN_SAFE_INTEGER", -Spec.MAX_LENGTH)
          .alias("parseFloat", Globals.template(), "parseFloat", global -> global)
          .alias("parseInt", Globals.template(), "parseInt", global -> global);
  static final Template NUMBER_PROTOTYPE = new Template().functions(NumberPrototype.class);
  static final Template MAP = new Template().functions(MapFunctions.class);
  static final Template MAP_PROTOTYPE =
      new Template()
          .functions(MapFunctions.Prototype.class)
          .alias(WellKnown.ITERATOR, "entries")
          .tag("Map");
  static final Template SET = new Template().functions(SetFunctions.class);
  static final Template SET_PROTOTYPE =
      new Template()
          .functions(SetFunctions.Prototype.class)
          .functions(SetAlgebra.class)
          .alias("keys", "values")
          .alias(WellKnown.ITERATOR, "values")
          .tag("Set");
  static final Template ARGUMENTS =
      new Template().lazy(WellKnown.ITERATOR, global -> arrayValues(global));
  static final Template WEAK_MAP_PROTOTYPE =
      new Template().functions(WeakMapPrototype.class).tag("WeakMap");
  static final Template WEAK_SET_PROTOTYPE = new Template().tag("WeakSet");

  static final Template JSON = new Template().functions(JsonFunctions.class).tag("JSON");
  static final Template DATE_PROTOTYPE =
      new Template().functions(DateFunctions.class).alias("toGMTString", "toUTCString");
  static final Template FUNCTION_PROTOTYPE = new Template().functions(FunctionPrototype.class);
  static final Template ERROR = new Template().functions(ErrorConstructor.class);
  static final Template ERROR_PROTOTYPE = new Template().functions(ErrorFunctions.class);
  static final Template TYPED_ARRAY_PROTOTYPE =
      new Template()
          .functions(TypedArrayPrototype.class)
          .functions(TypedArraySearch.class)
          .alias(WellKnown.ITERATOR, "values")
          .alias("toString", ARRAY_PROTOTYPE, "toString", Intrinsics.ARRAY_PROTOTYPE::of);
  static final Template ARRAY_BUFFER = new Template().functions(ArrayBufferFunctions.class);
  static final Template ARRAY_BUFFER_PROTOTYPE =
      new Template().functions(ArrayBufferFunctions.Prototype.class).tag("ArrayBuffer");
  static final Template DATA_VIEW_PROTOTYPE =
      new Template().functions(DataViewFunctions.class).tag("DataView");

  private Templates() {}

  private static Object arrayValues(Global global) {
    return ARRAY_PROTOTYPE.original(Intrinsics.ARRAY_PROTOTYPE.of(global), "values");
  }
}
