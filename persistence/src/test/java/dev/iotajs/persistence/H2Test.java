package dev.iotajs.persistence;

/** H2 in memory. */
class H2Test extends Contracts {
  @Override
  TestDatabase database() {
    return TestDatabase.h2();
  }
}
