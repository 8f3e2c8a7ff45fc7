package dev.iotajs.sdk.http;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;

/** A body as a script gets it: a value of JSON, a text, or bytes in Base64. */
final class ResponseBody {
  /** In bytes of memory for each byte that a body may have. */
  private static final int JSON_GROWTH = 8;

  private static final Pattern JSON = Pattern.compile("(application|text)/json|[^/]+/.+\\+json");

  private static final Pattern TEXT =
      Pattern.compile(
          "text/.+|.+\\+(xml|yaml)|application/("
              + "xml|yaml|javascript|ecmascript|x-www-form-urlencoded|x-ndjson|graphql|sql)");

  /** Null when there is none. */
  final Object value;

  /** {@code json}, {@code text} or {@code base64}; null when there is none. */
  final String form;

  private ResponseBody(Object value, String form) {
    this.value = value;
    this.form = form;
  }

  /**
   * Reads bytes as the type says.
   *
   * @param type the header Content-Type; null when there is none
   * @param maxBody the size that a body may have
   */
  static ResponseBody of(byte[] bytes, Header type, int maxBody) {
    if (bytes.length == 0) {
      return new ResponseBody(null, null);
    }
    ContentType content = type == null ? null : ContentType.parseLenient(type.getValue());
    String mime = content == null ? "" : content.getMimeType().toLowerCase(Locale.ROOT);
    Charset charset = content == null ? null : content.getCharset();
    if (JSON.matcher(mime).matches()) {
      return json(text(bytes, charset), maxBody);
    }
    boolean isText = mime.isEmpty() ? Utf8.isValid(bytes) : TEXT.matcher(mime).matches();
    return isText || charset != null
        ? new ResponseBody(text(bytes, charset), "text")
        : new ResponseBody(Base64.getEncoder().encodeToString(bytes), "base64");
  }

  private static ResponseBody json(String text, int maxBody) {
    try {
      return new ResponseBody(JsonInput.read(text, (long) JSON_GROWTH * maxBody), "json");
    } catch (IOException e) {
      return new ResponseBody(text, "text");
    }
  }

  /** As TextDecoder does: U+FEFF at the start is a mark, bytes that fit nowhere become U+FFFD. */
  private static String text(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset == null ? StandardCharsets.UTF_8 : charset);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}
