package dev.iotajs.bench;

/** Scripts that several benchmarks run. Each is an expression, so that it fits every engine. */
final class Script {
  /** What a customer might write for one order: some properties, a loop, a small object back. */
  static final String SMALL =
      "(function () {\n"
          + "  var order = { id: 7, lines: [{ q: 2, p: 9.5 }, { q: 1, p: 20 }, { q: 3, p: 1.5 }] };\n"
          + "  var total = 0;\n"
          + "  for (var i = 0; i < order.lines.length; i++) {\n"
          + "    total += order.lines[i].q * order.lines[i].p;\n"
          + "  }\n"
          + "  return total > 40 ? total * 0.9 : total;\n"
          + "})()";

  /** The same order, in newer syntax. */
  static final String SMALL_MODERN =
      "(() => {\n"
          + "  const order = { id: 7, lines: [{ q: 2, p: 9.5 }, { q: 1, p: 20 }, { q: 3, p: 1.5 }] };\n"
          + "  let total = 0;\n"
          + "  for (const { q, p = 1 } of order.lines) {\n"
          + "    total += q * p;\n"
          + "  }\n"
          + "  return total > 40 ? total * 0.9 : total;\n"
          + "})()";

  /** Ten lines for a JVM that has just started: the body of a function. */
  static final String TEN_LINES =
      "class Order {\n"
          + "  #lines = [];\n"
          + "  add(...lines) { this.#lines.push(...lines); return this; }\n"
          + "  get total() {\n"
          + "    return this.#lines.reduce((sum, { q, p = 1 }) => sum + q * p, 0);\n"
          + "  }\n"
          + "}\n"
          + "const order = new Order().add({ q: 2, p: 9.5 }, { q: 1, p: 20 }, { q: 11 });\n"
          + "const rate = await Promise.resolve(2);\n"
          + "return order.total * rate;\n";

  /** What {@code iota run} prints for it. */
  static final String TEN_LINES_RESULT = "100";

  private static final int TEN_KILOBYTES = 10_000;

  private Script() {}

  /** A script of 10 KB: some sixty functions, one of which is called. */
  static String tenKilobytes() {
    StringBuilder text = new StringBuilder(TEN_KILOBYTES);
    for (int i = 0; text.length() < TEN_KILOBYTES - 180; i++) {
      text.append("function rule").append(i).append("(order, rate) {\n");
      text.append("  var lines = order.lines || [];\n");
      text.append("  if (lines.length > ")
          .append(i)
          .append(" && order.vip) { return rate * 2; }\n");
      text.append("  return lines.length * rate + ").append(i).append(";\n}\n");
    }
    return text.append("rule3({ lines: [1, 2] }, 0.5);\n").toString();
  }
}
