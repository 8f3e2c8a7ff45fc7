package dev.iotajs.sandbox.internal.guest.regexp;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads patterns: by the strict grammar with the flags {@code u} and {@code v}, by that of
 * ECMAScript's Annex B without. Groups may nest {@value #DEEPEST} deep, and there may be {@value
 * #MOST_GROUPS}.
 */
final class PatternParser {
  private static final int DEEPEST = 400;
  private static final int MOST_GROUPS = 65_535;
  private static final int END = -1;

  private final PatternText text;
  private final boolean strict;
  private final GroupNames names = new GroupNames();
  private final PatternOutline outline;
  private final boolean named;

  /** Those of the group that is read, and what depends on them. */
  private Flags flags;

  private EscapeReader escapes;
  private ClassReader classes;
  private int groups;
  private int depth;

  private PatternParser(String source, Flags flags) {
    this.strict = flags.byCodePoint();
    this.text = new PatternText(source, strict);
    this.outline = new PatternOutline(text, flags.unicodeSets);
    this.named = strict || !outline.names.isEmpty();
    use(flags);
    if (outline.groups > MOST_GROUPS) {
      throw new PatternProblem("Too many groups in a regular expression", 0);
    }
  }

  private void use(Flags newFlags) {
    flags = newFlags;
    escapes = new EscapeReader(text, flags, named);
    classes =
        flags.unicodeSets
            ? new SetClassReader(text, flags, escapes)
            : new ClassReader(text, flags, escapes);
  }

  /**
   * Reads a pattern.
   *
   * @throws PatternProblem if it is none
   */
  static ParsedPattern parse(String source, Flags flags) {
    return new PatternParser(source, flags).pattern();
  }

  private ParsedPattern pattern() {
    Node root = disjunction();
    if (!text.atEnd()) {
      throw text.problem("Unmatched ')' in a regular expression");
    }
    // Where flags change within the pattern, its nodes have other cases in them already.
    Flags left = outline.modifiers ? flags.modified("", "i") : flags;
    return new ParsedPattern(root, left, groups, names.groups());
  }

  private Node disjunction() {
    if (++depth > DEEPEST) {
      throw text.problem("Groups of a regular expression are nested too deeply");
    }
    names.enterDisjunction();
    List<Node> options = new ArrayList<>(1);
    options.add(alternative());
    while (text.take('|')) {
      names.nextAlternative();
      options.add(alternative());
    }
    names.leaveDisjunction();
    depth--;
    return options.size() == 1 ? options.get(0) : choice(options);
  }

  /** Options of one character each are one set. */
  private Node choice(List<Node> options) {
    CharSetBuilder all = new CharSetBuilder();
    for (Node option : options) {
      if (option instanceof Node.Char && option.width == 1) {
        int c = ((Node.Char) option).codePoint;
        all.add(ignoresCaseLater() ? CaseFolding.of(strict).variants(c) : CharSet.range(c, c));
      } else if (option instanceof Node.Set) {
        all.add(((Node.Set) option).chars);
      } else {
        return new Node.Choice(options);
      }
    }
    return classes.node(all.build());
  }

  private Node alternative() {
    List<Node> items = new ArrayList<>();
    while (text.peek() != END && text.peek() != '|' && text.peek() != ')') {
      term(items);
    }
    if (items.isEmpty()) {
      return new Node.Empty();
    }
    return items.size() == 1 ? items.get(0) : new Node.Sequence(items);
  }

  private void term(List<Node> items) {
    int firstGroup = groups + 1;
    Node atom = atom();
    boolean quantifiable =
        !(atom instanceof Node.Assertion)
            && !(atom instanceof Node.Look && (strict || ((Node.Look) atom).behind));
    items.add(quantifiable ? quantified(atom, firstGroup) : atom);
    if (!quantifiable && isQuantifier()) {
      throw text.problem("Nothing to repeat in a regular expression");
    }
  }

  private boolean isQuantifier() {
    int next = text.peek();
    return next == '*' || next == '+' || next == '?' || (next == '{' && bracesFollow());
  }

  private Node atom() {
    int start = text.position();
    int c = text.next();
    switch (c) {
      case '^':
        return new Node.Assertion(flags.multiline ? Node.Place.LINE_START : Node.Place.START);
      case '$':
        return new Node.Assertion(flags.multiline ? Node.Place.LINE_END : Node.Place.END);
      case '(':
        return group(start);
      case '.':
        return classes.node(flags.dotAll ? CharSet.ALL : CharSet.LINE_ENDS.complement());
      case '[':
        return classes.read(start);
      case '\\':
        return escape(start);
      case '*':
      case '+':
      case '?':
        throw new PatternProblem("Nothing to repeat in a regular expression", start);
      case '{':
        text.back(start);
        if (strict || bracesFollow()) {
          throw new PatternProblem("Nothing to repeat in a regular expression", start);
        }
        text.next();
        return literal(c);
      case '}':
      case ']':
        if (strict) {
          throw new PatternProblem("Lone bracket in a regular expression", start);
        }
        return literal(c);
      default:
        return literal(c);
    }
  }

  private boolean ignoresCaseLater() {
    return flags.ignoreCase && !outline.modifiers;
  }

  private Node literal(int c) {
    if (flags.ignoreCase && outline.modifiers) {
      return classes.node(CaseFolding.of(strict).variants(c));
    }
    return new Node.Char(c, strict ? Character.charCount(c) : 1);
  }

  private Node escape(int start) {
    int c = text.peek();
    if (c == 'b' || c == 'B') {
      text.next();
      return new Node.Assertion(boundary(c == 'b'));
    }
    if (c == 'k' && named) {
      text.next();
      return namedReference(start);
    }
    if (c >= '1' && c <= '9') {
      Node reference = reference(start);
      if (reference != null) {
        return reference;
      }
    }
    CharSet set = escapes.characterClass();
    if (set != null) {
      return classes.node(escapes.forMatching(set));
    }
    return literal(escapes.character(start, false));
  }

  private Node.Place boundary(boolean wanted) {
    if (strict && flags.ignoreCase) {
      return wanted ? Node.Place.FOLDED_BOUNDARY : Node.Place.NO_FOLDED_BOUNDARY;
    }
    return wanted ? Node.Place.BOUNDARY : Node.Place.NO_BOUNDARY;
  }

  /** A number after a backslash; null if it is no reference but an old octal escape. */
  private Node reference(int start) {
    int before = text.position();
    long number = text.number();
    if (number <= outline.groups) {
      return new Node.Reference(new int[] {(int) number}, flags.ignoreCase);
    }
    if (strict) {
      throw new PatternProblem("Reference to a group that does not exist", start);
    }
    text.back(before);
    return null;
  }

  private Node namedReference(int start) {
    if (!text.take('<')) {
      throw new PatternProblem("Invalid named reference in a regular expression", start);
    }
    String name = text.groupName();
    // The group may be further on.
    List<Integer> found = outline.names.get(name);
    if (found == null) {
      throw new PatternProblem("Reference to a group that does not exist", start);
    }
    int[] numbers = found.stream().mapToInt(Integer::intValue).toArray();
    return new Node.Reference(numbers, flags.ignoreCase);
  }

  private Node group(int start) {
    Node inner;
    if (text.take("?:")) {
      inner = disjunction();
    } else if (text.take("?=") || text.take("?!")) {
      boolean negative = text.previous() == '!';
      inner = new Node.Look(disjunction(), false, negative);
    } else if (text.take("?<=") || text.take("?<!")) {
      boolean negative = text.previous() == '!';
      inner = new Node.Look(disjunction(), true, negative);
    } else if (text.peek() == '?' && text.peekSecond() != '<') {
      inner = modified(start);
    } else {
      inner = capture(start);
    }
    if (!text.take(')')) {
      throw new PatternProblem("Unterminated group in a regular expression", start);
    }
    return inner;
  }

  /** A group with flags of its own: {@code (?i-m:…)}. */
  private Node modified(int start) {
    text.next();
    String added = modifiers();
    boolean minus = text.take('-');
    String removed = minus ? modifiers() : "";
    String all = added + removed;
    if (!text.take(':') || all.isEmpty() || all.chars().distinct().count() < all.length()) {
      throw new PatternProblem("Invalid group in a regular expression", start);
    }
    Flags outer = flags;
    use(outer.modified(added, removed));
    Node inner = disjunction();
    use(outer);
    return inner;
  }

  private String modifiers() {
    StringBuilder found = new StringBuilder();
    while (text.peek() == 'i' || text.peek() == 'm' || text.peek() == 's') {
      found.append((char) text.next());
    }
    return found.toString();
  }

  private Node capture(int start) {
    int index = ++groups;
    if (text.take("?<")) {
      String name = text.groupName();
      if (!names.add(name, index)) {
        throw new PatternProblem("Two groups of a regular expression have one name", start);
      }
    }
    return new Node.Group(index, disjunction());
  }

  private Node quantified(Node atom, int firstGroup) {
    int min;
    int max = Node.UNBOUNDED;
    int start = text.position();
    if (text.take('*')) {
      min = 0;
    } else if (text.take('+')) {
      min = 1;
    } else if (text.take('?')) {
      min = 0;
      max = 1;
    } else if (text.peek() == '{' && bracesFollow()) {
      text.next();
      min = bound(text.number());
      max = text.take(',') ? text.peek() == '}' ? Node.UNBOUNDED : upper(min, start) : min;
      text.next();
    } else if (strict && text.peek() == '{') {
      throw text.problem("Incomplete quantifier in a regular expression");
    } else {
      return atom;
    }
    boolean greedy = !text.take('?');
    return new Node.Repeat(atom, min, max, greedy, firstGroup, groups + 1);
  }

  private int upper(int min, int start) {
    int max = bound(text.number());
    if (max < min) {
      throw new PatternProblem("Numbers of a quantifier are out of order", start);
    }
    return max;
  }

  private static int bound(long number) {
    return number >= Node.UNBOUNDED ? Node.UNBOUNDED : (int) number;
  }

  /** Whether numbers in braces are ahead, as quantifiers have them. */
  private boolean bracesFollow() {
    int before = text.position();
    boolean found = false;
    if (text.take('{') && text.digitAhead()) {
      text.number();
      if (text.take(',') && text.digitAhead()) {
        text.number();
      }
      found = text.peek() == '}';
    }
    text.back(before);
    return found;
  }
}
