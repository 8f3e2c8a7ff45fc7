package dev.iotajs.persistence;

import dev.iotajs.persistence.internal.Checks;
import java.util.OptionalInt;

/**
 * A source to be saved, with who saves it and why. Immutable.
 *
 * <pre>{@code
 * SourceChange.of("return 1").by("ana").because("round down").expecting(3)
 * }</pre>
 */
public final class SourceChange {
  private final String source;
  private final String author;
  private final String description;
  private final Integer expectedVersion;

  private SourceChange(String source, String author, String description, Integer expectedVersion) {
    this.source = source;
    this.author = author;
    this.description = description;
    this.expectedVersion = expectedVersion;
  }

  /**
   * Begins with the source. Its author is "unknown" and its reason empty until they are given.
   *
   * @param source the whole text, 5 MiB in UTF-8 at most
   * @return the change
   * @throws InvalidValueException if the text is too long, or has U+0000 or half a surrogate pair
   *     in it, which databases cannot keep; the message says in which line and column
   */
  public static SourceChange of(String source) {
    return new SourceChange(Checks.source(source), "unknown", "", null);
  }

  /**
   * Who changes it.
   *
   * @param value 1 to 100 characters
   * @return a change with this author
   * @throws InvalidValueException if it cannot be stored
   */
  public SourceChange by(String value) {
    String checked = Checks.text("author", value, 1, 100);
    return new SourceChange(source, checked, description, expectedVersion);
  }

  /**
   * Why it is changed.
   *
   * @param value 500 characters at most
   * @return a change with this reason
   * @throws InvalidValueException if it cannot be stored
   */
  public SourceChange because(String value) {
    String checked = Checks.text("changeDescription", value, 0, 500);
    return new SourceChange(source, author, checked, expectedVersion);
  }

  /**
   * Saves only if this is still the current version. Without it, the last to save wins, and each
   * save is a version.
   *
   * @param version 1 or more
   * @return a change that expects this version
   */
  public SourceChange expecting(int version) {
    return new SourceChange(source, author, description, Checks.atLeast("version", version, 1));
  }

  /**
   * The source.
   *
   * @return the whole text
   */
  public String source() {
    return source;
  }

  /**
   * Who changes it.
   *
   * @return a name
   */
  public String author() {
    return author;
  }

  /**
   * Why it is changed.
   *
   * @return a text, may be empty
   */
  public String description() {
    return description;
  }

  /**
   * The version that must be current for the save to take place.
   *
   * @return the version, or empty for any
   */
  public OptionalInt expectedVersion() {
    return expectedVersion == null ? OptionalInt.empty() : OptionalInt.of(expectedVersion);
  }
}
