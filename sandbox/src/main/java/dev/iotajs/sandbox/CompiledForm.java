package dev.iotajs.sandbox;

import java.util.Arrays;
import java.util.Objects;

/**
 * What became of a script's source before the engine compiled it, to be kept with the source:
 * {@link ScriptSource#with} saves the next JVM that work. It is good for one source and one
 * compiler, and passed over for any other. It is as trustworthy as the place where it was kept: who
 * can change it can change what the script does, but it is run in the sandbox as any script is.
 * Immutable.
 */
public final class CompiledForm {
  private final String key;
  private final byte[] bytes;

  /**
   * A form that was kept.
   *
   * @param key {@link #key}
   * @param bytes {@link #bytes}; copied
   */
  public CompiledForm(String key, byte[] bytes) {
    this.key = Objects.requireNonNull(key, "key");
    this.bytes = bytes.clone();
  }

  /**
   * Which compiler made it. Another release of Iota, or other options, have another key.
   *
   * @return up to 100 ASCII characters
   */
  public String key() {
    return key;
  }

  /**
   * The form.
   *
   * @return a copy
   */
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CompiledForm
        && key.equals(((CompiledForm) other).key)
        && Arrays.equals(bytes, ((CompiledForm) other).bytes);
  }

  @Override
  public int hashCode() {
    return 31 * key.hashCode() + Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "CompiledForm[" + key + ", " + bytes.length + " bytes]";
  }
}
