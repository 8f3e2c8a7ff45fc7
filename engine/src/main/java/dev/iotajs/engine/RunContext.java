package dev.iotajs.engine;

import dev.iotajs.sandbox.Execution;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a run is about: its tenant, its id, and what its script sees as {@code context}. A {@link
 * dev.iotajs.sandbox.HostFunction} finds the one of its caller by {@code
 * RunContext.of(call.execution())}; scripts cannot change it. Immutable.
 */
public final class RunContext {
  /** The tenant of runs that are for nobody in particular. */
  public static final String DEFAULT_TENANT = "default";

  private static final RunContext NOBODYS = new RunContext(DEFAULT_TENANT, "", Map.of());

  private final String tenant;
  private final String executionId;
  private final Map<String, Object> properties;

  private RunContext(String tenant, String executionId, Map<String, Object> properties) {
    this.tenant = tenant;
    this.executionId = executionId;
    this.properties = properties;
  }

  static RunContext of(Invocation invocation, String executionId) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("tenantId", invocation.tenant());
    properties.put("executionId", executionId);
    properties.put("input", invocation.input());
    properties.putAll(invocation.context());
    return new RunContext(
        invocation.tenant(), executionId, Collections.unmodifiableMap(properties));
  }

  /**
   * The context of a run.
   *
   * @param execution the run
   * @return its context; for a run that no {@link IotaEngine} has started, one with the tenant
   *     {@link #DEFAULT_TENANT} and without properties
   */
  public static RunContext of(Execution execution) {
    Object attachment = execution.attachment();
    return attachment instanceof RunContext ? (RunContext) attachment : NOBODYS;
  }

  /**
   * The tenant that the run is for.
   *
   * @return its name or id
   */
  public String tenant() {
    return tenant;
  }

  /**
   * The run's id.
   *
   * @return the id; empty for a run that no {@link IotaEngine} has started
   */
  public String executionId() {
    return executionId;
  }

  /**
   * What the script sees as {@code context}: {@code tenantId}, {@code executionId}, {@code input},
   * and what was added by {@link Invocation#context(String, Object)}.
   *
   * @return the properties, unmodifiable
   */
  public Map<String, Object> properties() {
    return properties;
  }
}
