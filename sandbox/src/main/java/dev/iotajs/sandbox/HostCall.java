package dev.iotajs.sandbox;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** One call of a {@link HostFunction}: plain copies of the arguments. Immutable. */
public final class HostCall {
  private final String function;
  private final List<Object> arguments;
  private final Execution execution;

  /**
   * Made by the sandbox.
   *
   * @param function the function's name, for messages
   * @param arguments plain values
   * @param execution the run that calls
   */
  public HostCall(String function, List<Object> arguments, Execution execution) {
    this.function = function;
    this.arguments = Collections.unmodifiableList(arguments);
    this.execution = execution;
  }

  /**
   * The arguments: null, Boolean, Integer, Long, Double, String, List or Map with String keys.
   *
   * @return the arguments as given, unmodifiable
   */
  public List<Object> arguments() {
    return arguments;
  }

  /**
   * One argument, or null if it was not given.
   *
   * @param index the position, from 0
   * @return the value
   */
  public Object argument(int index) {
    return index < arguments.size() ? arguments.get(index) : null;
  }

  /**
   * One argument that has to be a text.
   *
   * @param index the position, from 0
   * @return the text
   * @throws HostFunctionException INVALID_ARGUMENT, if it is something else
   */
  public String text(int index) {
    return typed(index, String.class, "a string");
  }

  /**
   * One argument that has to be a number.
   *
   * @param index the position, from 0
   * @return the number
   * @throws HostFunctionException INVALID_ARGUMENT, if it is something else
   */
  public Number number(int index) {
    return typed(index, Number.class, "a number");
  }

  /**
   * One argument that has to be an object.
   *
   * @param index the position, from 0
   * @return the object's properties
   * @throws HostFunctionException INVALID_ARGUMENT, if it is something else
   */
  @SuppressWarnings("unchecked")
  public Map<String, Object> object(int index) {
    return typed(index, Map.class, "an object");
  }

  private <T> T typed(int index, Class<T> type, String expected) {
    Object value = argument(index);
    if (!type.isInstance(value)) {
      throw new HostFunctionException(
          "INVALID_ARGUMENT",
          "Argument " + (index + 1) + " of " + function + " must be " + expected);
    }
    return type.cast(value);
  }

  /**
   * The run that this call is part of.
   *
   * @return the execution
   */
  public Execution execution() {
    return execution;
  }
}
