package dev.iotajs.sdk.http;

import dev.iotajs.sdk.call.Calls;
import dev.iotajs.sdk.call.Namespace;
import dev.iotajs.sdk.call.OnFirstUse;
import dev.iotajs.sdk.call.Rate;
import dev.iotajs.sdk.call.SdkCall;
import dev.iotajs.sdk.declaration.ObjectType;
import dev.iotajs.sdk.declaration.Signature;
import dev.iotajs.sdk.declaration.Type;
import dev.iotajs.sdk.declaration.Types;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** The functions of {@code iota.http}. */
public final class HttpNamespace {
  private static final int MAX_URL = 8_192;
  private static final Type URL = Types.string(1, MAX_URL);
  private static final String URL_TEXT = "a whole URL, https: or http:";

  private static final ObjectType RESPONSE =
      Types.object("HttpResponse", "What a server answered.")
          .property("status", Types.number(), "As in 200.")
          .property("ok", Types.bool(), "Whether the status is 200 to 299.")
          .property(
              "headers",
              Types.recordOf(Types.reference("any")),
              "By lower-case name: texts, but an array for 'set-cookie'.")
          .property("body", Types.reference("any"), "See bodyType; null if there is none.")
          .property(
              "bodyType",
              Types.oneOf(Types.oneOf("json", "text", "base64"), Types.nothing()),
              "How the body is given: parsed JSON, text, or bytes in Base64.")
          .build();

  private final OnFirstUse<HttpAccess> access;
  private final Calls calls;

  private HttpNamespace(OnFirstUse<HttpAccess> access, Calls calls) {
    this.access = access;
    this.calls = calls;
  }

  /**
   * Functions that send requests.
   *
   * @param access what sends them
   * @param calls the way that calls go
   * @return the namespace
   */
  public static Namespace create(OnFirstUse<HttpAccess> access, Calls calls) {
    return new HttpNamespace(access, calls).namespace();
  }

  private Namespace namespace() {
    Namespace.Builder namespace =
        Namespace.of(
            "iota.http",
            "Http",
            "Requests to public servers. A response of any status is a response; errors are those"
                + " of the network.");
    ObjectType options = options("HttpOptions", false);
    ObjectType withBody = options("HttpBodyOptions", true);
    add(namespace, HttpRequest.Method.GET, "Asks for a resource.", options);
    add(namespace, HttpRequest.Method.DELETE, "Removes a resource.", options);
    add(namespace, HttpRequest.Method.POST, "Sends data.", withBody);
    add(namespace, HttpRequest.Method.PUT, "Puts a resource in place of another.", withBody);
    add(namespace, HttpRequest.Method.PATCH, "Changes a resource.", withBody);
    return namespace.build();
  }

  private static ObjectType options(String name, boolean withBody) {
    Type scalar = Types.oneOf(Types.string(), Types.number(), Types.bool(), Types.nothing());
    ObjectType.Builder options =
        Types.object(name, "What goes with a request.")
            .optional("headers", Types.recordOf(Types.string()), "By name.")
            .optional(
                "query",
                Types.recordOf(Types.oneOf(scalar, Types.listOf(scalar))),
                "Parameters to add to the URL; they are encoded.")
            .optional("timeout", Types.integer(1, 600_000), "Milliseconds; less than the host's.");
    if (withBody) {
      options.optional("body", Types.json(), "A string is sent as text, anything else as JSON.");
    }
    return options.build();
  }

  private void add(
      Namespace.Builder namespace, HttpRequest.Method method, String text, ObjectType options) {
    Signature signature =
        Signature.of(method.name().toLowerCase(Locale.ROOT), text)
            .parameter("url", URL, URL_TEXT)
            .optional("options", options, "what goes with it")
            .promises(RESPONSE);
    namespace.function(signature, Rate.HTTP, calls, call -> send(method, call));
  }

  private Object send(HttpRequest.Method method, SdkCall call) {
    Map<String, Object> options = call.object(1);
    HttpRequest request =
        HttpRequest.of(call.tenant(), method, call.text(0))
            .headers(map(options, "headers"))
            .query(map(options, "query"))
            .timeout(timeout(options))
            .body(options.get("body"));
    return access.use(call, sender -> sender.operation(request));
  }

  @SuppressWarnings("unchecked") // what is in it was checked as it is declared
  private static <V> Map<String, V> map(Map<String, Object> options, String name) {
    return (Map<String, V>) options.getOrDefault(name, Map.of());
  }

  private static Duration timeout(Map<String, Object> options) {
    Number millis = (Number) options.get("timeout");
    return millis == null ? null : Duration.ofMillis(millis.longValue());
  }
}
