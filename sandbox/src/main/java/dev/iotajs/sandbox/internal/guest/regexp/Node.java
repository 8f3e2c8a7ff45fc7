package dev.iotajs.sandbox.internal.guest.regexp;

import java.util.List;

/** A part of a parsed pattern. Immutable. */
abstract class Node {
  /** The length of texts that are not all of the same length. */
  static final int VARIES = -1;

  /** Stands for no upper bound. */
  static final int UNBOUNDED = Integer.MAX_VALUE;

  /** Whether it may match without taking a character. */
  final boolean nullable;

  /** How many characters it takes, or {@link #VARIES}. */
  final int width;

  private Node(boolean nullable, int width) {
    this.nullable = nullable;
    this.width = width;
  }

  /** Matches nothing, always. */
  static final class Empty extends Node {
    Empty() {
      super(true, 0);
    }
  }

  /** One character; by the pattern's flags in other cases too. */
  static final class Char extends Node {
    final int codePoint;

    Char(int codePoint, int width) {
      super(false, width);
      this.codePoint = codePoint;
    }
  }

  /** One of several characters; other cases are in the set already. */
  static final class Set extends Node {
    final CharSet chars;

    Set(CharSet chars, int width) {
      super(false, width);
      this.chars = chars;
    }
  }

  /** One after the other. */
  static final class Sequence extends Node {
    final Node[] items;

    Sequence(List<Node> items) {
      super(items.stream().allMatch(item -> item.nullable), sum(items));
      this.items = items.toArray(new Node[0]);
    }

    private static int sum(List<Node> items) {
      long sum = 0;
      for (Node item : items) {
        if (item.width == VARIES) {
          return VARIES;
        }
        sum += item.width;
      }
      return sum > Short.MAX_VALUE ? VARIES : (int) sum;
    }
  }

  /** The first that leads to a match. */
  static final class Choice extends Node {
    final Node[] options;

    Choice(List<Node> options) {
      super(options.stream().anyMatch(option -> option.nullable), common(options));
      this.options = options.toArray(new Node[0]);
    }

    private static int common(List<Node> options) {
      int width = options.get(0).width;
      for (Node option : options) {
        if (option.width != width) {
          return VARIES;
        }
      }
      return width;
    }
  }

  /** Keeps what it matched. */
  static final class Group extends Node {
    final int index;
    final Node body;

    Group(int index, Node body) {
      super(body.nullable, body.width);
      this.index = index;
      this.body = body;
    }
  }

  /** The same several times. */
  static final class Repeat extends Node {
    final Node body;
    final int min;
    final int max;
    final boolean greedy;

    /** The groups within are from this one to before {@link #endGroup}. */
    final int firstGroup;

    final int endGroup;

    Repeat(Node body, int min, int max, boolean greedy, int firstGroup, int endGroup) {
      super(min == 0 || body.nullable, min == max && body.width == 0 ? 0 : width(body, min, max));
      this.body = body;
      this.min = min;
      this.max = max;
      this.greedy = greedy;
      this.firstGroup = firstGroup;
      this.endGroup = endGroup;
    }

    private static int width(Node body, int min, int max) {
      long width = (long) body.width * min;
      return min == max && body.width >= 0 && width <= Short.MAX_VALUE ? (int) width : VARIES;
    }
  }

  /** What must hold at a place. */
  enum Place {
    START,
    END,
    LINE_START,
    LINE_END,
    BOUNDARY,
    NO_BOUNDARY,
    /** With the characters that are part of a word when case is ignored. */
    FOLDED_BOUNDARY,
    NO_FOLDED_BOUNDARY
  }

  /** Takes nothing; holds at some places. */
  static final class Assertion extends Node {
    final Place place;

    Assertion(Place place) {
      super(true, 0);
      this.place = place;
    }
  }

  /** Takes nothing; asks what is ahead or behind. */
  static final class Look extends Node {
    final Node body;
    final boolean behind;
    final boolean negative;

    Look(Node body, boolean behind, boolean negative) {
      super(true, 0);
      this.body = body;
      this.behind = behind;
      this.negative = negative;
    }
  }

  /** The same text as a group; of several of one name, the one that has matched. */
  static final class Reference extends Node {
    final int[] groups;
    final boolean ignoreCase;

    Reference(int[] groups, boolean ignoreCase) {
      super(true, VARIES);
      this.ignoreCase = ignoreCase;
      this.groups = groups;
    }
  }
}
