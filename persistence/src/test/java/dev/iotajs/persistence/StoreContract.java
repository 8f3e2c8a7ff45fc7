package dev.iotajs.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** What a store must do on every database; each test has a tenant of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoreContract {
  final TestDatabase database;
  final TestClock clock = new TestClock();
  Persistence persistence;
  String tenant;

  StoreContract(TestDatabase database) {
    this.database = database;
  }

  @BeforeAll
  void open() {
    persistence = database.open(clock);
  }

  @AfterAll
  void close() {
    persistence.close();
  }

  @BeforeEach
  void newTenant() {
    tenant = "tenant-" + UUID.randomUUID();
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  Script script(String name) {
    return script(tenant, name, ScriptStatus.ACTIVE);
  }

  Script script(String owner, String name, ScriptStatus status) {
    ScriptProperties properties =
        ScriptProperties.builder(name, ScriptType.ONEOFF).status(status).build();
    return persistence
        .scripts()
        .create(owner, properties, SourceChange.of("return '" + name + "'").by("ana"));
  }

  static void assertCode(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            PersistenceException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  static void assertNotFound(ThrowingCallable call) {
    assertCode("NOT_FOUND", call);
  }
}
