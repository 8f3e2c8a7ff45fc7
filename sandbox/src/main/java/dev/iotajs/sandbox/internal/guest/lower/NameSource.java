package dev.iotajs.sandbox.internal.guest.lower;

/** Where passes get names for variables of their own. */
public interface NameSource {
  /**
   * A name that nothing in the program has, and that no author can write.
   *
   * @param base what the name reminds of, for readers of lowered code
   */
  String fresh(String base);

  /** Whether the program may evaluate text where its own variables can be seen. */
  default boolean evaluates() {
    return false;
  }
}
