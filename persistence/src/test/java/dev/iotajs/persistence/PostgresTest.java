package dev.iotajs.persistence;

import org.junit.jupiter.api.Nested;

/** Every contract on a real PostgreSQL. */
class PostgresTest {
  @Nested
  class ScriptStoreTest extends ScriptStoreContract {
    ScriptStoreTest() {
      super(TestDatabase.postgres());
    }
  }

  @Nested
  class ExecutionStoreTest extends ExecutionStoreContract {
    ExecutionStoreTest() {
      super(TestDatabase.postgres());
    }
  }

  @Nested
  class SubscriptionStoreTest extends SubscriptionStoreContract {
    SubscriptionStoreTest() {
      super(TestDatabase.postgres());
    }
  }

  @Nested
  class DeliveryStoreTest extends DeliveryStoreContract {
    DeliveryStoreTest() {
      super(TestDatabase.postgres());
    }
  }

  @Nested
  class DeadLetterStoreTest extends DeadLetterStoreContract {
    DeadLetterStoreTest() {
      super(TestDatabase.postgres());
    }
  }

  @Nested
  class ScheduleStoreTest extends ScheduleStoreContract {
    ScheduleStoreTest() {
      super(TestDatabase.postgres());
    }
  }

  @Nested
  class EndpointStoreTest extends EndpointStoreContract {
    EndpointStoreTest() {
      super(TestDatabase.postgres());
    }
  }

  @Nested
  class TransactionTest extends TransactionContract {
    TransactionTest() {
      super(TestDatabase.postgres());
    }
  }

  @Nested
  class DeadlockTest extends DeadlockContract {
    DeadlockTest() {
      super(TestDatabase.postgres());
    }
  }

  @Nested
  class TenantIsolationTest extends TenantIsolationContract {
    TenantIsolationTest() {
      super(TestDatabase.postgres());
    }
  }

  @Nested
  class SchemaTest extends SchemaContract {
    SchemaTest() {
      super(TestDatabase.postgres());
    }
  }

  @Nested
  class ConcurrentSavesTest extends ConcurrentSavesContract {
    ConcurrentSavesTest() {
      super(TestDatabase.postgres());
    }
  }
}
