package dev.iotajs.sdk.declaration;

/** A type with a name, which has a declaration of its own in {@code iota.d.ts}. */
public interface NamedType extends Type {
  /**
   * The declaration in TypeScript.
   *
   * @return one or more lines
   */
  String declaration();
}
