package dev.iotajs.sdk.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.iotajs.engine.Invocation;
import dev.iotajs.engine.IotaEngine;
import dev.iotajs.sandbox.ScriptSource;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import org.junit.jupiter.api.Test;

/** What a script finds as iota when nobody has set anything up. */
class EmbeddedSdkTest {
  private static Object run(EmbeddedSdk embedded, String tenant, String script) {
    try (IotaEngine engine =
        IotaEngine.builder().realms(0, 1).global("iota", embedded.sdk().global()).build()) {
      return engine.run(Invocation.of(ScriptSource.body("a.js", script)).tenant(tenant)).value();
    }
  }

  @Test
  void sampleTables_areThereForTheTenant() {
    try (EmbeddedSdk embedded = EmbeddedSdk.builder().tenant("acme").build()) {
      String count = "return [await iota.db.count('users') > 0, await iota.db.count('orders') > 0]";
      assertThat(run(embedded, "acme", count)).isEqualTo(List.of(true, true));
      assertThat(run(embedded, "other", count)).isEqualTo(List.of(false, false));
    }
  }

  @Test
  void everyNamespace_isThere() {
    try (EmbeddedSdk embedded = EmbeddedSdk.builder().build()) {
      assertThat(run(embedded, "default", "return Object.keys(iota).sort()"))
          .isEqualTo(List.of("cache", "db", "events", "http", "log"));
      assertThat(
              run(embedded, "default", "return Object.isFrozen(iota) && Object.isFrozen(iota.db)"))
          .isEqualTo(true);
    }
  }

  @Test
  void serverOnThisMachine_isReached_ifItIsAllowed() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
    String address = "127.0.0.1:" + server.getAddress().getPort();
    String get =
        "return await iota.http.get('http://" + address + "/').then(r => r.status, e => e.code)";
    try (EmbeddedSdk plain = EmbeddedSdk.builder().build();
        EmbeddedSdk allowing = EmbeddedSdk.builder().allowHttp(address).build()) {
      assertThat(run(plain, "default", get)).isEqualTo("SSRF_BLOCKED");
      assertThat(run(allowing, "default", get)).isEqualTo(204);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void addressThatIsNone_isRefused() {
    EmbeddedSdk.Builder settings = EmbeddedSdk.builder();
    for (String address : List.of("localhost", ":80", "localhost:", "localhost:99999", "a:b")) {
      assertThatThrownBy(() -> settings.allowHttp(address))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("'" + address + "' is no host with a port, as in localhost:8080");
    }
  }

  @Test
  void scriptEngines_haveIotaToo() throws Exception {
    ScriptEngine engine = new ScriptEngineManager().getEngineByName("iota");
    assertThat(
            engine.eval(
                "const users = await iota.db.query('users', { limit: 10, where: { active: true }"
                    + " });\nvar found = users.length; found"))
        .isEqualTo(6);
    assertThat(engine.eval("users[0].name + found")).isEqualTo("Ada Lovelace6");
    assertThat(engine.get("found")).isEqualTo(6);
    assertThat(engine.eval("typeof iota.http.post")).isEqualTo("function");
    assertThat(engine.eval("Object.isFrozen(iota)")).isEqualTo(true);
  }

  @Test
  void typescript_declaresAllThereIs() {
    try (EmbeddedSdk embedded = EmbeddedSdk.builder().build()) {
      assertThat(embedded.sdk().typescript())
          .contains(
              "declare const iota: {\n  readonly db: Iota.Database;\n  readonly http: Iota.Http;\n",
              "query<T = Row>(table: string, options?: Query): Promise<T[]>;",
              "transaction<T>(work: (tx: Transaction) => T | Promise<T>): Promise<T>;",
              "post(url: string, options?: HttpBodyOptions): Promise<HttpResponse>;",
              "declare const context: Iota.Context;");
    }
  }
}
