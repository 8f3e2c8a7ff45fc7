package dev.iotajs.sdk.log;

import dev.iotajs.engine.RunContext;
import dev.iotajs.sandbox.ConsoleSink;
import dev.iotajs.sandbox.HostCall;
import dev.iotajs.sandbox.HostFunction;
import dev.iotajs.sandbox.Limit;
import dev.iotajs.sdk.call.Namespace;
import dev.iotajs.sdk.call.SdkCall;
import dev.iotajs.sdk.declaration.Signature;
import dev.iotajs.sdk.declaration.Types;

/** The functions of {@code iota.log}. */
public final class LogNamespace {
  private LogNamespace() {}

  /**
   * Functions that write to a log.
   *
   * @param log the log
   * @return the namespace
   */
  public static Namespace create(ScriptLog log) {
    Namespace.Builder namespace =
        Namespace.of("iota.log", "Log", "Messages for the people who look after the script.");
    add(namespace, log, "debug", ConsoleSink.Level.DEBUG, "Something for finding mistakes.");
    add(namespace, log, "info", ConsoleSink.Level.INFO, "Something worth knowing.");
    add(namespace, log, "warn", ConsoleSink.Level.WARN, "Something that may become a problem.");
    add(namespace, log, "error", ConsoleSink.Level.ERROR, "Something that went wrong.");
    return namespace.build();
  }

  private static void add(
      Namespace.Builder namespace,
      ScriptLog log,
      String name,
      ConsoleSink.Level level,
      String documentation) {
    Signature signature =
        Signature.of(name, documentation)
            .parameter("message", Types.string(), "the text")
            .optional("metadata", Types.recordOf(Types.json()), "what belongs to it")
            .returnsNothing();
    namespace.function(signature, new LogFunction(signature, log, level));
  }

  private static final class LogFunction implements HostFunction {
    private final Signature signature;
    private final ScriptLog log;
    private final ConsoleSink.Level level;

    LogFunction(Signature signature, ScriptLog log, ConsoleSink.Level level) {
      this.signature = signature;
      this.log = log;
      this.level = level;
    }

    @Override
    public Object call(HostCall call) {
      String name = "iota.log." + signature.name();
      SdkCall checked =
          new SdkCall(name, signature.check(name, call.arguments()), call.execution());
      RunContext context = checked.context();
      String message = checked.text(0);
      call.execution().charge(Limit.LOG, LogSize.of(message, checked.object(1)));
      log.write(level, message, checked.object(1), context);
      return null;
    }

    @Override
    public Limit limit() {
      return Limit.LOG_LINES;
    }
  }
}
