package dev.iotajs.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.util.UUID;
import org.junit.jupiter.api.Test;

abstract class TransactionContract extends StoreContract {
  TransactionContract(TestDatabase database) {
    super(database);
  }

  private long total() {
    return persistence.scripts().list(tenant, ScriptQuery.all()).total();
  }

  @Test
  void work_thatReturns_takesPlaceAsAWhole() {
    long seenWithin =
        persistence.inTransaction(
            () -> {
              script("first");
              script("second");
              return total();
            });

    assertThat(seenWithin).isEqualTo(2);
    assertThat(total()).isEqualTo(2);
  }

  @Test
  void work_thatThrows_leavesNothing() {
    IllegalStateException mine = new IllegalStateException("mine");

    assertThatThrownBy(
            () ->
                persistence.inTransaction(
                    () -> {
                      script("first");
                      throw mine;
                    }))
        .isSameAs(mine);
    assertThat(total()).isZero();
  }

  @Test
  void failure_thatTheWorkCatches_undoesOnlyItsOwnPart() {
    persistence.inTransaction(
        () -> {
          script("first");
          assertCode("NAME_TAKEN", () -> script("first"));
          return script("second");
        });

    assertThat(total()).isEqualTo(2);
  }

  @Test
  void transactionWithin_isPartOfTheOuter() {
    assertThatThrownBy(
            () ->
                persistence.inTransaction(
                    () -> {
                      persistence.inTransaction(() -> script("inner"));
                      throw new IllegalStateException();
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(total()).isZero();
  }

  @Test
  void enqueue_inACallersTransaction_existsOnceTheCallerCommits() throws Exception {
    UUID script = script("subscriber").id();
    NewDelivery event = NewDelivery.of(script, UUID.randomUUID(), "sales.order", "{}");
    try (Connection connection = database.connect()) {
      connection.setAutoCommit(false);
      Boolean stored =
          persistence.inTransactionOf(
              connection, () -> persistence.deliveries().enqueue(tenant, event));
      assertThat(stored).isTrue();
      assertThat(connection.isClosed()).isFalse();
      assertThat(persistence.deliveries().list(tenant, null, null, 1).items()).isEmpty();
      connection.commit();
    }

    assertThat(persistence.deliveries().list(tenant, null, null, 1).items()).hasSize(1);
  }

  @Test
  void enqueue_inACallersTransaction_isGoneWhenTheCallerRollsBack() throws Exception {
    UUID script = script("subscriber").id();
    NewDelivery event = NewDelivery.of(script, UUID.randomUUID(), "sales.order", "{}");
    try (Connection connection = database.connect()) {
      connection.setAutoCommit(false);
      persistence.inTransactionOf(
          connection, () -> persistence.deliveries().enqueue(tenant, event));
      connection.rollback();
    }

    assertThat(persistence.deliveries().list(tenant, null, null, 1).items()).isEmpty();
  }

  @Test
  void callersConnection_withAutoCommit_isRefused() throws Exception {
    try (Connection connection = database.connect()) {
      assertThatThrownBy(() -> persistence.inTransactionOf(connection, this::total))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("auto-commit");
    }
  }

  @Test
  void callersConnection_withinAnotherTransaction_isRefused() throws Exception {
    try (Connection connection = database.connect()) {
      connection.setAutoCommit(false);
      assertThatThrownBy(
              () ->
                  persistence.inTransaction(
                      () -> persistence.inTransactionOf(connection, this::total)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("already");
    }
  }

  @Test
  void failures_giveTheirConnectionsBack() {
    try (Persistence few = database.builder().poolSize(3).open()) {
      for (int i = 0; i < 20; i++) {
        assertNotFound(() -> few.scripts().get(tenant, UUID.randomUUID()));
        assertThatThrownBy(
                () ->
                    few.inTransaction(
                        () -> {
                          throw new IllegalStateException();
                        }))
            .isInstanceOf(IllegalStateException.class);
      }
      assertThat(few.scripts().list(tenant, ScriptQuery.all()).total()).isZero();
    }
  }
}
