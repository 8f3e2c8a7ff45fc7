package dev.iotajs.sdk.cache;

/** A key of one script. */
final class Key {
  private final String script;
  private final String name;

  Key(String script, String name) {
    this.script = script;
    this.name = name;
  }

  long weight() {
    return 2L * (script.length() + name.length());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Key
        && name.equals(((Key) other).name)
        && script.equals(((Key) other).script);
  }

  @Override
  public int hashCode() {
    return 31 * script.hashCode() + name.hashCode();
  }
}
