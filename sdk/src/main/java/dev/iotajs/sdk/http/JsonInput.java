package dev.iotajs.sdk.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.iotajs.sandbox.HostFunctionException;
import dev.iotajs.sdk.ErrorCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON of a stranger into plain values, within limits of depth and memory: a short text such
 * as {@code [{},{},…]} makes large values.
 */
final class JsonInput {
  /** As deep as a value may be that a script is given. */
  static final int MAX_DEPTH = 200;

  /** Estimates, in bytes, on a JVM with compressed pointers. */
  private static final int CONTAINER = 64;

  private static final int MEMBER = 64;
  private static final int SCALAR = 24;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH + 2)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .build();

  private final JsonParser parser;
  private long budget;

  private JsonInput(JsonParser parser, long budget) {
    this.parser = parser;
    this.budget = budget;
  }

  /**
   * The value of a text.
   *
   * @param budget how much memory its objects may take, in bytes, strings apart
   * @throws IOException if it is not JSON
   */
  static Object read(String text, long budget) throws IOException {
    try (JsonParser parser = FACTORY.createParser(text)) {
      parser.nextToken();
      Object value = new JsonInput(parser, budget).value(0);
      if (parser.nextToken() != null) {
        throw new IOException("More text after the value");
      }
      return value;
    }
  }

  private Object value(int depth) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new IOException("No value");
    }
    switch (token) {
      case START_OBJECT:
        return object(deeper(depth));
      case START_ARRAY:
        return array(deeper(depth));
      case VALUE_STRING:
        return parser.getText();
      case VALUE_NUMBER_INT:
        return integer();
      case VALUE_NUMBER_FLOAT:
        return parser.getDoubleValue();
      case VALUE_NULL:
        return null;
      default:
        return parser.getBooleanValue();
    }
  }

  /** Beyond a long, JavaScript has no more than a double either. */
  private Number integer() throws IOException {
    return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
        ? (Number) Double.valueOf(parser.getText())
        : parser.getNumberValue();
  }

  private int deeper(int depth) {
    spend(CONTAINER);
    if (depth == MAX_DEPTH) {
      throw tooLarge();
    }
    return depth + 1;
  }

  private void spend(int bytes) {
    budget -= bytes;
    if (budget < 0) {
      throw tooLarge();
    }
  }

  private static HostFunctionException tooLarge() {
    return ErrorCode.TOO_LARGE.error("The response's JSON has too many values, or is too deep.");
  }

  private Map<String, Object> object(int depth) throws IOException {
    Map<String, Object> object = new LinkedHashMap<>(2);
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      spend(MEMBER + SCALAR);
      String name = parser.currentName();
      parser.nextToken();
      object.put(name, value(depth));
    }
    return object;
  }

  private List<Object> array(int depth) throws IOException {
    List<Object> array = new ArrayList<>(0);
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      spend(SCALAR);
      array.add(value(depth));
    }
    return array;
  }
}
