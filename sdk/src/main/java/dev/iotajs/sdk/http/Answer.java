package dev.iotajs.sdk.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;

/** A response as a plain value: {@code status, ok, headers, body, bodyType}. */
final class Answer {
  private Answer() {}

  static Map<String, Object> of(ClassicHttpResponse response, int maxBody) throws IOException {
    byte[] bytes = new ResponseBytes(maxBody).read(response);
    ResponseBody body = ResponseBody.of(bytes, response.getFirstHeader("Content-Type"), maxBody);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("status", response.getCode());
    answer.put("ok", response.getCode() >= 200 && response.getCode() <= 299);
    answer.put("headers", headers(response));
    answer.put("body", body.value);
    answer.put("bodyType", body.form);
    return answer;
  }

  /** Names in lower case; values of the same name are joined, but those of cookies cannot be. */
  private static Map<String, Object> headers(ClassicHttpResponse response) {
    Map<String, Object> headers = new LinkedHashMap<>();
    List<String> cookies = new ArrayList<>();
    for (Header header : response.getHeaders()) {
      String name = header.getName().toLowerCase(Locale.ROOT);
      if (name.equals("set-cookie")) {
        cookies.add(header.getValue());
        headers.put(name, cookies);
      } else {
        headers.merge(name, header.getValue(), (before, more) -> before + ", " + more);
      }
    }
    return headers;
  }
}
