package dev.iotajs.sandbox.internal.guest.regexp;

/**
 * The instructions of compiled patterns, with what follows them in the code: {@code s} the index of
 * a set, {@code t} an address, {@code r} a register, {@code g} a group.
 */
final class Op {
  /** The text matches up to here. */
  static final int ACCEPT = 0;

  static final int FAIL = 1;

  /** A character. */
  static final int CHAR = 2;

  /** One of two characters. */
  static final int EITHER = 3;

  /** The index of a text. */
  static final int TEXT = 4;

  /** The indexes of two texts; at each place a character of either. */
  static final int TEXT_EITHER = 5;

  /** s: one character of the set. */
  static final int SET = 6;

  /** s: one code point of the set. */
  static final int SET_POINT = 7;

  /** A character, before here. */
  static final int BACK_CHAR = 8;

  /** s: a character of the set, before here. */
  static final int BACK_SET = 9;

  /** s: a code point of the set, before here. */
  static final int BACK_SET_POINT = 10;

  static final int START = 11;
  static final int END = 12;
  static final int LINE_START = 13;
  static final int LINE_END = 14;

  /** s of words' characters. */
  static final int BOUNDARY = 15;

  /** s of words' characters. */
  static final int NO_BOUNDARY = 16;

  /** t. */
  static final int JUMP = 17;

  /** t: to be tried if what comes next fails. */
  static final int SPLIT = 18;

  /** s, t: the same, if the character here is of the set, else not at all. */
  static final int SPLIT_IF = 19;

  /** s, t: goes there unless the character here is of the set. */
  static final int UNLESS = 20;

  /** r: keeps the position. */
  static final int MARK = 21;

  /** g, r: the group is from the marked position to here. */
  static final int GROUP = 22;

  /** g, length: the group is the last so many characters. */
  static final int GROUP_FIXED = 23;

  /** g, r: the group is from here to the marked position. */
  static final int BACK_GROUP = 24;

  /** g, length: the group is the next so many characters. */
  static final int BACK_GROUP_FIXED = 25;

  /** From, to: groups that have not matched. */
  static final int CLEAR = 26;

  /** r: fails if nothing was taken since the mark. */
  static final int PROGRESS = 27;

  /** r, r of a counter, min: the same if the counter is above. */
  static final int PROGRESS_ABOVE = 28;

  /** r: counts from 0. */
  static final int COUNT_START = 29;

  /** r, min, max, lazy, t, s or -1 of the body, s or -1 of what follows: one more, or there. */
  static final int COUNT_TEST = 30;

  /** r, min: one more. */
  static final int COUNT = 31;

  /** s, min, max: as many as there are, and no less if what comes next fails. */
  static final int LOOP_ALL = 32;

  /** s, min, max, s or -1 of what follows: as many as there are. */
  static final int LOOP_GREEDY = 33;

  /** s, min, max, s or -1 of what follows: as few as possible. */
  static final int LOOP_LAZY = 34;

  /** s, min, max, manner: by code points, or backwards. */
  static final int LOOP_OTHER = 35;

  /** r: starts to look around. */
  static final int LOOK = 36;

  /** r: found it. */
  static final int LOOK_FOUND = 37;

  /** r, t: starts to look around for what must not be there. */
  static final int LOOK_NOT = 38;

  /** r: found it, so this fails. */
  static final int LOOK_NOT_FOUND = 39;

  /**
   * Count, that many g: the text of the first of them that has matched. The count is negative if
   * case is ignored.
   */
  static final int REFERENCE = 40;

  /** The same, before here. */
  static final int BACK_REFERENCE = 41;

  /** Nothing that was left open is needed any more, as the match has succeeded if this fails. */
  static final int CUT = 42;

  /** A manner of {@link #LOOP_OTHER}: never less. */
  static final int ALL = 1;

  /** As few as possible. */
  static final int LAZY = 2;

  /** Towards the start of the text. */
  static final int BACKWARDS = 4;

  /** By code points. */
  static final int POINTS = 8;

  private Op() {}
}
