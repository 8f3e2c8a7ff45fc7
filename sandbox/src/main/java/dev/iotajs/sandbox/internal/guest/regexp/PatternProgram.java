package dev.iotajs.sandbox.internal.guest.regexp;

/** A compiled pattern. Immutable; any number of matchers may use it at once. */
final class PatternProgram {
  final ParsedPattern pattern;
  final int[] code;
  final CharSet[] sets;
  final long[][] bits;
  final String[] texts;

  /** Two for each group and the whole match, then those of loops. */
  final int registers;

  final SearchPlan plan;

  PatternProgram(ParsedPattern pattern, CodeBuffer buffer, int registers, SearchPlan plan) {
    this.pattern = pattern;
    this.code = buffer.code();
    this.sets = buffer.sets();
    this.texts = buffer.texts();
    this.registers = registers;
    this.plan = plan;
    this.bits = new long[sets.length][];
    for (int i = 0; i < sets.length; i++) {
      bits[i] = sets[i].bits();
    }
  }
}
