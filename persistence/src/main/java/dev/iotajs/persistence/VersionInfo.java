package dev.iotajs.persistence;

import java.time.Instant;
import java.util.UUID;

/** A version of a script in a list: all but its source. Immutable. */
public final class VersionInfo {
  private final UUID scriptId;
  private final int number;
  private final String changeDescription;
  private final String createdBy;
  private final Instant createdAt;

  /** Called by the mapping, with the columns of these names. */
  VersionInfo(
      UUID scriptId, int number, String changeDescription, String createdBy, Instant createdAt) {
    this.scriptId = scriptId;
    this.number = number;
    this.changeDescription = changeDescription;
    this.createdBy = createdBy;
    this.createdAt = createdAt;
  }

  /**
   * Whose version it is.
   *
   * @return the script's id
   */
  public UUID scriptId() {
    return scriptId;
  }

  /**
   * Its number: 1, 2, 3, … without gaps.
   *
   * @return 1 or more
   */
  public int number() {
    return number;
  }

  /**
   * Why it was made.
   *
   * @return a text, may be empty
   */
  public String changeDescription() {
    return changeDescription;
  }

  /**
   * Who made it.
   *
   * @return a name
   */
  public String createdBy() {
    return createdBy;
  }

  /**
   * When it was made.
   *
   * @return the time, in microseconds
   */
  public Instant createdAt() {
    return createdAt;
  }
}
