package dev.iotajs.engine.jsr223;

/** A script's function. */
final class LiveFunction implements ScriptFunction, Live {
  private final LiveValue live;

  LiveFunction(LiveValue live) {
    this.live = live;
  }

  @Override
  public LiveValue live() {
    return live;
  }

  @Override
  public Object call(Object thiz, Object... arguments) {
    return live.call(thiz, arguments);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LiveFunction
        && ((LiveFunction) other).live.value().equals(live.value());
  }

  @Override
  public int hashCode() {
    return live.value().hashCode();
  }

  @Override
  public String toString() {
    return live.value().toString();
  }
}
