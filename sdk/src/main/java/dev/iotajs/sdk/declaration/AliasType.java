package dev.iotajs.sdk.declaration;

/** A name for a TypeScript expression. */
final class AliasType implements NamedType {
  private final String name;
  private final String meaning;
  private final String documentation;
  private final Type checks;

  AliasType(String name, String meaning, String documentation, Type checks) {
    this.name = name;
    this.meaning = meaning;
    this.documentation = documentation;
    this.checks = checks;
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
}
