package dev.iotajs.sdk.declaration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes declarations as TypeScript. */
public final class TypeScript {
  private static final String JSON =
      "/** Whatever JSON can hold. */\n"
          + "type Json = null | boolean | number | string | Json[] | { [key: string]: Json };\n";

  private TypeScript() {}

  /**
   * Writes {@code iota.d.ts}.
   *
   * @param namespaces the properties of {@code iota}, in order
   * @param context the type of {@code context}
   * @return the text
   */
  public static String declare(Map<String, Interface> namespaces, NamedType context) {
    Map<String, NamedType> named = new LinkedHashMap<>();
    namespaces.values().forEach(namespace -> namespace.parts(type -> collect(type, named)));
    collect(context, named);
    StringBuilder types = new StringBuilder(JSON);
    named.values().forEach(type -> types.append('\n').append(type.declaration()));
    namespaces.values().forEach(namespace -> types.append('\n').append(namespace.declaration()));
    StringBuilder text = new StringBuilder("/** The types of what scripts see. */\n");
    // In a namespace, since names such as Cache are taken in browsers' declarations.
    text.append("declare namespace Iota {\n").append(indented(types)).append("}\n\n");
    text.append("/** What scripts see of their host. */\ndeclare const iota: {\n");
    namespaces.forEach(
        (name, namespace) ->
            text.append("  readonly ")
                .append(name)
                .append(": Iota.")
                .append(namespace.typescript())
                .append(";\n"));
    text.append("};\n\n/** What the run is about. */\ndeclare const context: Iota.")
        .append(context.typescript());
    return text.append(";\n").toString();
  }

  private static String indented(CharSequence lines) {
    return Pattern.compile("^(?=.)", Pattern.MULTILINE).matcher(lines).replaceAll("  ");
  }

  /** Parts come before what they are part of. */
  private static void collect(Type type, Map<String, NamedType> named) {
    if (type instanceof NamedType && named.containsKey(type.typescript())) {
      return;
    }
    type.parts(part -> collect(part, named));
    if (type instanceof NamedType) {
      named.put(type.typescript(), (NamedType) type);
    }
  }

  /** A documentation comment. */
  static String comment(String text, String indent) {
    List<String> lines = List.of(text.replace("*/", "*\u200b/").split("\n", -1));
    if (lines.size() == 1) {
      return indent + "/** " + lines.get(0) + " */\n";
    }
    StringBuilder comment = new StringBuilder(indent + "/**\n");
    lines.forEach(line -> comment.append(indent).append(" * ").append(line).append('\n'));
    return comment.append(indent).append(" */\n").toString();
  }
}
