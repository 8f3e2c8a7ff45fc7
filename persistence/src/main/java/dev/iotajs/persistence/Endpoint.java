package dev.iotajs.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The HTTP path that a script answers. Immutable. */
public final class Endpoint {
  private final UUID id;
  private final String tenantId;
  private final UUID scriptId;
  private final String httpPath;
  private final List<String> httpMethods;
  private final boolean active;
  private final Instant createdAt;
  private final Instant updatedAt;

  /** Called by the mapping, with the columns of these names. */
  Endpoint(
      UUID id,
      String tenantId,
      UUID scriptId,
      String httpPath,
      List<String> httpMethods,
      boolean active,
      Instant createdAt,
      Instant updatedAt) {
    this.id = id;
    this.tenantId = tenantId;
    this.scriptId = scriptId;
    this.httpPath = httpPath;
    this.httpMethods = httpMethods;
    this.active = active;
    this.createdAt = createdAt;
    this.updatedAt = updatedAt;
  }

  /**
   * The row's key.
   *
   * @return the id
   */
  public UUID id() {
    return id;
  }

  /**
   * Whose it is.
   *
   * @return the tenant
   */
  public String tenantId() {
    return tenantId;
  }

  /**
   * Which script it belongs to.
   *
   * @return the script's id
   */
  public UUID scriptId() {
    return scriptId;
  }

  /**
   * The path, unique for the tenant.
   *
   * @return begins with a slash
   */
  public String httpPath() {
    return httpPath;
  }

  /**
   * The methods that it answers.
   *
   * @return an unmodifiable list
   */
  public List<String> httpMethods() {
    return httpMethods;
  }

  /**
   * Whether it answers now.
   *
   * @return false while it is switched off
   */
  public boolean active() {
    return active;
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
   * When it last changed.
   *
   * @return the time, in microseconds
   */
  public Instant updatedAt() {
    return updatedAt;
  }
}
