package dev.iotajs.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/**
 * Who may run now. A tenant has so many runs going on and so many waiting; all together there are
 * so many going on; and when a place becomes free, waiting tenants take turns, whoever has how many
 * waiting.
 *
 * <p>Safe for use by many threads: one lock, held for a few operations on maps and queues.
 */
final class Admission {
  /** Somebody waiting for a place. {@link #admitted} is called without the lock held. */
  interface Waiter {
    /** It is this waiter's turn; it has a place now and has to give it back. */
    void admitted();

    /** It was taken out of the queue by {@link Admission#cancelWaiting}, and has no place. */
    default void cancelled() {}
  }

  private static final class Tenant {
    final String name;
    int running;
    final Queue<Waiter> waiting = new ArrayDeque<>();

    Tenant(String name) {
      this.name = name;
    }
  }

  private final int maxRunning;
  private final int tenantRunning;
  private final int tenantWaiting;

  private final Map<String, Tenant> tenants = new HashMap<>();

  /** Tenants with somebody waiting and a run to spare, in the order of their turns. */
  private final Queue<Tenant> turns = new ArrayDeque<>();

  private int running;
  private int waiting;
  private boolean closed;

  Admission(int maxRunning, int tenantRunning, int tenantWaiting) {
    this.maxRunning = maxRunning;
    this.tenantRunning = tenantRunning;
    this.tenantWaiting = tenantWaiting;
  }

  /**
   * Asks for a place.
   *
   * @return true if the caller has a place now; false if it waits
   * @throws QuotaExceededException if as many are waiting as may
   * @throws EngineClosedException if no more runs are taken
   */
  synchronized boolean enter(String name, Waiter waiter) {
    if (closed) {
      throw new EngineClosedException();
    }
    Tenant tenant = tenants.computeIfAbsent(name, Tenant::new);
    if (running < maxRunning && tenant.running < tenantRunning && tenant.waiting.isEmpty()) {
      running++;
      tenant.running++;
      return true;
    }
    if (tenant.waiting.size() >= tenantWaiting) {
      throw new QuotaExceededException(name, tenant.running, tenant.waiting.size());
    }
    tenant.waiting.add(waiter);
    waiting++;
    if (tenant.waiting.size() == 1 && tenant.running < tenantRunning) {
      turns.add(tenant);
    }
    return false;
  }

  /** Takes somebody out of the queue; false if it was not waiting any more. */
  synchronized boolean leaveQueue(String name, Waiter waiter) {
    Tenant tenant = tenants.get(name);
    if (tenant == null || !tenant.waiting.remove(waiter)) {
      return false;
    }
    waiting--;
    if (tenant.waiting.isEmpty()) {
      turns.remove(tenant);
    }
    forgetIfIdle(tenant);
    notifyAll();
    return true;
  }

  /** Gives a place back, and lets the next one in. */
  void exit(String name) {
    Waiter next;
    synchronized (this) {
      running--;
      tenantEnded(name);
      next = nextWaiter();
      notifyAll();
    }
    admit(next);
  }

  /**
   * Gives the engine's place back but not the tenant's: the run's thread is stuck, which shall cost
   * its tenant and nobody else.
   */
  void exitStuck() {
    Waiter next;
    synchronized (this) {
      running--;
      next = nextWaiter();
      notifyAll();
    }
    admit(next);
  }

  /** The tenant's place of a stuck run, once its thread has come back. */
  void exitRecovered(String name) {
    Waiter next;
    synchronized (this) {
      tenantEnded(name);
      next = nextWaiter();
    }
    admit(next);
  }

  private void tenantEnded(String name) {
    Tenant tenant = tenants.get(name);
    tenant.running--;
    if (tenant.running == tenantRunning - 1 && !tenant.waiting.isEmpty()) {
      turns.add(tenant);
    }
    forgetIfIdle(tenant);
  }

  private void forgetIfIdle(Tenant tenant) {
    if (tenant.running == 0 && tenant.waiting.isEmpty()) {
      tenants.remove(tenant.name);
    }
  }

  private Waiter nextWaiter() {
    if (running >= maxRunning) {
      return null;
    }
    Tenant tenant = turns.poll();
    if (tenant == null) {
      return null;
    }
    Waiter waiter = tenant.waiting.remove();
    waiting--;
    running++;
    tenant.running++;
    if (!tenant.waiting.isEmpty() && tenant.running < tenantRunning) {
      turns.add(tenant);
    }
    return waiter;
  }

  private static void admit(Waiter waiter) {
    if (waiter != null) {
      waiter.admitted();
    }
  }

  /** Takes nobody any more; those waiting still get their turn. */
  synchronized void close() {
    closed = true;
  }

  /** Takes everybody out of the queues, and tells them. */
  void cancelWaiting() {
    List<Waiter> cancelled = new ArrayList<>();
    synchronized (this) {
      for (Tenant tenant : tenants.values()) {
        cancelled.addAll(tenant.waiting);
        tenant.waiting.clear();
      }
      tenants.values().removeIf(tenant -> tenant.running == 0);
      turns.clear();
      waiting = 0;
      notifyAll();
    }
    cancelled.forEach(Waiter::cancelled);
  }

  /** Waits until nobody is running or waiting; false if the time is up before. */
  synchronized boolean awaitEmpty(long nanos) throws InterruptedException {
    long deadline = System.nanoTime() + nanos;
    while (running + waiting > 0) {
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      wait(left / 1_000_000 + 1);
    }
    return true;
  }

  synchronized int running() {
    return running;
  }

  synchronized int waiting() {
    return waiting;
  }
}
