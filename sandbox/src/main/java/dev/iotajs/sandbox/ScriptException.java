package dev.iotajs.sandbox;

import java.util.List;

/**
 * The one family of exceptions that a run ends in when it does not end well. Messages are written
 * for the script's author and hold nothing about the host.
 */
public abstract class ScriptException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String code;
  private final transient List<ScriptFrame> frames;

  ScriptException(String code, String message, List<ScriptFrame> frames, Throwable cause) {
    super(message, cause);
    this.code = code;
    this.frames = List.copyOf(frames);
  }

  /**
   * What went wrong, for programs: {@code SYNTAX_ERROR}, {@code SCRIPT_ERROR}, {@code
   * LIMIT_EXCEEDED}, {@code CANCELLED}, {@code RESULT_NOT_JSON}, {@code INTERNAL_ERROR}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }

  /**
   * Where the script was, innermost first, in the author's lines.
   *
   * @return the frames, empty if the script was not running
   */
  public List<ScriptFrame> frames() {
    return frames == null ? List.of() : frames;
  }
}
