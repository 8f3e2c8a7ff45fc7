package dev.iotajs.sdk.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.iotajs.sandbox.HostFunctionException;
import dev.iotajs.sdk.ErrorCode;
import dev.iotajs.sdk.http.HttpRequest.Method;
import java.util.Map;

/** What tests say often. */
final class Calls {
  private Calls() {}

  static HttpRequest get(String url) {
    return HttpRequest.of("acme", Method.GET, url);
  }

  static HttpRequest post(String url) {
    return HttpRequest.of("acme", Method.POST, url);
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> send(HttpAccess http, HttpRequest request) {
    try {
      return (Map<String, Object>) http.operation(request).run();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  static HostFunctionException refusal(HttpAccess http, HttpRequest request) {
    HostFunctionException error =
        catchThrowableOfType(HostFunctionException.class, () -> send(http, request));
    assertThat(error).as("refusal of %s", request.url()).isNotNull();
    return error;
  }

  static void assertRefused(HttpAccess http, HttpRequest request, ErrorCode code) {
    HostFunctionException error = refusal(http, request);
    assertThat(error.code()).as("%s: %s", request.url(), error).isEqualTo(code.name());
  }
}
