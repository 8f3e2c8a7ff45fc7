package dev.iotajs.engine;

import dev.iotajs.sandbox.Isolation;
import dev.iotajs.sandbox.ModuleLoader;
import dev.iotajs.sandbox.Realm;
import dev.iotajs.sandbox.Sandbox;
import dev.iotajs.sandbox.ScriptCancelledException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.commons.pool2.BasePooledObjectFactory;
import org.apache.commons.pool2.PooledObject;
import org.apache.commons.pool2.impl.DefaultPooledObject;
import org.apache.commons.pool2.impl.GenericObjectPool;
import org.apache.commons.pool2.impl.GenericObjectPoolConfig;

/**
 * Fresh realms, made ahead of demand by a thread in the background. A realm is taken once and never
 * comes back. When none is ready the caller makes its own, so nobody ever waits for the background.
 *
 * <p>How many are kept ready follows demand: each time the pool is found empty the target doubles,
 * up to the maximum; realms that stay idle are dropped again, down to the minimum.
 */
final class RealmPool implements AutoCloseable {
  private final Sandbox sandbox;
  private final Map<String, Object> globals;

  /** Null if there are no modules. */
  private final ModuleLoader modules;

  private final int minIdle;
  private final int maxIdle;
  private final GenericObjectPool<Realm> ready;
  private final AtomicLong created = new AtomicLong();
  private final AtomicBoolean wanted = new AtomicBoolean(true);
  private final Thread filler;
  private volatile int target;
  private volatile boolean closed;

  RealmPool(
      Sandbox sandbox,
      Map<String, Object> globals,
      ModuleLoader modules,
      int minIdle,
      int maxIdle,
      Duration idle) {
    this.sandbox = sandbox;
    this.globals = globals;
    this.modules = modules;
    this.minIdle = minIdle;
    this.maxIdle = maxIdle;
    this.target = minIdle;
    this.ready = new GenericObjectPool<>(new Factory(), config(minIdle, maxIdle, idle));
    this.filler = new Thread(this::fill, "iota-realms");
    filler.setDaemon(true);
    filler.start();
  }

  private static GenericObjectPoolConfig<Realm> config(int minIdle, int maxIdle, Duration idle) {
    GenericObjectPoolConfig<Realm> config = new GenericObjectPoolConfig<>();
    config.setMaxTotal(-1);
    config.setMaxIdle(maxIdle);
    config.setMinIdle(minIdle);
    config.setBlockWhenExhausted(false);
    config.setTestOnReturn(true);
    config.setJmxEnabled(false);
    config.setSoftMinEvictableIdleDuration(idle);
    config.setMinEvictableIdleDuration(Duration.ofMillis(-1));
    config.setTimeBetweenEvictionRuns(idle.dividedBy(2));
    config.setNumTestsPerEvictionRun(maxIdle);
    return config;
  }

  /**
   * A realm that nobody has used. Once the pool is closed, runs that come for one are cancelled.
   */
  Realm take() {
    if (ready.getNumIdle() == 0) {
      target = Math.min(maxIdle, Math.max(1, target * 2));
    }
    try {
      Realm realm = ready.borrowObject();
      // It leaves the pool for good: what is handed out is never handed out again. Not by
      // invalidateObject, which makes another one at once, on the caller's thread.
      ready.returnObject(realm);
      refill();
      return realm;
    } catch (Exception e) {
      if (closed) {
        throw new ScriptCancelledException(List.of());
      }
      if (e instanceof RuntimeException) {
        throw (RuntimeException) e;
      }
      throw new IllegalStateException("A realm cannot be made", e);
    }
  }

  /** A realm for many runs of one tenant; it is not pooled. */
  Realm newTenantRealm() {
    return newRealm(Isolation.TENANT);
  }

  private Realm newRealm(Isolation isolation) {
    Realm realm = sandbox.newRealm(isolation);
    globals.forEach(realm::define);
    if (modules != null) {
      realm.modules(modules);
    }
    created.incrementAndGet();
    return realm;
  }

  private void refill() {
    if (ready.getNumIdle() * 2 <= target && wanted.compareAndSet(false, true)) {
      synchronized (wanted) {
        wanted.notifyAll();
      }
    }
  }

  private void fill() {
    while (!closed) {
      try {
        wanted.set(false);
        while (!closed && ready.getNumIdle() < target) {
          ready.addObject();
        }
        synchronized (wanted) {
          if (!wanted.get() && !closed) {
            // Now and then without being asked, for what eviction has dropped too many.
            wanted.wait(1_000);
          }
        }
      } catch (InterruptedException e) {
        return;
      } catch (Exception | Error e) {
        System.getLogger(RealmPool.class.getName())
            .log(System.Logger.Level.ERROR, "A realm cannot be made", e);
      }
    }
  }

  int idle() {
    return ready.getNumIdle();
  }

  long created() {
    return created.get();
  }

  @Override
  public void close() {
    closed = true;
    filler.interrupt();
    ready.close();
  }

  private final class Factory extends BasePooledObjectFactory<Realm> {
    @Override
    public Realm create() {
      return newRealm(Isolation.RUN);
    }

    @Override
    public PooledObject<Realm> wrap(Realm realm) {
      return new DefaultPooledObject<>(realm);
    }

    /** Asked on return only: a realm that was handed out is not taken back. */
    @Override
    public boolean validateObject(PooledObject<Realm> pooled) {
      return false;
    }

    @Override
    public void destroyObject(PooledObject<Realm> pooled) {
      // Dropped for want of demand: then the target was too high.
      if (pooled.getState() == org.apache.commons.pool2.PooledObjectState.INVALID
          && pooled.getBorrowedCount() == 0) {
        target = Math.max(minIdle, target - 1);
      }
    }
  }
}
