package dev.iotajs.persistence;

/** A real PostgreSQL. */
class PostgresTest extends Contracts {
  @Override
  TestDatabase database() {
    return TestDatabase.postgres();
  }
}
