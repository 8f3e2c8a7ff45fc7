package dev.iotajs.sdk.recording;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A call of a run, and its answer. Immutable. */
@JsonInclude(JsonInclude.Include.NON_NULL)
final class RecordedCall {
  /** Of a call that had no answer when the run ended. */
  static final int UNANSWERED = -1;

  @JsonProperty final String function;

  @JsonInclude(JsonInclude.Include.ALWAYS)
  @JsonProperty
  final List<Object> arguments;

  /** How many calls were answered before this one. */
  @JsonProperty final int answered;

  @JsonProperty final Object result;

  /** Null if the call went well. */
  @JsonProperty final String errorCode;

  @JsonProperty final String errorMessage;

  @JsonCreator
  RecordedCall(
      @JsonProperty("function") String function,
      @JsonProperty("arguments") List<Object> arguments,
      @JsonProperty("answered") int answered,
      @JsonProperty("result") Object result,
      @JsonProperty("errorCode") String errorCode,
      @JsonProperty("errorMessage") String errorMessage) {
    this.function = function;
    this.arguments = arguments;
    this.answered = answered;
    this.result = result;
    this.errorCode = errorCode;
    this.errorMessage = errorMessage;
  }
}
