package dev.iotajs.engine;

import static dev.iotajs.engine.Engines.script;
import static dev.iotajs.engine.Engines.thrown;
import static dev.iotajs.engine.Engines.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iotajs.engine.Engines.Gate;
import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.LimitExceededException;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.ScriptException;
import dev.iotajs.sandbox.Usage;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Whoever listens is told of every end, every breach and every refusal. */
class ListenerTest {
  private final List<String> events = new CopyOnWriteArrayList<>();

  private final EngineListener recording =
      new EngineListener() {
        @Override
        public void runEnded(String tenant, String outcome, Usage usage) {
          events.add(tenant + " ended " + outcome);
          assertThat(usage.wallTime()).isNotNull();
        }

        @Override
        public void limitExceeded(String tenant, Limit limit) {
          events.add(tenant + " exceeded " + limit.label());
        }

        @Override
        public void quotaExceeded(String tenant) {
          events.add(tenant + " refused");
        }
      };

  @Test
  void runEnded_isToldWithItsOutcome() {
    try (IotaEngine engine = IotaEngine.builder().listener(recording).build()) {
      engine.run(script("1").tenant("a"));
      value(engine.runAsync(script("1").tenant("b")));
      for (String code : List.of("throw 1", "var = 1", "return NaN")) {
        thrown(ScriptException.class, () -> engine.run(script(code).tenant("c")));
      }
    }

    assertThat(events)
        .containsExactly(
            "a ended COMPLETED",
            "b ended COMPLETED",
            "c ended SCRIPT_ERROR",
            "c ended SYNTAX_ERROR",
            "c ended RESULT_NOT_JSON");
  }

  @Test
  void limitExceeded_isToldBesidesTheEnd() {
    Limits limits = Limits.defaults().with(Limit.CALL_DEPTH, 20);
    try (IotaEngine engine = IotaEngine.builder().listener(recording).limits(limits).build()) {
      thrown(
          LimitExceededException.class,
          () -> engine.run(script("(function f() { f() })()").tenant("deep")));
    }

    assertThat(events).containsExactly("deep exceeded callDepth", "deep ended LIMIT_EXCEEDED");
  }

  @Test
  void quotaExceeded_isToldOnce_andNoEnd() {
    Gate gate = Gate.closed();
    try (IotaEngine engine =
        IotaEngine.builder().listener(recording).tenantQuota(1, 0).global("gate", gate).build()) {
      PendingRun first = engine.runAsync(script("gate()").tenant("a"));
      thrown(QuotaExceededException.class, () -> engine.run(script("1").tenant("a")));
      assertThat(events).containsExactly("a refused");
      gate.open();
      value(first);
    }
    assertThat(events).containsExactly("a refused", "a ended COMPLETED");
  }

  @Test
  void usage_isThatOfTheRun() {
    Usage[] heard = new Usage[1];
    EngineListener listener =
        new EngineListener() {
          @Override
          public void runEnded(String tenant, String outcome, Usage usage) {
            heard[0] = usage;
          }
        };
    try (IotaEngine engine = IotaEngine.builder().listener(listener).build()) {
      RunResult result =
          engine.run(script("var a = []; for (var i = 0; i < 1e4; i++) a.push({}); 1"));

      assertThat(heard[0].allocatedBytes())
          .isEqualTo(result.usage().allocatedBytes())
          .isGreaterThan(100_000);
    }
  }

  @Test
  void listenerThatThrows_harmsNoRun() {
    EngineListener throwing =
        new EngineListener() {
          @Override
          public void runEnded(String tenant, String outcome, Usage usage) {
            throw new IllegalStateException("listener");
          }
        };
    try (IotaEngine engine = IotaEngine.builder().listener(throwing).build()) {
      assertThat(engine.run(script("1")).value()).isEqualTo(1);
      assertThat(value(engine.runAsync(script("2")))).isEqualTo(2);
      assertThat(engine.stats().running()).isZero();
    }
  }
}
