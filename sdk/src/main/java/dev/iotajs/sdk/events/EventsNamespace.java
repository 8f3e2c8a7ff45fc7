package dev.iotajs.sdk.events;

import dev.iotajs.engine.RunContext;
import dev.iotajs.sdk.ErrorCode;
import dev.iotajs.sdk.Operation;
import dev.iotajs.sdk.call.Calls;
import dev.iotajs.sdk.call.Namespace;
import dev.iotajs.sdk.call.Rate;
import dev.iotajs.sdk.call.SdkCall;
import dev.iotajs.sdk.declaration.Signature;
import dev.iotajs.sdk.declaration.Types;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Pattern;

/** The functions of {@code iota.events}. */
public final class EventsNamespace {
  /** Events may cause events; so many in a row are taken for a circle. */
  static final int MAX_DEPTH = 10;

  private static final int MAX_TYPE = 150;
  private static final Pattern TYPE =
      Pattern.compile("[A-Za-z][A-Za-z0-9_-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2}");

  private final EventPublisher publisher;
  private final Clock clock;

  private EventsNamespace(EventPublisher publisher, Clock clock) {
    this.publisher = publisher;
    this.clock = clock;
  }

  /**
   * Functions that publish events.
   *
   * @param publisher where events go
   * @param clock tells their time
   * @param calls the way that calls go
   * @return the namespace
   */
  public static Namespace create(EventPublisher publisher, Clock clock, Calls calls) {
    EventsNamespace events = new EventsNamespace(publisher, clock);
    return Namespace.of(
            "iota.events", "Events", "What happened, for other scripts and the application.")
        .function(
            Signature.of(
                    "publish",
                    "Publishes an event. The promise is fulfilled once the event is stored, not"
                        + " when scripts have run for it.")
                .parameter(
                    "type", Types.string(5, MAX_TYPE), "as in 'shop.order.paid': three names")
                .optional("payload", Types.json(), "what belongs to it")
                .promises(
                    Types.object("PublishedEvent", "An event that was stored.")
                        .property("id", Types.string(), "The event's id.")
                        .build()),
            Rate.EVENTS,
            calls,
            events::publish)
        .build();
  }

  private Operation publish(SdkCall call) {
    if (!TYPE.matcher(call.text(0)).matches()) {
      throw ErrorCode.INVALID_ARGUMENT.error(
          "iota.events.publish: type must be three names of letters, digits, _ and - with dots"
              + " between, as in 'shop.order.paid'");
    }
    RunContext context = call.context();
    int depth = depthOf(context) + 1;
    if (depth > MAX_DEPTH) {
      throw ErrorCode.EVENT_DEPTH.error(
          "iota.events.publish: "
              + MAX_DEPTH
              + " events in a row have led to this one; scripts seem to go in a circle");
    }
    Event event =
        new Event(
            call.text(0),
            call.argument(1),
            context.tenant(),
            clock.instant(),
            context.script(),
            context.executionId(),
            depth);
    return () -> {
      publisher.publish(event);
      return Map.of("id", event.id().toString());
    };
  }

  /** What the host says of the event that triggered the run. */
  private static int depthOf(RunContext context) {
    Object trigger = context.properties().get("trigger");
    Object depth = trigger instanceof Map ? ((Map<?, ?>) trigger).get("depth") : null;
    return depth instanceof Number ? ((Number) depth).intValue() : 0;
  }
}
