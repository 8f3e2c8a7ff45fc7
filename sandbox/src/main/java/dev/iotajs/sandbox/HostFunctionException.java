package dev.iotajs.sandbox;

import java.util.Objects;

/**
 * What a {@link HostFunction} throws to give the script an Error with a code. The message is shown
 * to the script's author, so it must not hold anything about the host.
 */
public class HostFunctionException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String code;

  /**
   * An error for the script.
   *
   * @param code what went wrong, for programs, as in {@code NOT_ALLOWED}
   * @param message what went wrong, for people
   */
  public HostFunctionException(String code, String message) {
    super(message);
    this.code = Objects.requireNonNull(code, "code");
  }

  /**
   * The code, which the script finds as the error's {@code code} property.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
