package dev.iotajs.sandbox.internal.guest.regexp;

import java.util.List;
import java.util.Map;

/** A pattern's tree, with its groups. Immutable. */
final class ParsedPattern {
  final Node root;
  final Flags flags;

  /** How many groups capture, the whole match not counted. */
  final int groups;

  /** The groups of each name, in the order of the pattern. */
  final Map<String, List<Integer>> names;

  ParsedPattern(Node root, Flags flags, int groups, Map<String, List<Integer>> names) {
    this.root = root;
    this.flags = flags;
    this.groups = groups;
    this.names = names;
  }
}
