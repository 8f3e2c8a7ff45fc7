package dev.iotajs.sdk;

import dev.iotajs.engine.Invocation;
import dev.iotajs.engine.IotaEngine;
import dev.iotajs.sandbox.ScriptSource;

/** An engine whose scripts have an SDK, and short ways to run scripts. */
public final class Scripts implements AutoCloseable {
  private final Sdk sdk;
  private final IotaEngine engine;

  public Scripts(Sdk sdk) {
    this.sdk = sdk;
    this.engine =
        IotaEngine.builder()
            .realms(1, 20)
            .global("iota", sdk.global())
            .console(sdk.console())
            .build();
  }

  public static Invocation script(String text) {
    return named("test.js", text);
  }

  public static Invocation named(String name, String text) {
    return Invocation.of(ScriptSource.body(name, text));
  }

  public Object run(String text) {
    return run(script(text));
  }

  public Object run(Invocation invocation) {
    return engine.run(invocation).value();
  }

  /** The code and message that a call fails with. */
  public String failure(String call) {
    return (String)
        run(
            "try { return 'no failure: ' + JSON.stringify(await "
                + call
                + ") } catch (e) { return e.code + ': ' + e.message }");
  }

  public IotaEngine engine() {
    return engine;
  }

  @Override
  public void close() {
    engine.close();
    sdk.close();
  }
}
