package dev.iotajs.persistence;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** A script with a row in every table. */
final class Rows {
  static final List<String> TABLES =
      List.of(
          "scripts",
          "script_versions",
          "script_executions",
          "script_event_subscriptions",
          "script_event_deliveries",
          "script_event_dead_letters",
          "script_scheduled_jobs",
          "script_http_endpoints");

  private Rows() {}

  static UUID ofAllTables(Persistence persistence, String tenant) {
    ScriptProperties properties =
        ScriptProperties.builder("everything", ScriptType.EVENT)
            .status(ScriptStatus.ACTIVE)
            .build();
    UUID script = persistence.scripts().create(tenant, properties, SourceChange.of("1")).id();
    UUID execution =
        persistence
            .executions()
            .enqueue(tenant, NewExecution.of(script, 1, TriggerType.EVENT).input("{}"));
    persistence.subscriptions().put(tenant, script, "sales.*", null, true);
    persistence.schedules().put(tenant, script, "* * * * *", "UTC", null);
    persistence.endpoints().put(tenant, script, "/everything", List.of("GET"), true);
    NewDelivery delivery = NewDelivery.of(script, UUID.randomUUID(), "sales.order", "{}");
    persistence.deliveries().enqueue(tenant, delivery);
    persistence.deliveries().claimDue(100, Duration.ofHours(1));
    Delivery stored = persistence.deliveries().list(tenant, null, null, 1).items().get(0);
    persistence.deadLetters().add(tenant, NewDeadLetter.of(stored, "{}").execution(execution));
    return script;
  }
}
