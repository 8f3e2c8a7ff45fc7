package dev.iotajs.persistence;

import org.junit.jupiter.api.Nested;

/** Every contract on H2 in memory. */
class H2Test {
  @Nested
  class ScriptStoreTest extends ScriptStoreContract {
    ScriptStoreTest() {
      super(TestDatabase.h2());
    }
  }

  @Nested
  class ExecutionStoreTest extends ExecutionStoreContract {
    ExecutionStoreTest() {
      super(TestDatabase.h2());
    }
  }

  @Nested
  class SubscriptionStoreTest extends SubscriptionStoreContract {
    SubscriptionStoreTest() {
      super(TestDatabase.h2());
    }
  }

  @Nested
  class DeliveryStoreTest extends DeliveryStoreContract {
    DeliveryStoreTest() {
      super(TestDatabase.h2());
    }
  }

  @Nested
  class DeadLetterStoreTest extends DeadLetterStoreContract {
    DeadLetterStoreTest() {
      super(TestDatabase.h2());
    }
  }

  @Nested
  class ScheduleStoreTest extends ScheduleStoreContract {
    ScheduleStoreTest() {
      super(TestDatabase.h2());
    }
  }

  @Nested
  class EndpointStoreTest extends EndpointStoreContract {
    EndpointStoreTest() {
      super(TestDatabase.h2());
    }
  }

  @Nested
  class TransactionTest extends TransactionContract {
    TransactionTest() {
      super(TestDatabase.h2());
    }
  }

  @Nested
  class DeadlockTest extends DeadlockContract {
    DeadlockTest() {
      super(TestDatabase.h2());
    }
  }

  @Nested
  class TenantIsolationTest extends TenantIsolationContract {
    TenantIsolationTest() {
      super(TestDatabase.h2());
    }
  }

  @Nested
  class SchemaTest extends SchemaContract {
    SchemaTest() {
      super(TestDatabase.h2());
    }
  }

  @Nested
  class ConcurrentSavesTest extends ConcurrentSavesContract {
    ConcurrentSavesTest() {
      super(TestDatabase.h2());
    }
  }
}
