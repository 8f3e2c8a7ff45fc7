package dev.iotajs.persistence.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.iotajs.persistence.InvalidValueException;
import java.io.IOException;

/**
 * JSON as it is stored: the text as given, once it is known to be JSON. Halves of surrogate pairs,
 * which JavaScript allows in strings, are written as escapes; U+0000 can only be an escape.
 */
public final class JsonText {
  private static final int MAX_LENGTH = 16 << 20;
  private static final int MAX_DEPTH = 1_000;

  /**
   * The text's length bounds all that is in it. Keys are not kept for the next text: they are
   * hostile, and may be long.
   */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNameLength(MAX_LENGTH)
                  .maxStringLength(MAX_LENGTH)
                  .maxNumberLength(MAX_LENGTH)
                  .maxNestingDepth(MAX_DEPTH)
                  .build())
          .build();

  private JsonText() {}

  public static String value(String field, String json) {
    return checked(field, json, false);
  }

  public static String object(String field, String json) {
    return checked(field, json, true);
  }

  public static String optional(String field, String json) {
    return json == null ? null : value(field, json);
  }

  public static String optionalObject(String field, String json) {
    return json == null ? null : object(field, json);
  }

  private static String checked(String field, String json, boolean object) {
    if (json == null) {
      throw new InvalidValueException(field, "is missing");
    }
    if (json.length() > MAX_LENGTH) {
      throw new InvalidValueException(field, "must have " + MAX_LENGTH + " characters at most");
    }
    try (JsonParser parser = FACTORY.createParser(json)) {
      read(field, parser, object);
    } catch (StreamConstraintsException e) {
      throw new InvalidValueException(
          field, "is nested too deeply: " + MAX_DEPTH + " levels at most", e);
    } catch (JsonProcessingException e) {
      throw new InvalidValueException(field, "is not JSON" + at(e), e);
    } catch (IOException e) {
      throw new InvalidValueException(field, "is not JSON", e);
    }
    return escapeHalves(json);
  }

  private static void read(String field, JsonParser parser, boolean object) throws IOException {
    JsonToken first = parser.nextToken();
    if (first == null) {
      throw new InvalidValueException(field, "is empty, and not JSON");
    }
    if (object && first != JsonToken.START_OBJECT) {
      throw new InvalidValueException(field, "must be a JSON object");
    }
    parser.skipChildren();
    // Scalars are read lazily: this finds what is wrong within them.
    parser.finishToken();
    if (parser.nextToken() != null) {
      throw new InvalidValueException(field, "must be one JSON value, and goes on after it");
    }
  }

  private static String at(JsonProcessingException e) {
    return e.getLocation() == null
        ? ""
        : " at line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr();
  }

  private static String escapeHalves(String json) {
    int bad = Storable.firstBad(json, 0);
    if (bad < 0) {
      return json;
    }
    StringBuilder out = new StringBuilder(json.length() + 16);
    int done = 0;
    for (; bad >= 0; bad = Storable.firstBad(json, done)) {
      out.append(json, done, bad).append(String.format("\\u%04x", (int) json.charAt(bad)));
      done = bad + 1;
    }
    return out.append(json, done, json.length()).toString();
  }
}
