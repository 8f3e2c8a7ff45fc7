package dev.iotajs.sandbox.internal.guest.regexp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads classes as they are with the flag {@code v}: nested, with operations, and with strings. */
final class SetClassReader extends ClassReader {
  private static final int DEEPEST = 400;
  private static final String SYNTAX = "()[]{}/-|";
  private static final String DOUBLES = "&!#$%*+,.:;<=>?@^`~";

  /** What a class or an operand matches. */
  private static final class Contents {
    CharSet chars = CharSet.EMPTY;
    Set<String> strings = new LinkedHashSet<>();

    /** Whether it could have strings by its form, though operations may have left none. */
    boolean mayHaveStrings;

    static Contents of(CharSet chars) {
      Contents contents = new Contents();
      contents.chars = chars;
      return contents;
    }

    void add(Contents other) {
      chars = chars.union(other.chars);
      strings.addAll(other.strings);
      mayHaveStrings |= other.mayHaveStrings;
    }

    void keep(Contents other) {
      chars = chars.intersection(other.chars);
      strings.retainAll(other.strings);
      mayHaveStrings &= other.mayHaveStrings;
    }

    void remove(Contents other) {
      chars = chars.minus(other.chars);
      strings.removeAll(other.strings);
    }
  }

  private int depth;

  SetClassReader(PatternText text, Flags flags, EscapeReader escapes) {
    super(text, flags, escapes);
  }

  @Override
  Node read(int start) {
    Contents contents = contents(start);
    if (contents.strings.isEmpty()) {
      return node(contents.chars);
    }
    List<String> strings = new ArrayList<>(contents.strings);
    strings.sort(
        Comparator.comparingInt((String string) -> string.codePointCount(0, string.length()))
            .reversed());
    List<Node> options = new ArrayList<>();
    for (String string : strings) {
      if (!string.isEmpty()) {
        options.add(sequence(string));
      }
    }
    if (!contents.chars.isEmpty()) {
      options.add(node(contents.chars));
    }
    if (contents.strings.contains("")) {
      options.add(new Node.Empty());
    }
    return options.size() == 1 ? options.get(0) : new Node.Choice(options);
  }

  private Node sequence(String string) {
    List<Node> items = new ArrayList<>();
    string.codePoints().forEach(c -> items.add(new Node.Char(c, Character.charCount(c))));
    return new Node.Sequence(items);
  }

  /** Its opening bracket is read. */
  private Contents contents(int start) {
    if (++depth > DEEPEST) {
      throw text.problem("Classes of a regular expression are nested too deeply");
    }
    boolean negative = text.take('^');
    Contents all = new Contents();
    if (!text.take(']')) {
      all.add(member());
      if (rangeRead && (ahead("&&") || ahead("--"))) {
        throw invalidOperation();
      }
      if (ahead("&&")) {
        intersect(all, start);
      } else if (ahead("--")) {
        subtract(all, start);
      } else {
        unite(all, start);
      }
    }
    depth--;
    return negative ? negated(all, start) : all;
  }

  private Contents negated(Contents all, int start) {
    if (all.mayHaveStrings) {
      throw new PatternProblem("A negated class of a regular expression has strings", start);
    }
    return Contents.of(all.chars.complement());
  }

  private boolean ahead(String operator) {
    return text.peek() == operator.charAt(0) && text.peekSecond() == operator.charAt(1);
  }

  private void unite(Contents all, int start) {
    while (!text.take(']')) {
      checkOpen(start);
      all.add(member());
    }
  }

  private void intersect(Contents all, int start) {
    while (!text.take(']')) {
      checkOpen(start);
      if (!text.take("&&") || text.peek() == '&') {
        throw invalidOperation();
      }
      all.keep(operand());
    }
  }

  private void subtract(Contents all, int start) {
    while (!text.take(']')) {
      checkOpen(start);
      if (!text.take("--")) {
        throw invalidOperation();
      }
      all.remove(operand());
    }
  }

  private void checkOpen(int start) {
    if (text.atEnd()) {
      throw unterminated(start);
    }
  }

  private PatternProblem invalidOperation() {
    return text.problem("Invalid operation of classes in a regular expression");
  }

  /** An operand, or a range. */
  private Contents member() {
    int start = text.position();
    Contents first = operand();
    rangeRead = false;
    if (text.peek() != '-' || text.peekSecond() == '-') {
      return first;
    }
    text.next();
    if (character < 0) {
      throw invalidOperation();
    }
    int from = character;
    operand();
    if (character < 0) {
      throw invalidOperation();
    }
    rangeRead = true;
    CharSetBuilder range = new CharSetBuilder();
    addRange(range, from, character, start);
    return Contents.of(escapes.forMatching(range.build()));
  }

  /** The last operand's character, less than 0 if it was none. */
  private int character;

  /** Whether the last member was a range, which is no operand. */
  private boolean rangeRead;

  private Contents operand() {
    int start = text.position();
    character = -1;
    if (text.take('[')) {
      Contents nested = contents(start);
      character = -1;
      return nested;
    }
    if (text.take("\\q")) {
      return strings(start);
    }
    if (text.take('\\')) {
      CharSet set = escapes.characterClass();
      if (set != null) {
        return Contents.of(escapes.forMatching(set));
      }
      text.back(start);
    }
    int c = character();
    character = c;
    return Contents.of(escapes.forMatching(CharSet.range(c, c)));
  }

  private int character() {
    int start = text.position();
    int c = text.peek();
    if (c == PatternText.END) {
      throw unterminated(start);
    }
    boolean isDouble = DOUBLES.indexOf(c) >= 0 && text.peekSecond() == c;
    if (isDouble || SYNTAX.indexOf(c) >= 0) {
      throw text.problem("Invalid character in a class of a regular expression");
    }
    text.next();
    return c == '\\' ? escaped(start) : c;
  }

  /** The alternatives behind {@code \\q}. */
  private Contents strings(int start) {
    if (!text.take('{')) {
      throw new PatternProblem("Invalid escape in a regular expression", start);
    }
    Contents all = new Contents();
    StringBuilder string = new StringBuilder();
    while (true) {
      if (text.take('}')) {
        addString(all, string);
        character = -1;
        return all;
      }
      if (text.take('|')) {
        addString(all, string);
        string.setLength(0);
      } else {
        checkOpen(start);
        string.appendCodePoint(character());
      }
    }
  }

  private void addString(Contents all, StringBuilder string) {
    int count = string.codePointCount(0, string.length());
    if (count == 1) {
      int c = string.codePointAt(0);
      all.chars = all.chars.union(escapes.forMatching(CharSet.range(c, c)));
      return;
    }
    all.mayHaveStrings = true;
    StringBuilder folded = new StringBuilder();
    string
        .codePoints()
        .forEach(
            c -> folded.appendCodePoint(flags.ignoreCase ? CaseFolding.of(true).canonical(c) : c));
    all.strings.add(folded.toString());
  }
}
