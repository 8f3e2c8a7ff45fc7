package dev.iotajs.sandbox.internal.guard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What is to be done when a run has ended. */
final class EndActions {
  private static final System.Logger LOG = System.getLogger("dev.iotajs.sandbox");

  /** Null while there is none. */
  private Set<Runnable> actions;

  private boolean ended;

  /** A phase of the run begins. */
  synchronized void open() {
    ended = false;
  }

  /** Gives what takes the action back. */
  Runnable add(Runnable action) {
    synchronized (this) {
      if (!ended) {
        if (actions == null) {
          actions = Collections.newSetFromMap(new IdentityHashMap<>());
        }
        actions.add(action);
        return () -> remove(action);
      }
    }
    runSafely(action);
    return () -> {};
  }

  private synchronized void remove(Runnable action) {
    if (actions != null) {
      actions.remove(action);
    }
  }

  void run() {
    List<Runnable> all;
    synchronized (this) {
      ended = true;
      all = actions == null ? List.of() : new ArrayList<>(actions);
      actions = null;
    }
    all.forEach(EndActions::runSafely);
  }

  /** Whatever one does, the others are done, and the run's realm is left in order. */
  private static void runSafely(Runnable action) {
    try {
      action.run();
    } catch (Throwable t) {
      LOG.log(System.Logger.Level.WARNING, "What a host function left to be done failed", t);
    }
  }
}
