package dev.iotajs.sdk.db;

import dev.iotajs.sdk.ErrorCode;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * How many connections each tenant has, so that none has them all. Who has to wait does so in the
 * tenant's own line, first come, first served. Safe for use by many threads.
 */
final class TenantShares {
  private final int perTenant;

  /** Of tenants with connections. Guarded by itself. */
  private final Map<String, Share> shares = new HashMap<>();

  TenantShares(int perTenant) {
    this.perTenant = perTenant;
  }

  /**
   * Waits until the tenant may have one more connection, which is to be followed by {@link #free};
   * throws if the call is ended before.
   */
  void take(String tenant, Call call) {
    CompletableFuture<Void> place = place(tenant);
    try {
      CompletableFuture.anyOf(place, call.ended()).get();
      call.checkBeforeConnection();
    } catch (InterruptedException e) {
      giveUp(tenant, place);
      Thread.currentThread().interrupt();
      throw ErrorCode.UNAVAILABLE.error("The host is shutting down");
    } catch (ExecutionException e) {
      throw new AssertionError("Neither a place nor an end fails", e);
    } catch (RuntimeException e) {
      giveUp(tenant, place);
      throw e;
    }
  }

  /** Complete when it is taken; takes it at once if there is one. */
  private CompletableFuture<Void> place(String tenant) {
    CompletableFuture<Void> place = new CompletableFuture<>();
    synchronized (shares) {
      Share share = shares.computeIfAbsent(tenant, ignored -> new Share());
      if (share.taken == perTenant) {
        share.waiting.add(place);
        return place;
      }
      share.taken++;
    }
    place.complete(null);
    return place;
  }

  private void giveUp(String tenant, CompletableFuture<Void> place) {
    boolean isWaiting;
    synchronized (shares) {
      isWaiting = shares.get(tenant).waiting.removeIf(one -> one == place);
    }
    if (!isWaiting) {
      free(tenant);
    }
  }

  /** Lets the tenant's next one have the place. */
  void free(String tenant) {
    CompletableFuture<Void> next;
    synchronized (shares) {
      Share share = shares.get(tenant);
      next = share.waiting.poll();
      if (next == null && --share.taken == 0) {
        shares.remove(tenant);
      }
    }
    if (next != null) {
      next.complete(null);
    }
  }

  /** What a tenant has, and who waits. */
  private static final class Share {
    private final Queue<CompletableFuture<Void>> waiting = new ArrayDeque<>();
    private int taken;
  }
}
