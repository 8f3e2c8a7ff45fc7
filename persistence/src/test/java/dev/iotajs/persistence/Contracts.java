package dev.iotajs.persistence;

import org.junit.jupiter.api.Nested;

/** Every contract, for each kind of database to hold. */
abstract class Contracts {
  /** An empty one. */
  abstract TestDatabase database();

  @Nested
  class ScriptStoreTest extends ScriptStoreContract {
    ScriptStoreTest() {
      super(database());
    }
  }

  @Nested
  class ExecutionStoreTest extends ExecutionStoreContract {
    ExecutionStoreTest() {
      super(database());
    }
  }

  @Nested
  class SubscriptionStoreTest extends SubscriptionStoreContract {
    SubscriptionStoreTest() {
      super(database());
    }
  }

  @Nested
  class DeliveryStoreTest extends DeliveryStoreContract {
    DeliveryStoreTest() {
      super(database());
    }
  }

  @Nested
  class DeadLetterStoreTest extends DeadLetterStoreContract {
    DeadLetterStoreTest() {
      super(database());
    }
  }

  @Nested
  class ScheduleStoreTest extends ScheduleStoreContract {
    ScheduleStoreTest() {
      super(database());
    }
  }

  @Nested
  class EndpointStoreTest extends EndpointStoreContract {
    EndpointStoreTest() {
      super(database());
    }
  }

  @Nested
  class TransactionTest extends TransactionContract {
    TransactionTest() {
      super(database());
    }
  }

  @Nested
  class DeadlockTest extends DeadlockContract {
    DeadlockTest() {
      super(database());
    }
  }

  @Nested
  class TenantIsolationTest extends TenantIsolationContract {
    TenantIsolationTest() {
      super(database());
    }
  }

  @Nested
  class SchemaTest extends SchemaContract {
    SchemaTest() {
      super(database());
    }
  }

  @Nested
  class ConcurrentSavesTest extends ConcurrentSavesContract {
    ConcurrentSavesTest() {
      super(database());
    }
  }
}
