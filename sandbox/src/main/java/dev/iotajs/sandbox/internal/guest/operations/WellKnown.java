package dev.iotajs.sandbox.internal.guest.operations;

import org.openjdk.nashorn.internal.objects.NativeSymbol;
import org.openjdk.nashorn.internal.runtime.Symbol;

/** The well-known symbols, the same in all realms. */
public final class WellKnown {
  /** Gives an object's iterator. */
  public static final Symbol ITERATOR = NativeSymbol.iterator;

  /** Gives an object's asynchronous iterator. */
  public static final Symbol ASYNC_ITERATOR = new Symbol("Symbol.asyncIterator");

  /** Asked by {@code instanceof}. */
  public static final Symbol HAS_INSTANCE = new Symbol("Symbol.hasInstance");

  /** Whether {@code concat} takes an object apart. */
  public static final Symbol IS_CONCAT_SPREADABLE = new Symbol("Symbol.isConcatSpreadable");

  /** What {@code String.prototype.match} calls. */
  public static final Symbol MATCH = new Symbol("Symbol.match");

  /** What {@code String.prototype.matchAll} calls. */
  public static final Symbol MATCH_ALL = new Symbol("Symbol.matchAll");

  /** What {@code String.prototype.replace} calls. */
  public static final Symbol REPLACE = new Symbol("Symbol.replace");

  /** What {@code String.prototype.search} calls. */
  public static final Symbol SEARCH = new Symbol("Symbol.search");

  /** The constructor of what is derived from an object. */
  public static final Symbol SPECIES = new Symbol("Symbol.species");

  /** What {@code String.prototype.split} calls. */
  public static final Symbol SPLIT = new Symbol("Symbol.split");

  /** Converts an object to a primitive value. */
  public static final Symbol TO_PRIMITIVE = new Symbol("Symbol.toPrimitive");

  /** Names an object's kind for {@code Object.prototype.toString}. */
  public static final Symbol TO_STRING_TAG = new Symbol("Symbol.toStringTag");

  /** The names that {@code with} does not see. */
  public static final Symbol UNSCOPABLES = new Symbol("Symbol.unscopables");

  private WellKnown() {}
}
