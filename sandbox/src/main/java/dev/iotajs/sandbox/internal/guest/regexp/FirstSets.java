package dev.iotajs.sandbox.internal.guest.regexp;

import java.util.IdentityHashMap;

/**
 * Which characters a part of a pattern may begin with; never too few. Characters are the 16 bit
 * units of the text, so of a code point beyond it is the first of the pair.
 */
final class FirstSets {
  private static final int UNITS = 0x10000;
  private static final CharSet HIGH = CharSet.range(0xd800, 0xdbff);

  private final Flags flags;
  private final CaseFolding folding;
  private final IdentityHashMap<Node, CharSet> known = new IdentityHashMap<>();

  FirstSets(Flags flags) {
    this.flags = flags;
    this.folding = CaseFolding.of(flags.byCodePoint());
  }

  /** All that are the same as a character in this pattern. */
  CharSet variants(int c) {
    return flags.ignoreCase ? folding.variants(c) : CharSet.range(c, c);
  }

  /**
   * What a match of it that takes a character begins with.
   *
   * @return null if that may be anything
   */
  CharSet of(Node node) {
    CharSet first = known.get(node);
    if (first == null && !known.containsKey(node)) {
      first = find(node);
      known.put(node, first);
    }
    return first;
  }

  private CharSet find(Node node) {
    if (node instanceof Node.Char) {
      return units(variants(((Node.Char) node).codePoint));
    }
    if (node instanceof Node.Set) {
      return units(((Node.Set) node).chars);
    }
    if (node instanceof Node.Group) {
      return of(((Node.Group) node).body);
    }
    if (node instanceof Node.Repeat) {
      return of(((Node.Repeat) node).body);
    }
    if (node instanceof Node.Sequence) {
      return ofSequence((Node.Sequence) node);
    }
    if (node instanceof Node.Choice) {
      return ofChoice((Node.Choice) node);
    }
    return node instanceof Node.Reference ? null : CharSet.EMPTY;
  }

  private CharSet ofSequence(Node.Sequence sequence) {
    CharSet all = CharSet.EMPTY;
    for (Node item : sequence.items) {
      all = union(all, of(item));
      if (all == null || !item.nullable) {
        break;
      }
    }
    return all;
  }

  private CharSet ofChoice(Node.Choice choice) {
    CharSetBuilder all = new CharSetBuilder();
    for (Node option : choice.options) {
      CharSet first = of(option);
      if (first == null) {
        return null;
      }
      all.add(first);
    }
    return all.build();
  }

  /** Null if one is null. */
  static CharSet union(CharSet left, CharSet right) {
    return left == null || right == null ? null : left.union(right);
  }

  private CharSet units(CharSet set) {
    if (set.isEmpty() || set.max() < UNITS) {
      return set;
    }
    CharSet low = set.intersection(CharSet.range(0, UNITS - 1));
    return flags.byCodePoint() ? low.union(HIGH) : low;
  }
}
