package dev.iotajs.sandbox.internal.guard;

import java.util.ArrayList;
import java.util.List;

/** What is to be done when a run has ended. */
final class EndActions {
  private static final System.Logger LOG = System.getLogger("dev.iotajs.sandbox");

  /** Null while no run is going on. */
  private List<Runnable> actions = new ArrayList<>(0);

  /** A phase of the run begins. */
  synchronized void open() {
    if (actions == null) {
      actions = new ArrayList<>(0);
    }
  }

  void add(Runnable action) {
    synchronized (this) {
      if (actions != null) {
        actions.add(action);
        return;
      }
    }
    runSafely(action);
  }

  void run() {
    List<Runnable> all;
    synchronized (this) {
      all = actions;
      actions = null;
    }
    if (all != null) {
      all.forEach(EndActions::runSafely);
    }
  }

  private static void runSafely(Runnable action) {
    try {
      action.run();
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "What a host function left to be done failed", e);
    }
  }
}
