package dev.iotajs.sandbox;

import java.util.List;

/** The script ended, but its result, or an argument to a host function, cannot be JSON. */
public final class ResultException extends ScriptException {
  private static final long serialVersionUID = 1;

  private final String path;
  private final String problem;

  /**
   * Made by the sandbox.
   *
   * @param path where in the value, as in {@code $.items[3].price}
   * @param problem what is there, as in {@code is a function}
   */
  public ResultException(String path, String problem) {
    super("RESULT_NOT_JSON", "The result cannot be JSON: " + path + " " + problem, List.of(), null);
    this.path = path;
    this.problem = problem;
  }

  /**
   * Where in the result the problem is.
   *
   * @return the path, as in {@code $.items[3].price}
   */
  public String path() {
    return path;
  }

  /**
   * What is wrong there.
   *
   * @return the problem, as in {@code is a function}
   */
  public String problem() {
    return problem;
  }
}
