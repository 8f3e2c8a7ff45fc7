package dev.iotajs.sandbox.internal.guest.async;

import static org.openjdk.nashorn.internal.runtime.ScriptRuntime.UNDEFINED;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/**
 * The timers that are set. All that happens in one turn of the loop happens at one time, so that
 * timers come in the order of their delays however long the script takes to set them.
 */
final class Timers {
  private static final long MILLISECOND = 1_000_000;
  private static final double LONGEST = Integer.MAX_VALUE;

  private final TreeSet<Timer> waiting = new TreeSet<>();
  private final Map<Integer, Timer> byId = new HashMap<>();
  private int lastId;
  private long started;
  private long now;
  private long order;

  /** A function to be called at a time. */
  final class Timer implements Comparable<Timer> {
    private final int id;
    private final ScriptFunction function;
    private final Object[] arguments;
    private final long delay;
    private final boolean repeated;
    private long time;
    private long position;

    Timer(int id, ScriptFunction function, Object[] arguments, long delay, boolean repeated) {
      this.id = id;
      this.function = function;
      this.arguments = arguments;
      this.delay = delay;
      this.repeated = repeated;
    }

    private void set() {
      time = now + delay;
      position = order++;
      waiting.add(this);
    }

    void run() {
      waiting.remove(this);
      if (repeated) {
        set();
      } else {
        byId.remove(id);
      }
      ScriptRuntime.apply(function, UNDEFINED, arguments);
    }

    @Override
    public int compareTo(Timer other) {
      int byTime = Long.compare(time, other.time);
      return byTime != 0 ? byTime : Long.compare(position, other.position);
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return id;
    }
  }

  /**
   * Sets a timer.
   *
   * @param milliseconds what is less than 1, more than about 24 days, or no number counts as 1
   * @return its id, from 1
   */
  int set(ScriptFunction function, double milliseconds, Object[] arguments, boolean repeated) {
    if (byId.isEmpty()) {
      look();
    }
    boolean sensible = milliseconds >= 1 && milliseconds <= LONGEST;
    long delay = (sensible ? (long) milliseconds : 1) * MILLISECOND;
    Timer timer = new Timer(++lastId, function, arguments, delay, repeated);
    byId.put(timer.id, timer);
    timer.set();
    return timer.id;
  }

  void cancel(int id) {
    Timer timer = byId.remove(id);
    if (timer != null) {
      waiting.remove(timer);
    }
  }

  /** Looks at the clock: a turn of the loop begins. */
  void look() {
    long clock = System.nanoTime();
    if (started == 0) {
      started = clock;
    }
    now = clock - started;
  }

  /** The next timer whose time has come, or null. */
  Timer due() {
    return !waiting.isEmpty() && waiting.first().time <= now ? waiting.first() : null;
  }

  /** How long until the next timer's time comes; the greatest number if there is none. */
  long nanosToWait() {
    return waiting.isEmpty() ? Long.MAX_VALUE : waiting.first().time - now;
  }
}
