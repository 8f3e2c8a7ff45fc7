package dev.iotajs.engine;

/** The tenant has as many runs going on and waiting as it may. */
public final class QuotaExceededException extends EngineException {
  private static final long serialVersionUID = 1;

  QuotaExceededException(String tenant, int running, int waiting) {
    super(
        "QUOTA_EXCEEDED",
        "The tenant " + tenant + " has " + running + " runs going on and " + waiting + " waiting");
  }
}
