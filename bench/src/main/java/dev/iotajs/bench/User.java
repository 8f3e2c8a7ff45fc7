package dev.iotajs.bench;

import java.time.OffsetDateTime;

/** A row of {@link UserTable}, as an application maps it. */
final class User {
  final long id;
  final String name;
  final String email;
  final boolean active;
  final OffsetDateTime createdAt;

  /** Called by the mapping, with the columns in their order. */
  User(Long id, String name, String email, Boolean active, OffsetDateTime createdAt) {
    this.id = id;
    this.name = name;
    this.email = email;
    this.active = active;
    this.createdAt = createdAt;
  }
}
