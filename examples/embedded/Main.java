import dev.iotajs.engine.Invocation;
import dev.iotajs.engine.IotaEngine;
import dev.iotajs.engine.RunResult;
import dev.iotajs.sandbox.HostCall;
import dev.iotajs.sandbox.HostFunction;
import dev.iotajs.sandbox.HostFunctionException;
import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.LimitExceededException;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.ScriptErrorException;
import dev.iotajs.sandbox.ScriptException;
import dev.iotajs.sandbox.ScriptSource;
import java.util.List;
import java.util.Map;

/**
 * Runs a customer's script inside a Java application, and lets it call one function of the host.
 *
 * <pre>./iota --version && java -cp console/target/iota.jar examples/embedded/Main.java</pre>
 */
public final class Main {
  private static final Map<String, Double> STOCK = Map.of("MUG-BLUE", 12.0, "POSTCARD", 400.0);

  /** What the customer wrote. */
  private static final ScriptSource SHORTAGES =
      ScriptSource.body(
          "shortages.js",
          "context.input.items\n"
              + "  .filter((item) => stockOf(item.sku) < item.quantity)\n"
              + "  .map((item) => `${item.sku}: ${item.quantity - stockOf(item.sku)} short`)");

  private static final ScriptSource ENDLESS = ScriptSource.body("endless.js", "while (true) {}");

  /** Any application keeps one engine, and closes it when it ends. */
  public static void main(String[] args) {
    try (IotaEngine engine = IotaEngine.builder().global("stockOf", stockOf()).build()) {
      runWell(engine);
      runIntoUnknownItem(engine);
      runForEver(engine);
    }
  }

  /** The script sees a plain function; it never gets hold of the map. */
  private static HostFunction stockOf() {
    return (HostCall call) -> {
      String sku = call.text(0);
      if (!STOCK.containsKey(sku)) {
        throw new HostFunctionException("NOT_FOUND", "There is no item " + sku);
      }
      return STOCK.get(sku);
    };
  }

  private static Invocation order(String sku, int quantity) {
    return Invocation.of(SHORTAGES)
        .tenant("acme")
        .input(Map.of("items", List.of(Map.of("sku", sku, "quantity", quantity))));
  }

  private static void runWell(IotaEngine engine) {
    RunResult result = engine.run(order("MUG-BLUE", 20));
    System.out.println(result.value());
  }

  private static void runIntoUnknownItem(IotaEngine engine) {
    try {
      engine.run(order("MUG-RED", 1));
    } catch (ScriptErrorException e) {
      System.out.println(e.errorCode() + " at line " + e.frames().get(0).line());
    }
  }

  private static void runForEver(IotaEngine engine) {
    Limits limits = Limits.defaults().with(Limit.CPU_TIME, 100);
    try {
      engine.run(Invocation.of(ENDLESS).tenant("acme").limits(limits));
    } catch (LimitExceededException e) {
      System.out.println(e.code() + ": " + e.limit().label());
    } catch (ScriptException e) {
      throw new IllegalStateException("An endless loop can end in no other way", e);
    }
  }
}
