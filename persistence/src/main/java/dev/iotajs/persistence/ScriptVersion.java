package dev.iotajs.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A version of a script: its source, and its compiled form where that was asked for. Immutable. */
public final class ScriptVersion {
  private final VersionInfo info;
  private final String source;
  private final byte[] compiled;

  /** Called by the mapping, with the columns of these names. */
  ScriptVersion(
      UUID scriptId,
      int number,
      String changeDescription,
      String createdBy,
      Instant createdAt,
      String source,
      byte[] compiled) {
    this.info = new VersionInfo(scriptId, number, changeDescription, createdBy, createdAt);
    this.source = source;
    this.compiled = compiled;
  }

  /**
   * Number, author, time and reason.
   *
   * @return all but the source
   */
  public VersionInfo info() {
    return info;
  }

  /**
   * Its number: 1, 2, 3, … without gaps.
   *
   * @return 1 or more
   */
  public int number() {
    return info.number();
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
   * The compiled form, if it was asked for with the key of the compiler that made it.
   *
   * @return a copy of the bytes, or empty
   */
  public Optional<byte[]> compiled() {
    return Optional.ofNullable(compiled).map(byte[]::clone);
  }
}
