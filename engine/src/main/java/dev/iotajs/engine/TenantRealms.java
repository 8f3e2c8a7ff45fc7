package dev.iotajs.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.iotajs.sandbox.Realm;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Realms that serve one tenant again and again, at most as many per tenant as it has runs at once.
 * Tenants that have not run anything for a while lose theirs.
 */
final class TenantRealms {
  private final RealmPool pool;
  private final Cache<String, Queue<Realm>> realms;

  TenantRealms(RealmPool pool, int maxTenants, Duration idle) {
    this.pool = pool;
    this.realms =
        Caffeine.newBuilder()
            .maximumSize(maxTenants)
            .expireAfterAccess(idle)
            .executor(Runnable::run)
            .build();
  }

  Realm take(String tenant) {
    Queue<Realm> mine = realms.getIfPresent(tenant);
    Realm realm = mine == null ? null : mine.poll();
    return realm != null ? realm : pool.newTenantRealm();
  }

  void giveBack(String tenant, Realm realm) {
    if (realm.usable()) {
      realms.get(tenant, name -> new ConcurrentLinkedQueue<>()).add(realm);
    }
  }
}
