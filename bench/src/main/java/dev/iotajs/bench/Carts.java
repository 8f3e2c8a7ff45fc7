package dev.iotajs.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The same program of 10 KB twice, dense with syntax: as ES5 and as people write today. */
final class Carts {
  private static final int LENGTH = 10_000;

  private Carts() {}

  /** Functions and prototypes only. */
  static String plain() {
    return whole(
        "function Base(id) { this.id = id; }\n",
        read("plain"),
        "price1(new Cart1({ id: 1 }).add({ sku: 'a', price: 9.5 }, { sku: 'b', price: 20 }), 'vip')");
  }

  /** Classes, async functions, generators, destructuring, spread, templates. */
  static String modern() {
    return whole(
        "class Base { constructor(id) { this.id = id; } }\n",
        read("modern"),
        "price1(new Cart1({ id: 1 }).add({ sku: 'a', price: 9.5 }, { sku: 'b', price: 20 }), 'vip')");
  }

  private static String whole(String head, String part, String use) {
    StringBuilder text = new StringBuilder(head);
    for (int i = 1; i == 1 || text.length() + part.length() <= LENGTH + part.length() / 2; i++) {
      text.append(part.replace("$N", String.valueOf(i)));
    }
    return text.append(use).toString();
  }

  private static String read(String name) {
    try (InputStream in = Carts.class.getResourceAsStream("/scripts/" + name + ".js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
