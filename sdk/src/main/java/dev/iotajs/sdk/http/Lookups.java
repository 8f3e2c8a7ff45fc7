package dev.iotajs.sdk.http;

import dev.iotajs.sdk.ErrorCode;
import dev.iotajs.sdk.call.DaemonThreads;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Looks names up on threads of its own: a look-up in the JDK cannot be stopped, and a server of
 * names that does not answer must not hold up the exchange beyond its end.
 */
final class Lookups implements AutoCloseable {
  private static final int MAX_THREADS = 64;

  private final NameResolver resolver;
  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          0,
          MAX_THREADS,
          10,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          new DaemonThreads("iota-http-lookup"));

  Lookups(NameResolver resolver) {
    this.resolver = resolver;
  }

  /**
   * The addresses of a name.
   *
   * @throws UnknownHostException if it has none
   * @throws IOException if the exchange ends meanwhile
   */
  List<InetAddress> find(String host, Lifetime lifetime) throws IOException {
    try {
      return lifetime.await(CompletableFuture.supplyAsync(() -> ask(host), threads));
    } catch (RejectedExecutionException e) {
      throw ErrorCode.UNAVAILABLE.error("Too many names are being looked up; try again later.");
    } catch (ExecutionException e) {
      throw (UnknownHostException) new UnknownHostException("Not found").initCause(e.getCause());
    }
  }

  private List<InetAddress> ask(String host) {
    try {
      List<InetAddress> found = List.copyOf(resolver.resolve(host));
      if (found.isEmpty()) {
        throw new UnknownHostException("No address");
      }
      return found;
    } catch (UnknownHostException e) {
      throw new CompletionException(e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
