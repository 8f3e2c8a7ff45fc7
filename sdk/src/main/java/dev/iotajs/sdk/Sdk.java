package dev.iotajs.sdk;

import dev.iotajs.sandbox.ConsoleSink;
import dev.iotajs.sdk.cache.CacheNamespace;
import dev.iotajs.sdk.call.Calls;
import dev.iotajs.sdk.call.IoThreads;
import dev.iotajs.sdk.call.Namespace;
import dev.iotajs.sdk.call.RateLimiter;
import dev.iotajs.sdk.db.DbNamespace;
import dev.iotajs.sdk.declaration.Interface;
import dev.iotajs.sdk.declaration.TypeScript;
import dev.iotajs.sdk.events.EventsNamespace;
import dev.iotajs.sdk.http.HttpNamespace;
import dev.iotajs.sdk.log.LogNamespace;
import dev.iotajs.sdk.log.ScriptLog;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What scripts see as {@code iota}.
 *
 * <pre>{@code
 * try (Sdk sdk = Sdk.builder().build();
 *     IotaEngine engine =
 *         IotaEngine.builder().global("iota", sdk.global()).console(sdk.console()).build()) {
 *   engine.run(Invocation.of(script).tenant("acme"));
 * }
 * }</pre>
 *
 * <p>One serves an application; it is safe for use by many threads. Close it in the end, after the
 * engine.
 */
public final class Sdk implements AutoCloseable {
  private final IoThreads threads;
  private final ScriptLog log;
  private final Map<String, Namespace> namespaces = new LinkedHashMap<>();

  Sdk(SdkBuilder settings) {
    RateLimiter limiter = new RateLimiter(settings.rates, settings.nanoTime);
    threads = new IoThreads(settings.threads, settings.threadsPerTenant);
    log = new ScriptLog(settings.log, limiter, settings.clock);
    Calls calls = new Calls(limiter, threads);
    if (settings.database != null) {
      namespaces.put("db", DbNamespace.create(calls.onFirstUse(settings.database), calls));
    }
    if (settings.http != null) {
      namespaces.put("http", HttpNamespace.create(calls.onFirstUse(settings.http), calls));
    }
    namespaces.put("cache", CacheNamespace.create(settings.cache, settings.nanoTime, calls));
    namespaces.put("log", LogNamespace.create(log));
    if (settings.events != null) {
      namespaces.put("events", EventsNamespace.create(settings.events, settings.clock, calls));
    }
  }

  /**
   * Starts the settings of an SDK.
   *
   * @return a builder with the defaults
   */
  public static SdkBuilder builder() {
    return new SdkBuilder();
  }

  /**
   * The value of the global {@code iota}, for {@link dev.iotajs.engine.EngineBuilder#global}.
   *
   * @return functions by namespace, unmodifiable
   */
  public Map<String, Object> global() {
    Map<String, Object> iota = new LinkedHashMap<>();
    namespaces.forEach((name, namespace) -> iota.put(name, namespace.functions()));
    return Collections.unmodifiableMap(iota);
  }

  /**
   * A console that goes where {@code iota.log} goes, for {@link
   * dev.iotajs.engine.EngineBuilder#console}.
   *
   * @return the sink
   */
  public ConsoleSink console() {
    return log;
  }

  /**
   * The declarations of {@code iota} and {@code context} for editors and compilers, made from those
   * that check the arguments.
   *
   * @return the text of {@code iota.d.ts}
   */
  public String typescript() {
    Map<String, Interface> types = new LinkedHashMap<>();
    namespaces.forEach((name, namespace) -> types.put(name, namespace.type()));
    return TypeScript.declare(types, ContextType.declared());
  }

  /** Ends the I/O threads; what goes on there is interrupted. */
  @Override
  public void close() {
    threads.close();
  }
}
