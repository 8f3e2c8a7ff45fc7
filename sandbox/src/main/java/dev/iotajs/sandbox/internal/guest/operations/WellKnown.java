package dev.iotajs.sandbox.internal.guest.operations;

import org.openjdk.nashorn.internal.objects.NativeSymbol;
import org.openjdk.nashorn.internal.runtime.Symbol;

/** The well-known symbols. They are the same in all realms, as the specification has it. */
public final class WellKnown {
  /** {@code Symbol.iterator}, which the engine knows. */
  public static final Symbol ITERATOR = NativeSymbol.iterator;

  /** {@code Symbol.asyncIterator}. */
  public static final Symbol ASYNC_ITERATOR = new Symbol("Symbol.asyncIterator");

  /** {@code Symbol.hasInstance}. */
  public static final Symbol HAS_INSTANCE = new Symbol("Symbol.hasInstance");

  /** {@code Symbol.isConcatSpreadable}. */
  public static final Symbol IS_CONCAT_SPREADABLE = new Symbol("Symbol.isConcatSpreadable");

  /** {@code Symbol.match}. */
  public static final Symbol MATCH = new Symbol("Symbol.match");

  /** {@code Symbol.matchAll}. */
  public static final Symbol MATCH_ALL = new Symbol("Symbol.matchAll");

  /** {@code Symbol.replace}. */
  public static final Symbol REPLACE = new Symbol("Symbol.replace");

  /** {@code Symbol.search}. */
  public static final Symbol SEARCH = new Symbol("Symbol.search");

  /** {@code Symbol.species}. */
  public static final Symbol SPECIES = new Symbol("Symbol.species");

  /** {@code Symbol.split}. */
  public static final Symbol SPLIT = new Symbol("Symbol.split");

  /** {@code Symbol.toPrimitive}. */
  public static final Symbol TO_PRIMITIVE = new Symbol("Symbol.toPrimitive");

  /** {@code Symbol.toStringTag}. */
  public static final Symbol TO_STRING_TAG = new Symbol("Symbol.toStringTag");

  /** {@code Symbol.unscopables}. */
  public static final Symbol UNSCOPABLES = new Symbol("Symbol.unscopables");

  private WellKnown() {}
}
