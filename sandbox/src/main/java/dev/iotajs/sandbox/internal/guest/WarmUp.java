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
 * Initialises the engine's classes before strangers' scripts do, once. A script decides how much
 * stack is left when it first uses something, and a class whose initialiser runs out of stack is
 * broken for everybody and for ever.
 *
 * <p>What every script needs is done at once, the rest by a thread in the background.
 */
final class WarmUp {
  private static final String INTERNAL = "org.openjdk.nashorn.internal.";

  private static final Limits GENEROUS =
      Limits.defaults()
          .with(Limit.ALLOCATION, 1L << 40)
          .with(Limit.WALL_TIME, 600_000)
          .with(Limit.CPU_TIME, 600_000);

  private final AtomicBoolean done = new AtomicBoolean();

  void run(Sandbox sandbox) {
    if (done.compareAndSet(false, true)) {
      runScript(sandbox, "warm-up.js");
      Thread background = new Thread(() -> initialiseAll(sandbox), "iota-warm-up");
      background.setDaemon(true);
      background.setContextClassLoader(null);
      background.start();
    }
  }

  private static void initialiseAll(Sandbox sandbox) {
    try {
      for (String name : text("engine-classes.txt").lines().toArray(String[]::new)) {
        Class.forName(INTERNAL + name, true, WarmUp.class.getClassLoader());
      }
      runScript(sandbox, "touch-all.js");
    } catch (ClassNotFoundException | RuntimeException | LinkageError e) {
      System.getLogger(WarmUp.class.getName())
          .log(System.Logger.Level.WARNING, "The engine is not warmed up", e);
    }
  }

  private static void runScript(Sandbox sandbox, String name) {
    Execution execution = Execution.within(GENEROUS);
    ScriptSource source = ScriptSource.body(name, text(name));
    sandbox.newRealm(Isolation.RUN).evaluate(sandbox.compile(source, execution), execution);
  }

  private static String text(String name) {
    try (InputStream in = WarmUp.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
