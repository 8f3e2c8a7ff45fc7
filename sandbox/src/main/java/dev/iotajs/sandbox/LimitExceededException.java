package dev.iotajs.sandbox;

import java.util.List;

/** The run used up one of its limits. The script could neither catch nor delay this. */
public final class LimitExceededException extends ScriptException {
  private static final long serialVersionUID = 1;

  private final Limit limit;
  private final long value;
  private final long used;

  /**
   * Made by the sandbox.
   *
   * @param limit the limit
   * @param value its value for this run, in its unit
   * @param used how much was used when this was noticed; 0 if the virtual machine did not tell
   * @param frames where the script was
   */
  public LimitExceededException(Limit limit, long value, long used, List<ScriptFrame> frames) {
    super("LIMIT_EXCEEDED", message(limit, value, used), frames, null);
    this.limit = limit;
    this.value = value;
    this.used = used;
  }

  private static String message(Limit limit, long value, long used) {
    String text = "Limit exceeded: " + limit.label() + " is " + limit.describe(value);
    return used > value ? text + ", used " + limit.describe(used) : text;
  }

  /**
   * The limit.
   *
   * @return which one
   */
  public Limit limit() {
    return limit;
  }

  /**
   * The limit's value for this run.
   *
   * @return the value, in the limit's unit
   */
  public long value() {
    return value;
  }

  /**
   * How much was used when the breach was noticed.
   *
   * @return the amount, in the limit's unit; 0 if the virtual machine did not tell
   */
  public long used() {
    return used;
  }
}
