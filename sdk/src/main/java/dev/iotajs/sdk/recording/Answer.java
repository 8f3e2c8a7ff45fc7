package dev.iotajs.sdk.recording;

import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * A call's answer, which is given only once the run listens for it. Were it given before, between
 * the call and the listening, then answers that are given later could reach the run earlier, and
 * the order in which they were given would not be the order in which the script sees them.
 */
final class Answer extends CompletableFuture<Object> {
  private final Consumer<Answer> listening;

  /**
   * An answer.
   *
   * @param listening told once, on the run's thread, that the run listens
   */
  Answer(Consumer<Answer> listening) {
    this.listening = listening;
  }

  @Override
  public CompletableFuture<Object> whenComplete(
      BiConsumer<? super Object, ? super Throwable> action) {
    CompletableFuture<Object> next = super.whenComplete(action);
    listening.accept(this);
    return next;
  }
}
