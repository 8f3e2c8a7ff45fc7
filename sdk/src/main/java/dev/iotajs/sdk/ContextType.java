package dev.iotajs.sdk;

import dev.iotajs.sdk.declaration.NamedType;
import dev.iotajs.sdk.declaration.ObjectType;
import dev.iotajs.sdk.declaration.Type;
import dev.iotajs.sdk.declaration.Types;

/** What scripts see as {@code context}. */
final class ContextType {
  private ContextType() {}

  static NamedType declared() {
    return Types.object("Context", "What a run is about. Frozen.")
        .property("tenantId", Types.string(), "The tenant that the run is for.")
        .property("executionId", Types.string(), "The run's id.")
        .property("input", Types.reference("any"), "What the run was started with.")
        .optional("scriptId", Types.string(), "The script's id.")
        .optional("userId", Types.string(), "Who started the run.")
        .optional("organizationId", Types.string(), "The organization of who started the run.")
        .optional("trigger", trigger(), "Why the script is run.")
        .build();
  }

  private static ObjectType trigger() {
    return Types.object("Trigger", "Why a script is run.")
        .property(
            "type",
            Types.oneOf("cron", "http", "event", "manual", "api"),
            "What kind of trigger it was.")
        .optional("eventType", Types.string(), "The event's type, as in 'shop.order.paid'.")
        .optional("eventId", Types.string(), "The event's id, the same at each attempt.")
        .optional("eventPayload", Types.reference("any"), "What belongs to the event.")
        .optional("attempt", Types.number(), "1 at the first attempt.")
        .optional("depth", Types.number(), "How many events led to this run.")
        .optional("httpRequest", httpRequest(), "The request that is to be answered.")
        .optional("cronExpression", Types.string(), "The schedule.")
        .build();
  }

  private static ObjectType httpRequest() {
    Type texts = Types.recordOf(Types.string());
    return Types.object("HttpRequest", "A request that triggered the script.")
        .property("method", Types.string(), "As in 'GET'.")
        .property("path", Types.string(), "The path below the tenant's own.")
        .property("headers", texts, "By lower-case name.")
        .property("query", texts, "The query's parameters.")
        .property("body", Types.reference("any"), "Parsed if it is JSON, else text.")
        .build();
  }
}
