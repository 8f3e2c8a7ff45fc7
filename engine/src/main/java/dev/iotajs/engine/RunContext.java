package dev.iotajs.engine;

import dev.iotajs.sandbox.Execution;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run is about: its tenant, its id, and what its script sees as {@code context}. A {@link
 * dev.iotajs.sandbox.HostFunction} finds the one of its caller by {@code
 * RunContext.of(call.execution())}; scripts cannot change it. Immutable.
 */
public final class RunContext {
  /** The tenant of runs that are for nobody in particular. */
  public static final String DEFAULT_TENANT = "default";

  private static final RunContext NOBODYS =
      new RunContext(DEFAULT_TENANT, "", "", Map.of(), List.of());

  private final String tenant;
  private final String executionId;
  private final String script;
  private final Map<String, Object> properties;

  private final List<Object> attachments;

  private RunContext(
      String tenant,
      String executionId,
      String script,
      Map<String, Object> properties,
      List<Object> attachments) {
    this.tenant = tenant;
    this.executionId = executionId;
    this.script = script;
    this.properties = properties;
    this.attachments = attachments;
  }

  static RunContext of(Invocation invocation, String executionId) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("tenantId", invocation.tenant());
    properties.put("executionId", executionId);
    properties.put("input", invocation.input());
    properties.putAll(invocation.context());
    return new RunContext(
        invocation.tenant(),
        executionId,
        scriptOf(invocation),
        Collections.unmodifiableMap(properties),
        invocation.attachments());
  }

  private static String scriptOf(Invocation invocation) {
    Object id = invocation.context().get("scriptId");
    return id == null ? invocation.source().name() : id.toString();
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
   * The script that is run.
   *
   * @return what the host gave as {@code context.scriptId}, else the source's name; empty for a run
   *     that no {@link IotaEngine} has started
   */
  public String script() {
    return script;
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

  /**
   * What the host attached to the invocation.
   *
   * @param type the type wanted
   * @param <T> the type wanted
   * @return the last attachment of that type, or null
   */
  public <T> T attachment(Class<T> type) {
    for (int i = attachments.size() - 1; i >= 0; i--) {
      if (type.isInstance(attachments.get(i))) {
        return type.cast(attachments.get(i));
      }
    }
    return null;
  }
}
