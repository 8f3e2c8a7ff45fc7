package dev.iotajs.sdk.declaration;

import java.util.List;
import java.util.function.Consumer;

/** An object with functions, such as {@code iota.db}. Immutable. */
public final class Interface implements NamedType {
  private final String name;
  private final String documentation;
  private final List<Signature> functions;

  /**
   * An object with functions.
   *
   * @param name its name in {@code iota.d.ts}, as in {@code Database}
   * @param documentation one or more sentences
   * @param functions its functions, in order
   */
  public Interface(String name, String documentation, List<Signature> functions) {
    this.name = name;
    this.documentation = documentation;
    this.functions = List.copyOf(functions);
  }

  @Override
  public String typescript() {
    return name;
  }

  @Override
  public String declaration() {
    StringBuilder text = new StringBuilder(TypeScript.comment(documentation, ""));
    text.append("interface ").append(name).append(" {\n");
    functions.forEach(function -> text.append(function.typescript()));
    return text.append("}\n").toString();
  }

  /** Nothing is checked: scripts are given such objects, they do not pass them. */
  @Override
  public void check(Object value, String place) {}

  @Override
  public void parts(Consumer<Type> visitor) {
    functions.forEach(function -> function.types(visitor));
  }
}
