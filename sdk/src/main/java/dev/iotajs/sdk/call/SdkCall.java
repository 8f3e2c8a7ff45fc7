package dev.iotajs.sdk.call;

import dev.iotajs.engine.RunContext;
import dev.iotajs.sandbox.Execution;
import java.util.List;
import java.util.Map;

/** One call of a script whose arguments have been checked. Immutable. */
public final class SdkCall {
  private final String function;
  private final List<Object> arguments;
  private final Execution execution;

  /**
   * A call.
   *
   * @param function the function's whole name, as in {@code iota.db.query}
   * @param arguments one for each parameter; null for those left out
   * @param execution the run that calls
   */
  public SdkCall(String function, List<Object> arguments, Execution execution) {
    this.function = function;
    this.arguments = arguments;
    this.execution = execution;
  }

  /**
   * The function's whole name.
   *
   * @return as in {@code iota.db.query}
   */
  public String function() {
    return function;
  }

  /**
   * The arguments.
   *
   * @return one for each parameter; null for those left out
   */
  public List<Object> arguments() {
    return arguments;
  }

  /**
   * One argument.
   *
   * @param index the position, from 0
   * @return the value; null if it was left out
   */
  public Object argument(int index) {
    return arguments.get(index);
  }

  /**
   * One argument that was declared as a text.
   *
   * @param index the position, from 0
   * @return the text; null if it was left out
   */
  public String text(int index) {
    return (String) arguments.get(index);
  }

  /**
   * One argument that was declared as an object.
   *
   * @param index the position, from 0
   * @return the object's properties; empty if it was left out
   */
  @SuppressWarnings("unchecked") // objects of scripts have keys that are texts
  public Map<String, Object> object(int index) {
    Map<String, Object> object = (Map<String, Object>) arguments.get(index);
    return object == null ? Map.of() : object;
  }

  /**
   * The tenant that the run is for.
   *
   * @return its name
   */
  public String tenant() {
    return context().tenant();
  }

  /**
   * What the run is about.
   *
   * @return its context
   */
  public RunContext context() {
    return RunContext.of(execution);
  }

  /**
   * The run that calls.
   *
   * @return the execution
   */
  public Execution execution() {
    return execution;
  }
}
