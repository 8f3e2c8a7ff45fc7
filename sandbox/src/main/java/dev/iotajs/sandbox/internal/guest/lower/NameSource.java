package dev.iotajs.sandbox.internal.guest.lower;

/** Gives names that the program has not used yet. */
public interface NameSource {
  /**
   * A new name.
   *
   * @param base what it begins with; an identifier
   */
  String fresh(String base);
}
