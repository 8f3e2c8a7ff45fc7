package dev.iotajs.sandbox.internal.guard;

import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.LimitExceededException;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.ScriptCancelledException;
import dev.iotajs.sandbox.ScriptException;
import dev.iotajs.sandbox.ScriptFailureException;
import dev.iotajs.sandbox.ScriptFrame;
import java.util.List;

/**
 * Unwinds a script that has to end now. It is an {@link Error} so that no {@code catch (Exception)}
 * on the way swallows it, and woven script handlers pass it on without running a {@code catch} or
 * {@code finally} of the script.
 */
public final class Stop extends Error {
  private static final long serialVersionUID = 1;

  /** Why a run is stopped. */
  private enum Reason {
    /** A limit is used up; {@link Stop#limit()} says which. */
    LIMIT,
    /** Somebody cancelled the run. */
    CANCELLED,
    /** The engine itself failed in a way that a script must not be able to catch. */
    FAILURE
  }

  private final Reason reason;
  private final transient Limit limit;
  private final long used;

  private Stop(Reason reason, Limit limit, long used, Throwable cause) {
    // The stack is kept: its script frames tell the author where the run was when it ended.
    super(reason.name(), cause, false, true);
    this.reason = reason;
    this.limit = limit;
    this.used = used;
  }

  static Stop limit(Limit limit, long used, Throwable cause) {
    return new Stop(Reason.LIMIT, limit, used, cause);
  }

  static Stop cancelled() {
    return new Stop(Reason.CANCELLED, null, 0, null);
  }

  static Stop failure(Throwable cause) {
    return new Stop(Reason.FAILURE, null, 0, cause);
  }

  /** The limit that is used up, or null if the reason is another. */
  public Limit limit() {
    return limit;
  }

  /**
   * What the run ends in for its caller.
   *
   * @param limits the run's limits
   * @param frames where the script was
   */
  public ScriptException asException(Limits limits, List<ScriptFrame> frames) {
    switch (reason) {
      case LIMIT:
        return new LimitExceededException(limit, limits.get(limit), used, frames);
      case CANCELLED:
        return new ScriptCancelledException(frames);
      default:
        return new ScriptFailureException(getCause(), frames);
    }
  }
}
