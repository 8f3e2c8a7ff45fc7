package dev.iotajs.sdk.recording;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** The calls of a run in their order, with their answers. Immutable. */
public final class Recording {
  /**
   * Keys and texts are as long as the run's limits let them be. Keys are not kept for the next
   * recording: they are the script's, and may be long.
   */
  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder()
              .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNameLength(Integer.MAX_VALUE)
                      .maxStringLength(Integer.MAX_VALUE)
                      .build())
              .build());

  private static final TypeReference<List<RecordedCall>> CALLS = new TypeReference<>() {};

  private final List<RecordedCall> calls;

  Recording(List<RecordedCall> calls) {
    this.calls = List.copyOf(calls);
  }

  /**
   * Reads what {@link #toJson} has written.
   *
   * @param json the text
   * @return the recording
   * @throws IllegalArgumentException if the text is no recording
   */
  public static Recording fromJson(String json) {
    try {
      return new Recording(JSON.readValue(json, CALLS));
    } catch (JsonProcessingException | NullPointerException e) {
      throw new IllegalArgumentException("This is no recording of a run", e);
    }
  }

  /**
   * The recording as text, to be kept.
   *
   * @return JSON
   */
  public String toJson() {
    try {
      return JSON.writeValueAsString(calls);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Calls and answers are plain values", e);
    }
  }

  /**
   * How many calls there were.
   *
   * @return the number
   */
  public int size() {
    return calls.size();
  }

  List<RecordedCall> calls() {
    return calls;
  }
}
