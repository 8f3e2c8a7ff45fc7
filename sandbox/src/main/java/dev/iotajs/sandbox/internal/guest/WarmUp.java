package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.Execution;
import dev.iotajs.sandbox.Isolation;
import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.Sandbox;
import dev.iotajs.sandbox.ScriptSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Runs a script of our own before anybody else's, once: the engine's classes are then initialised
 * with plenty of stack and time, neither of which a stranger's script guarantees.
 */
final class WarmUp {
  private final AtomicBoolean done = new AtomicBoolean();

  void run(Sandbox sandbox) {
    if (done.compareAndSet(false, true)) {
      Limits generous =
          Limits.defaults().with(Limit.ALLOCATION, 1L << 40).with(Limit.WALL_TIME, 600_000);
      Execution execution = Execution.within(generous.with(Limit.CPU_TIME, 600_000));
      ScriptSource source = ScriptSource.body("warm-up.js", script());
      sandbox.newRealm(Isolation.RUN).run(sandbox.compile(source, execution), execution);
    }
  }

  private static String script() {
    try (InputStream in = WarmUp.class.getResourceAsStream("warm-up.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
