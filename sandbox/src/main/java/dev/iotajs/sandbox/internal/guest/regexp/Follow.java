package dev.iotajs.sandbox.internal.guest.regexp;

/** What may come behind a part of a pattern. Immutable. */
final class Follow {
  /** Nothing is known. */
  static final Follow UNKNOWN = new Follow(null, null);

  /** The match ends there, and that is a success. */
  static final Follow ACCEPT = new Follow(null, null);

  /** What was looked for ahead has been found. */
  static final Follow FOUND = new Follow(null, null);

  /** One of these characters must follow; null if it may be anything or nothing. */
  final CharSet first;

  /** What holds directly behind, or null. */
  final Node.Place place;

  private Follow(CharSet first, Node.Place place) {
    this.first = first;
    this.place = place;
  }

  static Follow of(CharSet first) {
    return first == null ? UNKNOWN : new Follow(first, null);
  }

  /** Whether nothing behind can fail. */
  boolean succeeds() {
    return this == ACCEPT || this == FOUND;
  }

  /** What follows in front of a node, if this follows behind it. */
  Follow before(Node node, FirstSets firsts) {
    Node.Place behind = node instanceof Node.Assertion ? ((Node.Assertion) node).place : null;
    if (!node.nullable) {
      return of(firsts.of(node));
    }
    if (node instanceof Node.Empty) {
      return this;
    }
    return new Follow(FirstSets.union(firsts.of(node), first), behind);
  }
}
