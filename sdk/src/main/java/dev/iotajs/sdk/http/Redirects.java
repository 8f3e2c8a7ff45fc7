package dev.iotajs.sdk.http;

import dev.iotajs.sandbox.HostFunctionException;
import dev.iotajs.sdk.ErrorCode;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.utils.URIUtils;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;

/** Which request a response asks for next, as the Fetch standard says (HTTP-redirect fetch). */
final class Redirects {
  /** Credentials are for the origin that the script named. */
  private static final Set<String> CREDENTIALS = Set.of("authorization", "cookie");

  private static final Set<String> ABOUT_THE_BODY =
      Set.of("content-type", "content-language", "content-location");

  private static final Pattern HAS_SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

  private Redirects() {}

  /** The next request; empty when the response is the answer. Its target is yet to be checked. */
  static Optional<Outgoing> next(Outgoing hop, HttpResponse response) {
    Header location = response.getFirstHeader("Location");
    if (location == null || !isRedirect(response.getCode())) {
      return Optional.empty();
    }
    Target target = resolve(hop.target, location.getValue());
    Outgoing same =
        new Outgoing(
            hop.method,
            target,
            target.sameOrigin(hop.target)
                ? hop.headers
                : HeaderRules.without(hop.headers, CREDENTIALS),
            hop.body);
    return Optional.of(becomesGet(hop.method, response.getCode()) ? asGet(same) : same);
  }

  private static boolean isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  private static boolean becomesGet(HttpRequest.Method method, int status) {
    return status == 303 || (status < 303 && method == HttpRequest.Method.POST);
  }

  private static Outgoing asGet(Outgoing hop) {
    Map<String, String> headers = HeaderRules.without(hop.headers, ABOUT_THE_BODY);
    return new Outgoing(HttpRequest.Method.GET, hop.target, headers, null);
  }

  private static Target resolve(Target base, String location) {
    try {
      return UrlText.parse(absolute(base, location));
    } catch (IllegalArgumentException e) {
      throw notAllowed();
    } catch (HostFunctionException e) {
      throw e.code().equals(ErrorCode.SSRF_BLOCKED.name()) ? e : notAllowed();
    }
  }

  /** What names a host goes to our own parser untouched; only paths are resolved by the library. */
  private static String absolute(Target base, String location) {
    if (HAS_SCHEME.matcher(location).lookingAt()) {
      return location;
    }
    return location.startsWith("//")
        ? base.scheme() + ":" + location
        : URIUtils.resolve(URI.create(base.url()), location).toString();
  }

  private static HostFunctionException notAllowed() {
    return ErrorCode.NOT_ALLOWED.error("The response redirects to a URL that cannot be requested.");
  }
}
