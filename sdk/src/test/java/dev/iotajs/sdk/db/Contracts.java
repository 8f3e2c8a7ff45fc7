package dev.iotajs.sdk.db;

import org.junit.jupiter.api.Nested;

/** Every contract, for each kind of database to hold. */
abstract class Contracts {
  /** With the tables of the tests. */
  abstract TestDatabase database();

  @Nested
  final class Queries extends QueryContract {
    @Override
    TestDatabase database() {
      return Contracts.this.database();
    }
  }

  @Nested
  final class Writes extends WriteContract {
    @Override
    TestDatabase database() {
      return Contracts.this.database();
    }
  }

  @Nested
  final class Types extends TypeContract {
    @Override
    TestDatabase database() {
      return Contracts.this.database();
    }
  }

  @Nested
  final class Transactions extends TransactionContract {
    @Override
    TestDatabase database() {
      return Contracts.this.database();
    }
  }

  @Nested
  final class Injections extends InjectionContract {
    @Override
    TestDatabase database() {
      return Contracts.this.database();
    }
  }
}
