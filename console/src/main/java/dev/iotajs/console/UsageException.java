package dev.iotajs.console;

/** The command cannot be carried out as it was given; says why, for the person who gave it. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String excerpt;

  UsageException(String message) {
    this(message, "");
  }

  /**
   * With the place in a text.
   *
   * @param message what is wrong, in one line
   * @param excerpt lines to show below, or empty
   */
  UsageException(String message, String excerpt) {
    super(message);
    this.excerpt = excerpt;
  }

  String excerpt() {
    return excerpt;
  }
}
