package dev.iotajs.sdk.declaration;

import java.util.List;
import java.util.function.Consumer;

/** A name for a TypeScript expression. */
final class AliasType implements NamedType {
  private final String name;
  private final String meaning;
  private final String documentation;
  private final Type checks;
  private final List<Type> uses;

  AliasType(String name, String meaning, String documentation, Type checks, List<Type> uses) {
    this.name = name;
    this.meaning = meaning;
    this.documentation = documentation;
    this.checks = checks;
    this.uses = uses;
  }

  @Override
  public String typescript() {
    return name;
  }

  @Override
  public String declaration() {
    return TypeScript.comment(documentation, "") + "type " + name + " = " + meaning + ";\n";
  }

  @Override
  public void check(Object value, String place) {
    checks.check(value, place);
  }

  @Override
  public void parts(Consumer<Type> visitor) {
    uses.forEach(visitor);
  }
}
