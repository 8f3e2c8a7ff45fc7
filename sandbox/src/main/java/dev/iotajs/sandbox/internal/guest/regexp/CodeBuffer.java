package dev.iotajs.sandbox.internal.guest.regexp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A program that is being written. */
final class CodeBuffer {
  private int[] code = new int[64];
  private int size;
  private final List<CharSet> sets = new ArrayList<>();
  private final Map<CharSet, Integer> setIndexes = new HashMap<>();
  private final List<String> texts = new ArrayList<>();

  int here() {
    return size;
  }

  void emit(int... words) {
    if (size + words.length > code.length) {
      code = Arrays.copyOf(code, Math.max(2 * code.length, size + words.length));
    }
    for (int word : words) {
      code[size++] = word;
    }
  }

  /** Writes the address of what comes next where it was left open. */
  void land(int at) {
    code[at] = size;
  }

  int set(CharSet set) {
    Integer known = setIndexes.get(set);
    if (known != null) {
      return known;
    }
    sets.add(set);
    setIndexes.put(set, sets.size() - 1);
    return sets.size() - 1;
  }

  /** The index of a set, or -1 for null. */
  int setOrNone(CharSet set) {
    return set == null ? -1 : set(set);
  }

  int text(String text) {
    texts.add(text);
    return texts.size() - 1;
  }

  int[] code() {
    return Arrays.copyOf(code, size);
  }

  CharSet[] sets() {
    return sets.toArray(new CharSet[0]);
  }

  String[] texts() {
    return texts.toArray(new String[0]);
  }
}
