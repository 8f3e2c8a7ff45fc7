package dev.iotajs.sandbox.internal.guest.regexp;

/** Where in a text a pattern may match at all. Immutable. */
final class SearchPlan {
  /** Whether it matches at the start of the text only. */
  final boolean anchored;

  /** What each match begins with; may be empty. */
  final String prefix;

  /** The characters that a match begins with; null if any, or none, will do. */
  final CharSet first;

  /** What the pattern begins with taking all of; null if it does not. */
  final CharSet leadingLoop;

  /** What each match has somewhere; may be empty. */
  final String required;

  private SearchPlan(
      boolean anchored, String prefix, String required, CharSet first, CharSet leadingLoop) {
    this.anchored = anchored;
    this.prefix = prefix;
    this.required = required;
    this.first = first;
    this.leadingLoop = leadingLoop;
  }

  static SearchPlan of(ParsedPattern pattern, FirstSets firsts) {
    Node root = pattern.root;
    Flags flags = pattern.flags;
    CharSet first = root.nullable ? null : firsts.of(root);
    boolean anchored = isAnchored(root);
    String prefix = first == null || flags.ignoreCase ? "" : prefix(root, flags.byCodePoint());
    boolean useful = !anchored && !flags.ignoreCase && prefix.isEmpty();
    return new SearchPlan(
        anchored,
        prefix,
        useful ? required(root, flags.byCodePoint()) : "",
        first,
        leadingLoop(root, flags));
  }

  private static boolean isAnchored(Node node) {
    if (node instanceof Node.Choice) {
      for (Node option : ((Node.Choice) node).options) {
        if (!isAnchored(option)) {
          return false;
        }
      }
      return true;
    }
    if (node instanceof Node.Group) {
      return isAnchored(((Node.Group) node).body);
    }
    Node leading = leading(node);
    return leading != node
        ? isAnchored(leading)
        : node instanceof Node.Assertion && ((Node.Assertion) node).place == Node.Place.START;
  }

  private static Node leading(Node node) {
    return node instanceof Node.Sequence ? ((Node.Sequence) node).items[0] : node;
  }

  private static String prefix(Node node, boolean byCodePoint) {
    if (node instanceof Node.Group) {
      return prefix(((Node.Group) node).body, byCodePoint);
    }
    Node[] items = node instanceof Node.Sequence ? ((Node.Sequence) node).items : new Node[] {node};
    StringBuilder prefix = new StringBuilder();
    for (Node item : items) {
      if (!(item instanceof Node.Char) || (isSurrogate(item) && byCodePoint)) {
        break;
      }
      prefix.appendCodePoint(((Node.Char) item).codePoint);
    }
    return prefix.toString();
  }

  /** The longest text in what is matched always. */
  private static String required(Node node, boolean byCodePoint) {
    if (node instanceof Node.Group) {
      return required(((Node.Group) node).body, byCodePoint);
    }
    if (node instanceof Node.Repeat) {
      Node.Repeat repeat = (Node.Repeat) node;
      return repeat.min > 0 ? required(repeat.body, byCodePoint) : "";
    }
    if (node instanceof Node.Char) {
      return prefix(node, byCodePoint);
    }
    String longest = "";
    if (node instanceof Node.Sequence) {
      StringBuilder run = new StringBuilder();
      for (Node item : ((Node.Sequence) node).items) {
        boolean plain = item instanceof Node.Char && !(isSurrogate(item) && byCodePoint);
        String inner = plain ? "" : required(item, byCodePoint);
        if (plain) {
          run.appendCodePoint(((Node.Char) item).codePoint);
        }
        longest = longest.length() >= inner.length() ? longest : inner;
        longest = longest.length() >= run.length() ? longest : run.toString();
        if (!plain) {
          run.setLength(0);
        }
      }
    }
    return longest;
  }

  private static boolean isSurrogate(Node item) {
    int c = ((Node.Char) item).codePoint;
    return c <= Character.MAX_VALUE && Character.isSurrogate((char) c);
  }

  /**
   * If a pattern begins with any number of some characters, and does not match from one place, then
   * it does not from any other in the same run of them either.
   */
  private static CharSet leadingLoop(Node root, Flags flags) {
    Node leading = leading(root);
    if (!(leading instanceof Node.Repeat) || leading == root || flags.byCodePoint()) {
      return null;
    }
    Node.Repeat repeat = (Node.Repeat) leading;
    boolean any = repeat.min <= 1 && repeat.max == Node.UNBOUNDED;
    return any && repeat.body instanceof Node.Set ? ((Node.Set) repeat.body).chars : null;
  }
}
