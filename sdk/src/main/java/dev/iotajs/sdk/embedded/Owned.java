package dev.iotajs.sdk.embedded;

import dev.iotajs.sdk.ErrorCode;
import java.util.function.Supplier;

/** Something that is made when it is first asked for, and closed if it was made. */
final class Owned<T extends AutoCloseable> implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("dev.iotajs.sdk");

  private final Supplier<T> maker;
  private T value;
  private boolean closed;

  Owned(Supplier<T> maker) {
    this.maker = maker;
  }

  synchronized T get() {
    if (closed) {
      throw ErrorCode.UNAVAILABLE.error("The host is shutting down");
    }
    if (value == null) {
      value = maker.get();
    }
    return value;
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (value != null) {
      try {
        value.close();
      } catch (Exception e) {
        LOG.log(System.Logger.Level.WARNING, "What the SDK used cannot be closed", e);
      }
    }
  }
}
