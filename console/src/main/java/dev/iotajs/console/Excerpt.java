package dev.iotajs.console;

/**
 * One line of a text with a caret under a column, as compilers show it:
 *
 * <pre>
 *   3 |   return order.total();
 *     |                ^
 * </pre>
 *
 * When the column is not known, the whole line is underlined. Of a long line only the part around
 * the column is shown.
 */
final class Excerpt {
  private static final int WIDTH = 100;
  private static final char CUT = '…';

  private final String line;
  private final int number;

  /** From 1; 0 if not known. */
  private final int column;

  private Excerpt(String line, int number, int column) {
    this.line = line;
    this.number = number;
    this.column = column;
  }

  /**
   * The lines to show.
   *
   * @param line the text's line, without its end
   * @param number the line's number, from 1
   * @param column the column, from 1, or 0 if it is not known
   * @param colours how to mark the caret
   * @return two lines with their ends; empty if there is nothing to point at
   */
  static String of(String line, int number, int column, Colours colours) {
    if (line.isBlank() && column == 0) {
      return "";
    }
    int known = Math.min(column, line.length() + 1);
    return new Excerpt(line, number, known).cut().render(colours);
  }

  /** The part of the line around the column. */
  private Excerpt cut() {
    if (line.length() <= WIDTH) {
      return this;
    }
    int from = Math.max(0, Math.min(column - WIDTH / 2, line.length() - WIDTH));
    int to = from + WIDTH;
    String head = from > 0 ? String.valueOf(CUT) : "";
    String tail = to < line.length() ? String.valueOf(CUT) : "";
    int moved = column == 0 ? 0 : column - from + head.length();
    return new Excerpt(head + line.substring(from, to) + tail, number, moved);
  }

  private String render(Colours colours) {
    String label = String.format("%3d | ", number);
    String margin = " ".repeat(label.length() - 2) + "| ";
    return colours.faint(label)
        + Printable.line(line)
        + "\n"
        + colours.faint(margin)
        + padding()
        + colours.error(mark())
        + "\n";
  }

  private int markStart() {
    if (column > 0) {
      return column - 1;
    }
    return line.length() - line.stripLeading().length();
  }

  private String mark() {
    if (column > 0) {
      return "^";
    }
    String code = line.strip();
    return "~".repeat(Math.max(1, Printable.width(code)));
  }

  /** As wide as the line up to the mark; tabs stay tabs, however wide the terminal shows them. */
  private String padding() {
    StringBuilder padding = new StringBuilder();
    for (int i = 0; i < markStart(); i++) {
      char c = line.charAt(i);
      padding.append(c == '\t' ? "\t" : " ".repeat(Printable.width(c)));
    }
    return padding.toString();
  }
}
