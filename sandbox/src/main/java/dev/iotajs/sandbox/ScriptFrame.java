package dev.iotajs.sandbox;

import java.util.Objects;

/** A place in a script: a line of the author's source, and the function it is in. Immutable. */
public final class ScriptFrame {
  private final String function;
  private final String file;
  private final int line;
  private final int column;

  /**
   * A place.
   *
   * @param function the function's name; empty at the top level and for functions without a name
   * @param file the script's name
   * @param line the line, from 1
   * @param column the column, from 1, or 0 if it is not known
   */
  public ScriptFrame(String function, String file, int line, int column) {
    this.function = Objects.requireNonNull(function, "function");
    this.file = Objects.requireNonNull(file, "file");
    this.line = line;
    this.column = column;
  }

  /**
   * The function's name.
   *
   * @return the name; empty at the top level and for functions without a name
   */
  public String function() {
    return function;
  }

  /**
   * The script's name.
   *
   * @return the name
   */
  public String file() {
    return file;
  }

  /**
   * The line.
   *
   * @return the line, from 1
   */
  public int line() {
    return line;
  }

  /**
   * The column.
   *
   * @return the column, from 1, or 0 if it is not known
   */
  public int column() {
    return column;
  }

  @Override
  public String toString() {
    String place = file + ":" + line + (column > 0 ? ":" + column : "");
    return function.isEmpty() ? place : function + " (" + place + ")";
  }
}
