package dev.iotajs.sdk.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Writes plain values as {@code JSON.stringify} does. */
final class JsonOutput {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonOutput() {}

  static String of(Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      write(json, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Map) {
      object(json, (Map<?, ?>) value);
    } else if (value instanceof List) {
      array(json, (List<?>) value);
    } else if (value instanceof Number) {
      number(json, (Number) value);
    } else if (value instanceof Boolean) {
      json.writeBoolean((Boolean) value);
    } else if (value == null) {
      json.writeNull();
    } else {
      json.writeString((String) value);
    }
  }

  private static void object(JsonGenerator json, Map<?, ?> object) throws IOException {
    json.writeStartObject();
    for (Map.Entry<?, ?> entry : object.entrySet()) {
      json.writeFieldName((String) entry.getKey());
      write(json, entry.getValue());
    }
    json.writeEndObject();
  }

  private static void array(JsonGenerator json, List<?> array) throws IOException {
    json.writeStartArray();
    for (Object item : array) {
      write(json, item);
    }
    json.writeEndArray();
  }

  private static void number(JsonGenerator json, Number number) throws IOException {
    if (PlainNumber.isFinite(number)) {
      json.writeNumber(PlainNumber.text(number));
    } else {
      json.writeNull();
    }
  }
}
