package dev.iotajs.sdk.http;

import dev.iotajs.sandbox.HostFunctionException;
import dev.iotajs.sdk.ErrorCode;
import dev.iotajs.sdk.Operation;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;

/** One request of a script, with the redirects that follow, within its time. */
final class Exchange implements Operation {
  private final HttpAccess access;
  private final String tenant;
  private final Outgoing first;
  private final Duration timeout;
  private final Lifetime lifetime = new Lifetime();

  Exchange(HttpAccess access, String tenant, Outgoing first, Duration timeout) {
    this.access = access;
    this.tenant = tenant;
    this.first = first;
    this.timeout = timeout;
  }

  @Override
  public Object run() {
    throwIfEnded();
    try {
      return runInTime();
    } catch (IOException e) {
      throwIfEnded();
      throw Failures.of(e);
    } catch (RuntimeException e) {
      throwIfEnded();
      throw e;
    }
  }

  private Object runInTime() throws IOException {
    Future<?> clock = access.deadlines.schedule(lifetime, timeout);
    try {
      return follow();
    } finally {
      clock.cancel(false);
    }
  }

  private Object follow() throws IOException {
    Outgoing hop = first;
    for (int followed = 0; followed <= access.limits.maxRedirects; followed++) {
      try (Received received = send(hop)) {
        Optional<Outgoing> next = Redirects.next(hop, received.response);
        if (next.isEmpty()) {
          return Answer.of(received.response, access.limits.maxBody);
        }
        hop = next.get();
        access.destinations.check(tenant, hop.target);
        ResponseBytes.skip(received.response);
      }
    }
    throw ErrorCode.TOO_MANY_REDIRECTS.error(
        "The response redirects more than " + access.limits.maxRedirects + " times.");
  }

  private Received send(Outgoing hop) throws IOException {
    CheckedResolver resolver = new CheckedResolver(access.destinations, access.lookups, lifetime);
    return access.client.send(hop, tenant, resolver, lifetime);
  }

  /** Whatever went wrong then, went wrong because of that. */
  private void throwIfEnded() {
    Lifetime.End reason = lifetime.reason();
    if (reason == Lifetime.End.CANCELLED) {
      throw new CancellationException();
    }
    if (reason == Lifetime.End.TIMEOUT) {
      throw timedOut();
    }
    if (access.deadlines.isClosed()) {
      throw ErrorCode.UNAVAILABLE.error("The host is shutting down.");
    }
  }

  private HostFunctionException timedOut() {
    return ErrorCode.TIMEOUT.error("The request took longer than " + timeout.toMillis() + " ms.");
  }

  @Override
  public void cancel() {
    lifetime.end(Lifetime.End.CANCELLED);
  }
}
