package dev.iotajs.sdk.declaration;

/** One parameter of a function, or one property of an object. Immutable. */
final class Member {
  final String name;
  final Type type;
  final boolean optional;
  final String documentation;

  Member(String name, Type type, boolean optional, String documentation) {
    this.name = name;
    this.type = type;
    this.optional = optional;
    this.documentation = documentation;
  }

  String typescript() {
    return name + (optional ? "?: " : ": ") + type.typescript();
  }
}
