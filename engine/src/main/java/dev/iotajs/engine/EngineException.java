package dev.iotajs.engine;

/** A run that did not take place. */
public abstract class EngineException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String code;

  EngineException(String code, String message) {
    super(message);
    this.code = code;
  }

  /**
   * Why, for programs: {@code QUOTA_EXCEEDED}, {@code ENGINE_CLOSED}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
