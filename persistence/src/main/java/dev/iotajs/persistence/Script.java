package dev.iotajs.persistence;

import java.time.Instant;
import java.util.UUID;

/** A script as it was when it was read, without its source. Immutable. */
public final class Script {
  private final UUID id;
  private final String tenantId;
  private final ScriptProperties properties;
  private final int currentVersion;
  private final int revision;
  private final Instant createdAt;
  private final Instant updatedAt;
  private final String createdBy;

  /** Called by the mapping, with the columns of these names. */
  Script(
      UUID id,
      String tenantId,
      ScriptProperties.Builder properties,
      int currentVersion,
      int revision,
      Instant createdAt,
      Instant updatedAt,
      String createdBy) {
    this.id = id;
    this.tenantId = tenantId;
    this.properties = properties.stored();
    this.currentVersion = currentVersion;
    this.revision = revision;
    this.createdAt = createdAt;
    this.updatedAt = updatedAt;
    this.createdBy = createdBy;
  }

  /**
   * The script's key; never changes.
   *
   * @return the id
   */
  public UUID id() {
    return id;
  }

  /**
   * Whose script it is; never changes.
   *
   * @return the tenant
   */
  public String tenantId() {
    return tenantId;
  }

  /**
   * All that its owner may change, apart from the source.
   *
   * @return the properties
   */
  public ScriptProperties properties() {
    return properties;
  }

  /**
   * Number of the version that runs.
   *
   * @return 1 or more
   */
  public int currentVersion() {
    return currentVersion;
  }

  /**
   * Counts the changes of the properties; says whether somebody changed them in between.
   *
   * @return 1 or more
   */
  public int revision() {
    return revision;
  }

  /**
   * When it was created.
   *
   * @return the time, in microseconds
   */
  public Instant createdAt() {
    return createdAt;
  }

  /**
   * When its properties or its source last changed.
   *
   * @return the time, in microseconds
   */
  public Instant updatedAt() {
    return updatedAt;
  }

  /**
   * Who created it.
   *
   * @return a name as the host gave it
   */
  public String createdBy() {
    return createdBy;
  }
}
