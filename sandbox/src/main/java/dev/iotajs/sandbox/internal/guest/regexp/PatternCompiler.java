package dev.iotajs.sandbox.internal.guest.regexp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Makes programs of trees. A program is about as long as its pattern: nothing is written twice. */
final class PatternCompiler {
  private static final CharSet SURROGATES = CharSet.range(0xd800, 0xdfff);

  private final ParsedPattern pattern;
  private final boolean byCodePoint;
  private final CodeBuffer code = new CodeBuffer();
  private final FirstSets firsts;
  private final Set<Node> runs = Collections.newSetFromMap(new IdentityHashMap<>());
  private int registers;

  private PatternCompiler(ParsedPattern pattern) {
    this.pattern = pattern;
    this.byCodePoint = pattern.flags.byCodePoint();
    this.firsts = new FirstSets(pattern.flags);
    this.registers = 2 * (pattern.groups + 1);
  }

  private static CharSet foldedWord() {
    return CaseFolding.of(true).close(CharSet.WORD);
  }

  static PatternProgram compile(ParsedPattern pattern) {
    return new PatternCompiler(pattern).program();
  }

  private PatternProgram program() {
    write(pattern.root, Follow.ACCEPT, false);
    code.emit(Op.ACCEPT);
    SearchPlan plan = SearchPlan.of(pattern, firsts);
    return new PatternProgram(pattern, code, registers, plan);
  }

  private void write(Node node, Follow follow, boolean back) {
    if (node instanceof Node.Char) {
      writeChar(((Node.Char) node).codePoint, back);
    } else if (runs.contains(node)) {
      code.emit(Op.LOOP_ALL, code.set(((Node.Set) node).chars), 1, Node.UNBOUNDED);
    } else if (node instanceof Node.Set) {
      writeSet(((Node.Set) node).chars, back);
    } else if (node instanceof Node.Sequence) {
      writeSequence(((Node.Sequence) node).items, follow, back);
    } else if (node instanceof Node.Choice) {
      writeChoice(((Node.Choice) node).options, follow, back);
    } else if (node instanceof Node.Group) {
      writeGroup((Node.Group) node, follow, back);
    } else if (node instanceof Node.Repeat) {
      writeRepeat((Node.Repeat) node, follow, back);
    } else if (node instanceof Node.Assertion) {
      writeAssertion(((Node.Assertion) node).place);
    } else if (node instanceof Node.Look) {
      writeLook((Node.Look) node);
    } else if (node instanceof Node.Reference) {
      writeReference((Node.Reference) node, back);
    }
  }

  /** Whether code points of the set are never pairs, nor parts of pairs. */
  private boolean isOfUnits(CharSet set) {
    return !byCodePoint
        || set.isEmpty()
        || (set.max() <= Character.MAX_VALUE && !set.intersects(SURROGATES));
  }

  private void writeChar(int c, boolean back) {
    CharSet same = firsts.variants(c);
    if (!same.isSingle()) {
      writeSet(same, back);
    } else if (isOfUnits(same)) {
      code.emit(back ? Op.BACK_CHAR : Op.CHAR, c);
    } else {
      code.emit(back ? Op.BACK_SET_POINT : Op.SET_POINT, code.set(same));
    }
  }

  private void writeSet(CharSet set, boolean back) {
    if (set.isEmpty()) {
      code.emit(Op.FAIL);
    } else if (!isOfUnits(set)) {
      code.emit(back ? Op.BACK_SET_POINT : Op.SET_POINT, code.set(set));
    } else if (set.isSingle()) {
      code.emit(back ? Op.BACK_CHAR : Op.CHAR, set.min());
    } else if (!back && set.ranges() == 2 && set.max() - set.min() == 32 && isPair(set)) {
      code.emit(Op.EITHER, set.min(), set.max());
    } else {
      code.emit(back ? Op.BACK_SET : Op.SET, code.set(set));
    }
  }

  private static boolean isPair(CharSet set) {
    return set.ranges() == 2
        && set.rangeStart(0) == set.rangeEnd(0)
        && set.rangeStart(1) == set.rangeEnd(1);
  }

  private void writeSequence(Node[] items, Follow follow, boolean back) {
    Follow[] follows = new Follow[items.length];
    Follow behind = back ? Follow.UNKNOWN : follow;
    for (int i = items.length - 1; i >= 0; i--) {
      follows[i] = behind;
      behind = back ? Follow.UNKNOWN : behind.before(items[i], firsts);
    }
    int done = 0;
    while (done < items.length) {
      int texts = back ? 0 : writeText(items, done);
      if (texts == 0) {
        int at = back ? items.length - 1 - done : done;
        write(items[at], follows[at], back);
        texts = 1;
      }
      done += texts;
    }
  }

  /** Writes as many characters in a row as can be compared as a text; gives their number. */
  private int writeText(Node[] items, int start) {
    StringBuilder text = new StringBuilder();
    StringBuilder other = new StringBuilder();
    int at = start;
    for (; at < items.length && items[at] instanceof Node.Char; at++) {
      CharSet same = firsts.variants(((Node.Char) items[at]).codePoint);
      if (!isOfUnits(same) || (!same.isSingle() && !isPair(same))) {
        break;
      }
      text.append((char) same.min());
      other.append((char) same.max());
    }
    if (at - start < 2) {
      return 0;
    }
    if (text.compareTo(other) == 0) {
      code.emit(Op.TEXT, code.text(text.toString()));
    } else {
      code.emit(Op.TEXT_EITHER, code.text(text.toString()), code.text(other.toString()));
    }
    return at - start;
  }

  private void writeChoice(Node[] options, Follow follow, boolean back) {
    CharSet[] first = new CharSet[options.length];
    CharSet[] rest = new CharSet[options.length];
    for (int i = options.length - 1; i >= 0; i--) {
      first[i] = back ? null : entry(options[i], follow);
      rest[i] = i == options.length - 1 ? first[i] : FirstSets.union(first[i], rest[i + 1]);
    }
    int[] ends = new int[options.length - 1];
    for (int i = 0; i < options.length - 1; i++) {
      int unless = writeUnless(first[i]);
      int split = writeSplit(first[i], rest[i + 1]);
      write(options[i], follow, back);
      code.emit(Op.JUMP, 0);
      ends[i] = code.here() - 1;
      landAll(unless, split);
    }
    write(options[options.length - 1], follow, back);
    for (int end : ends) {
      code.land(end);
    }
  }

  /** What must be ahead for a node, and what follows it, to match; null if that is not known. */
  private CharSet entry(Node node, Follow follow) {
    CharSet first = firsts.of(node);
    return node.nullable ? FirstSets.union(first, follow.first) : first;
  }

  /** Goes elsewhere unless a character of the set is ahead; gives the place of the address. */
  private int writeUnless(CharSet set) {
    if (set == null) {
      return 0;
    }
    code.emit(Op.UNLESS, code.set(set), 0);
    return code.here() - 1;
  }

  /** Leaves another way open, if it can be one; gives the place of the address, or 0. */
  private int writeSplit(CharSet here, CharSet there) {
    if (there == null) {
      code.emit(Op.SPLIT, 0);
    } else if (here == null || here.intersects(there)) {
      code.emit(Op.SPLIT_IF, code.set(there), 0);
    } else {
      return 0;
    }
    return code.here() - 1;
  }

  private void landAll(int... places) {
    for (int place : places) {
      if (place > 0) {
        code.land(place);
      }
    }
  }

  private void writeGroup(Node.Group group, Follow follow, boolean back) {
    if (group.body.width >= 0) {
      write(group.body, follow, back);
      code.emit(back ? Op.BACK_GROUP_FIXED : Op.GROUP_FIXED, group.index, group.body.width);
      return;
    }
    int mark = registers++;
    code.emit(Op.MARK, mark);
    write(group.body, follow, back);
    code.emit(back ? Op.BACK_GROUP : Op.GROUP, group.index, mark);
  }

  private void writeAssertion(Node.Place place) {
    switch (place) {
      case START:
        code.emit(Op.START);
        break;
      case END:
        code.emit(Op.END);
        break;
      case LINE_START:
        code.emit(Op.LINE_START);
        break;
      case LINE_END:
        code.emit(Op.LINE_END);
        break;
      case FOLDED_BOUNDARY:
        code.emit(Op.BOUNDARY, code.set(foldedWord()));
        break;
      case NO_FOLDED_BOUNDARY:
        code.emit(Op.NO_BOUNDARY, code.set(foldedWord()));
        break;
      case BOUNDARY:
        code.emit(Op.BOUNDARY, code.set(CharSet.WORD));
        break;
      default:
        code.emit(Op.NO_BOUNDARY, code.set(CharSet.WORD));
        break;
    }
  }

  private void writeLook(Node.Look look) {
    int register = registers;
    registers += 2;
    if (look.negative) {
      code.emit(Op.LOOK_NOT, register, 0);
      int end = code.here() - 1;
      write(look.body, look.behind ? Follow.UNKNOWN : Follow.FOUND, look.behind);
      code.emit(Op.LOOK_NOT_FOUND, register);
      code.land(end);
    } else {
      code.emit(Op.LOOK, register);
      write(look.body, look.behind ? Follow.UNKNOWN : Follow.FOUND, look.behind);
      code.emit(Op.LOOK_FOUND, register);
    }
  }

  private void writeReference(Node.Reference reference, boolean back) {
    int count = reference.groups.length;
    code.emit(back ? Op.BACK_REFERENCE : Op.REFERENCE, reference.ignoreCase ? -count : count);
    code.emit(reference.groups);
  }

  private void writeRepeat(Node.Repeat repeat, Follow follow, boolean back) {
    if (repeat.max == 0) {
      return;
    }
    CharSet single = single(repeat.body);
    if (single != null) {
      writeLoop(single, repeat, follow, back);
    } else if (repeat.max == 1) {
      writeOnce(repeat, follow, back);
    } else if (repeat.max == Node.UNBOUNDED && repeat.min <= 1 && isSimple(repeat)) {
      writeStar(repeat, follow, back);
    } else {
      writeCounted(repeat, follow, back);
    }
  }

  private static boolean isSimple(Node.Repeat repeat) {
    return repeat.min == 0 || !repeat.body.nullable;
  }

  private CharSet single(Node body) {
    if (body instanceof Node.Set) {
      return ((Node.Set) body).chars;
    }
    return body instanceof Node.Char ? firsts.variants(((Node.Char) body).codePoint) : null;
  }

  private void writeLoop(CharSet set, Node.Repeat repeat, Follow follow, boolean back) {
    boolean all = repeat.greedy && !back && takesAll(set, repeat, follow);
    boolean units = isOfUnits(set) || (all && takesPairs(set, repeat));
    if (back || !units) {
      int manner = all || repeat.min == repeat.max ? Op.ALL : repeat.greedy ? 0 : Op.LAZY;
      manner |= back ? Op.BACKWARDS : 0;
      manner |= units ? 0 : Op.POINTS;
      code.emit(Op.LOOP_OTHER, code.set(set), repeat.min, repeat.max, manner);
    } else if (all || repeat.min == repeat.max) {
      code.emit(Op.LOOP_ALL, code.set(set), repeat.min, repeat.max);
    } else {
      int next = code.setOrNone(follow.first);
      int op = repeat.greedy ? Op.LOOP_GREEDY : Op.LOOP_LAZY;
      code.emit(op, code.set(set), repeat.min, repeat.max, next);
    }
  }

  /** Whether taking fewer than there are cannot lead to a match. */
  private boolean takesAll(CharSet set, Node.Repeat repeat, Follow follow) {
    if (follow.succeeds()) {
      return true;
    }
    if (follow.first != null && !firsts.of(repeat.body).intersects(follow.first)) {
      return true;
    }
    if (follow.place == Node.Place.END) {
      return true;
    }
    if (follow.place == Node.Place.LINE_END) {
      return !set.intersects(CharSet.LINE_ENDS);
    }
    if (follow.place != Node.Place.BOUNDARY && follow.place != Node.Place.FOLDED_BOUNDARY) {
      return false;
    }
    CharSet word = follow.place == Node.Place.BOUNDARY ? CharSet.WORD : foldedWord();
    return repeat.min > 0 && (word.containsAll(set) || !word.intersects(set));
  }

  /** Whether taking units and taking code points come to the same, if all there are are taken. */
  private static boolean takesPairs(CharSet set, Node.Repeat repeat) {
    return repeat.min <= 1
        && repeat.max == Node.UNBOUNDED
        && set.containsAll(SURROGATES)
        && set.containsAll(CharSet.range(0x10000, CharSet.MAX));
  }

  private void writeOnce(Node.Repeat repeat, Follow follow, boolean back) {
    if (repeat.min == 1) {
      write(repeat.body, follow, back);
      return;
    }
    CharSet first = back ? null : entryOfBody(repeat);
    int unless = writeUnless(first);
    if (repeat.greedy) {
      int split = writeSplit(first, back ? null : exit(first, follow));
      writeBody(repeat, follow, back);
      landAll(unless, split);
    } else {
      code.emit(Op.SPLIT, code.here() + 4, Op.JUMP, 0);
      int skip = code.here() - 1;
      writeBody(repeat, follow, back);
      landAll(unless, skip);
    }
  }

  /** Which characters allow to leave a loop where one of its own could be next. */
  private CharSet exit(CharSet first, Follow follow) {
    boolean atEnd = follow.place == Node.Place.END;
    // Where no character is ahead, the loop is left in any case.
    return atEnd && first != null ? CharSet.EMPTY : follow.first;
  }

  /** What is ahead if the body matches something. */
  private CharSet entryOfBody(Node.Repeat repeat) {
    return firsts.of(repeat.body);
  }

  private void writeStar(Node.Repeat repeat, Follow follow, boolean back) {
    int start = code.here();
    CharSet first = back ? null : entryOfBody(repeat);
    if (repeat.greedy && !back && repeat.body instanceof Node.Choice) {
      runs.addAll(runs((Node.Choice) repeat.body, follow));
    }
    Follow inner = back ? Follow.UNKNOWN : Follow.of(FirstSets.union(first, follow.first));
    if (repeat.min == 1) {
      clear(repeat);
      writeBody(repeat, inner, back);
    }
    int unless = writeUnless(first);
    int leave;
    if (repeat.greedy) {
      if (follow == Follow.ACCEPT) {
        code.emit(Op.CUT);
      }
      leave = writeSplit(first, back ? null : exit(first, follow));
    } else {
      code.emit(Op.SPLIT, code.here() + 4, Op.JUMP, 0);
      leave = code.here() - 1;
    }
    if (repeat.min == 0) {
      clear(repeat);
      writeBody(repeat, inner, back);
    }
    code.emit(Op.JUMP, start);
    landAll(unless, leave);
  }

  /**
   * Options of a repeated choice that are sets, and exclude all other ways to go on: as many
   * characters as there are may be taken in one round.
   */
  private List<Node> runs(Node.Choice choice, Follow follow) {
    List<Node> found = new ArrayList<>();
    for (Node option : choice.options) {
      if (option instanceof Node.Set && isOfUnits(((Node.Set) option).chars)) {
        CharSet set = firsts.of(option);
        boolean alone = follow.first != null && !set.intersects(follow.first);
        for (Node other : choice.options) {
          alone = alone && (other == option || excludes(set, other));
        }
        if (alone) {
          found.add(option);
        }
      }
    }
    return found;
  }

  private boolean excludes(CharSet set, Node other) {
    CharSet first = firsts.of(other);
    return !other.nullable && first != null && !set.intersects(first);
  }

  private void clear(Node.Repeat repeat) {
    if (repeat.firstGroup < repeat.endGroup && !setsAllGroups(repeat.body, repeat)) {
      code.emit(Op.CLEAR, repeat.firstGroup, repeat.endGroup);
    }
  }

  /** Whether a body sets its groups each time, and does not look at them before. */
  private static boolean setsAllGroups(Node body, Node.Repeat repeat) {
    return body instanceof Node.Group
        && repeat.endGroup == repeat.firstGroup + 1
        && !mayRefer(((Node.Group) body).body);
  }

  private static boolean mayRefer(Node node) {
    return !(node instanceof Node.Set || node instanceof Node.Char);
  }

  /** The body, which must take something. */
  private void writeBody(Node.Repeat repeat, Follow inner, boolean back) {
    if (!repeat.body.nullable) {
      write(repeat.body, inner, back);
      return;
    }
    int mark = registers++;
    code.emit(Op.MARK, mark);
    write(repeat.body, back || inner.succeeds() ? Follow.UNKNOWN : inner, back);
    code.emit(Op.PROGRESS, mark);
  }

  private void writeCounted(Node.Repeat repeat, Follow follow, boolean back) {
    int counter = registers++;
    CharSet first = back || repeat.body.nullable ? null : firsts.of(repeat.body);
    CharSet next = back ? null : exit(first, follow);
    Follow inner =
        back || first == null ? Follow.UNKNOWN : Follow.of(FirstSets.union(first, follow.first));
    code.emit(Op.COUNT_START, counter);
    int start = code.here();
    code.emit(Op.COUNT_TEST, counter, repeat.min, repeat.max, repeat.greedy ? 0 : 1, 0);
    int end = code.here() - 1;
    code.emit(code.setOrNone(first), code.setOrNone(next), Op.COUNT, counter, repeat.min);
    clear(repeat);
    int mark = -1;
    if (repeat.body.nullable) {
      mark = registers++;
      code.emit(Op.MARK, mark);
    }
    write(repeat.body, inner, back);
    if (mark >= 0) {
      code.emit(Op.PROGRESS_ABOVE, mark, counter, repeat.min);
    }
    code.emit(Op.JUMP, start);
    code.land(end);
  }
}
