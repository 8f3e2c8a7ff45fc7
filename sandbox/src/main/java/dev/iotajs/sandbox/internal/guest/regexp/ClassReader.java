package dev.iotajs.sandbox.internal.guest.regexp;

/** Reads classes in brackets as they are without the flag {@code v}. */
class ClassReader {
  private static final int END = PatternText.END;
  private static final int BACKSPACE = 8;

  final PatternText text;
  final Flags flags;
  final EscapeReader escapes;

  ClassReader(PatternText text, Flags flags, EscapeReader escapes) {
    this.text = text;
    this.flags = flags;
    this.escapes = escapes;
  }

  /** Punctuation that has, or may get, a meaning in classes with the flag {@code v}. */
  static boolean isReserved(int c) {
    return c > 0 && "&-!#%,:;<=>@`~".indexOf(c) >= 0;
  }

  /** A node for a set that has other cases already. */
  final Node node(CharSet set) {
    if (!flags.byCodePoint() || set.isEmpty() || set.max() <= Character.MAX_VALUE) {
      return new Node.Set(set, 1);
    }
    return new Node.Set(set, set.min() > Character.MAX_VALUE ? 2 : Node.VARIES);
  }

  /** Reads a class; its opening bracket is read. */
  Node read(int start) {
    boolean negative = text.take('^');
    CharSetBuilder members = new CharSetBuilder();
    while (!text.take(']')) {
      if (text.atEnd()) {
        throw unterminated(start);
      }
      readMember(members);
    }
    CharSet set = escapes.forMatching(members.build());
    return node(negative ? set.complement() : set);
  }

  static PatternProblem unterminated(int start) {
    return new PatternProblem("Unterminated class in a regular expression", start);
  }

  private void readMember(CharSetBuilder members) {
    int start = text.position();
    CharSet from = atom();
    boolean fromClass = classRead;
    if (text.peek() != '-' || text.peekSecond() == ']' || text.peekSecond() == END) {
      members.add(from);
      return;
    }
    text.next();
    CharSet to = atom();
    if (!fromClass && !classRead) {
      addRange(members, from.min(), to.min(), start);
    } else if (flags.byCodePoint()) {
      throw new PatternProblem("A range of a regular expression has a class at an end", start);
    } else {
      members.add(from).add('-').add(to);
    }
  }

  /** Whether the last atom was an escape for several characters. */
  private boolean classRead;

  static void addRange(CharSetBuilder members, int from, int to, int start) {
    if (from > to) {
      throw new PatternProblem("A range of a regular expression is out of order", start);
    }
    members.add(from, to);
  }

  private CharSet atom() {
    int start = text.position();
    int c = text.next();
    CharSet set = c == '\\' ? escapes.characterClass() : null;
    classRead = set != null;
    if (classRead) {
      return set;
    }
    if (c == '\\') {
      c = escaped(start);
    }
    return CharSet.range(c, c);
  }

  /** An escape that stands for one character. */
  final int escaped(int start) {
    return text.take('b') ? BACKSPACE : escapes.character(start, true);
  }
}
