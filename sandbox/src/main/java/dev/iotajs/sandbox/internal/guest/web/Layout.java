package dev.iotajs.sandbox.internal.guest.web;

import java.util.ArrayList;
import java.util.List;

/** Puts the parts of a value on lines, as Node.js does with its defaults. */
final class Layout {
  static final int WIDTH = 80;

  /** So many levels of nesting go on one line if they are short. */
  private static final int COMPACT = 3;

  private Layout() {}

  /** The parts between braces, on one line if that is short enough. */
  static String join(
      List<String> parts, String base, String[] braces, int indentation, boolean nestsLittle) {
    String start = base.isEmpty() ? "" : base + " ";
    if (nestsLittle) {
      int taken = parts.size() + indentation + braces[0].length() + base.length() + 10;
      if (isShort(parts, taken, base)) {
        String joined = String.join(", ", parts);
        if (joined.indexOf('\n') < 0) {
          return start + braces[0] + " " + joined + " " + braces[1];
        }
      }
    }
    String line = "\n" + " ".repeat(indentation);
    return start
        + braces[0]
        + line
        + "  "
        + String.join("," + line + "  ", parts)
        + line
        + braces[1];
  }

  static boolean nestsLittle(int deepest, int depth) {
    return deepest - depth < COMPACT;
  }

  private static boolean isShort(List<String> parts, int start, String base) {
    long length = (long) parts.size() + start;
    if (length + parts.size() > WIDTH) {
      return false;
    }
    for (String part : parts) {
      length += part.length();
      if (length > WIDTH) {
        return false;
      }
    }
    return base.indexOf('\n') < 0;
  }

  /**
   * Elements of an array in columns.
   *
   * @param count how many are elements; the rest is about what is left out
   * @param numbers whether all are numbers, which are put to the right of their columns
   */
  static List<String> columns(List<String> parts, int count, int indentation, boolean numbers) {
    int total = 0;
    int longest = 0;
    for (int i = 0; i < count; i++) {
      total += parts.get(i).length() + 2;
      longest = Math.max(longest, parts.get(i).length());
    }
    int widest = longest + 2;
    boolean worthwhile = (double) total / widest > 5 || longest <= 6;
    if (widest * 3 + indentation >= WIDTH || !worthwhile) {
      return parts;
    }
    double bias = Math.sqrt(widest - (double) total / parts.size());
    double biased = Math.max(widest - 3 - bias, 1);
    int columns =
        (int)
            Math.min(
                Math.min(
                    Math.round(Math.sqrt(2.5 * biased * count) / biased),
                    (WIDTH - indentation) / widest),
                Math.min(COMPACT * 4, 15));
    return columns <= 1 ? parts : inColumns(parts, count, columns, numbers);
  }

  private static List<String> inColumns(
      List<String> parts, int count, int columns, boolean numbers) {
    int[] widths = new int[columns];
    for (int i = 0; i < count; i++) {
      widths[i % columns] = Math.max(widths[i % columns], parts.get(i).length() + 2);
    }
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i += columns) {
      StringBuilder line = new StringBuilder();
      int last = Math.min(i + columns, count) - 1;
      for (int j = i; j <= last; j++) {
        String part = parts.get(j);
        String padding = " ".repeat(widths[j - i] - part.length() - 2);
        if (numbers) {
          line.append(padding).append(part).append(j < last ? ", " : "");
        } else {
          line.append(part).append(j < last ? ", " + padding : "");
        }
      }
      lines.add(line.toString());
    }
    lines.addAll(parts.subList(count, parts.size()));
    return lines;
  }
}
