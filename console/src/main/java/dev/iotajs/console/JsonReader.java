package dev.iotajs.console;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads strict JSON into plain values: null, Boolean, Number, String, List, Map. Uses Jackson's
 * parser alone, since its data binding takes longer to load than most scripts to run.
 */
final class JsonReader {
  /** As deep as a value may be that a script is given. */
  static final int MAX_DEPTH = 200;

  private final String text;

  JsonReader(String text) {
    this.text = text;
  }

  /**
   * The one value in the text.
   *
   * @throws InvalidJson if there is another text, or more than one value
   */
  Object read() throws InvalidJson {
    try (JsonParser parser = factory().createParser(text)) {
      parser.nextToken();
      Object value = value(parser, 0);
      if (parser.nextToken() != null) {
        throw new InvalidJson("more text after the value", parser.currentTokenLocation());
      }
      return value;
    } catch (JsonProcessingException e) {
      throw new InvalidJson(message(e), e.getLocation());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** No limit but those of this command: the text is in memory already. */
  private JsonFactory factory() {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(MAX_DEPTH + 1)
            .maxStringLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .build();
    return JsonFactory.builder()
        .streamReadConstraints(constraints)
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .build();
  }

  private Object value(JsonParser parser, int depth) throws IOException, InvalidJson {
    switch (parser.currentToken()) {
      case START_OBJECT:
        return object(parser, deeper(parser, depth));
      case START_ARRAY:
        return array(parser, deeper(parser, depth));
      case VALUE_STRING:
        return parser.getText();
      case VALUE_NUMBER_INT:
        return parser.getNumberValue();
      case VALUE_NUMBER_FLOAT:
        return parser.getDoubleValue();
      case VALUE_TRUE:
        return true;
      case VALUE_FALSE:
        return false;
      case VALUE_NULL:
        return null;
      default:
        throw new InvalidJson("a value is expected", parser.currentTokenLocation());
    }
  }

  private static int deeper(JsonParser parser, int depth) throws InvalidJson {
    if (depth == MAX_DEPTH) {
      throw new InvalidJson(
          "nested more than " + MAX_DEPTH + " levels deep", parser.currentTokenLocation());
    }
    return depth + 1;
  }

  private Map<String, Object> object(JsonParser parser, int depth) throws IOException, InvalidJson {
    Map<String, Object> object = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      object.put(name, value(parser, depth));
    }
    return object;
  }

  private List<Object> array(JsonParser parser, int depth) throws IOException, InvalidJson {
    List<Object> array = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(parser, depth));
    }
    return array;
  }

  /** Jackson's message, without what it says about its own settings. */
  private static String message(JsonProcessingException e) {
    return e.getOriginalMessage()
        .replaceAll("\\[Source: [^;]*; line: (\\d+), column: (\\d+)]", "line $1, column $2")
        .replaceAll(", from `[^`]*`", "")
        .replace("JSON String, Number, Array, Object or token", "a string, number, array, object,");
  }

  /** The text is not JSON. */
  static final class InvalidJson extends Exception {
    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;

    InvalidJson(String message, JsonLocation place) {
      super(message);
      line = place.getLineNr();
      column = place.getColumnNr();
    }

    /** From 1. */
    int line() {
      return line;
    }

    /** From 1. */
    int column() {
      return column;
    }
  }
}
