package dev.iotajs.persistence;

import dev.iotajs.persistence.internal.Checks;
import dev.iotajs.persistence.internal.JsonText;
import java.util.Objects;
import java.util.UUID;

/** An execution that is about to begin. Immutable. */
public final class NewExecution {
  private final UUID scriptId;
  private final int versionNumber;
  private final TriggerType triggerType;
  private final String triggerData;
  private final String input;

  private NewExecution(
      UUID scriptId, int versionNumber, TriggerType triggerType, String triggerData, String input) {
    this.scriptId = scriptId;
    this.versionNumber = versionNumber;
    this.triggerType = triggerType;
    this.triggerData = triggerData;
    this.input = input;
  }

  /**
   * An execution without input.
   *
   * @param scriptId which script
   * @param versionNumber which version of it
   * @param triggerType what starts it
   * @return the execution to be
   */
  public static NewExecution of(UUID scriptId, int versionNumber, TriggerType triggerType) {
    return new NewExecution(
        Objects.requireNonNull(scriptId, "scriptId"),
        Checks.atLeast("versionNumber", versionNumber, 1),
        Objects.requireNonNull(triggerType, "triggerType"),
        null,
        null);
  }

  /**
   * With what its trigger has to say.
   *
   * @param json JSON, or null for nothing
   * @return an execution with this data
   * @throws InvalidValueException if it is not JSON
   */
  public NewExecution triggerData(String json) {
    String checked = JsonText.optional("triggerData", json);
    return new NewExecution(scriptId, versionNumber, triggerType, checked, input);
  }

  /**
   * With an input.
   *
   * @param json JSON, or null for nothing
   * @return an execution with this input
   * @throws InvalidValueException if it is not JSON
   */
  public NewExecution input(String json) {
    String checked = JsonText.optional("input", json);
    return new NewExecution(scriptId, versionNumber, triggerType, triggerData, checked);
  }

  /**
   * Which script.
   *
   * @return its id
   */
  public UUID scriptId() {
    return scriptId;
  }
}
