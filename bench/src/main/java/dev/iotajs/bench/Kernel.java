package dev.iotajs.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A small JavaScript function that does one kind of work for a few milliseconds and returns a
 * checksum. Its source is an expression whose value is that function. Immutable.
 */
final class Kernel {
  private final String name;
  private final String source;

  private Kernel(String name, String source) {
    this.name = name;
    this.source = source;
  }

  /** Reads a kernel from the class path. */
  static Kernel named(String name) {
    String path = "/kernels/" + name + ".js";
    try (InputStream in = Kernel.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("There is no kernel " + path);
      }
      return new Kernel(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return name;
  }

  /** The source: an expression whose value is a function. */
  String source() {
    return source;
  }

  @Override
  public String toString() {
    return name;
  }
}
