package dev.iotajs.sandbox.internal.guest;

import java.util.Set;

/**
 * What lowering calls the variables and functions that it makes, before their numbers. Other names
 * are the author's, also those that begin in the same way.
 */
final class MadeNames {
  private static final Set<String> ALL =
      Set.of(
          "$a",
          "$allocated",
          "$anonymous",
          "$arguments",
          "$box",
          "$c",
          "$class",
          "$default",
          "$e",
          "$g",
          "$i",
          "$init",
          "$key",
          "$l",
          "$methods",
          "$module",
          "$p",
          "$parent",
          "$rest",
          "$s",
          "$t",
          "$target",
          "$template",
          "$this",
          "$v",
          "$w",
          "$x",
          "$value");

  private MadeNames() {}

  static boolean contains(String name) {
    return ALL.contains(name);
  }
}
