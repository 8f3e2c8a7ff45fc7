package dev.iotajs.bench;

import java.time.OffsetDateTime;

/** A row of {@link UserTable}, as an application maps it. */
final class User {
  long id;
  String name;
  String email;
  boolean active;
  OffsetDateTime createdAt;
}
