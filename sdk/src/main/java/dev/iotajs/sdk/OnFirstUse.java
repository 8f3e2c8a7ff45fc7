package dev.iotajs.sdk;

import java.util.Objects;
import java.util.function.Supplier;

/** A value that is made when it is first asked for. Safe for use by many threads. */
final class OnFirstUse<T> implements Supplier<T> {
  /** Null once the value is there. */
  private Supplier<T> maker;

  private T value;

  OnFirstUse(Supplier<T> maker) {
    this.maker = Objects.requireNonNull(maker, "maker");
  }

  @Override
  public synchronized T get() {
    if (maker != null) {
      value = Objects.requireNonNull(maker.get(), "value");
      maker = null;
    }
    return value;
  }
}
