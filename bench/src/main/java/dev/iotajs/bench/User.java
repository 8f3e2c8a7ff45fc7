package dev.iotajs.bench;

import java.time.OffsetDateTime;

/**
 * A row of {@link UserTable}, as an application maps it. Public, since MyBatis tries each
 * constructor as it is first: the exception for each row would be most of what is measured.
 */
public final class User {
  long id;
  String name;
  String email;
  boolean active;
  OffsetDateTime createdAt;
}
