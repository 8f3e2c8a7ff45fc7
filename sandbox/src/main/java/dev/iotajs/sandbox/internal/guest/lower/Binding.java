package dev.iotajs.sandbox.internal.guest.lower;

/** A variable of the author's, and what becomes of it. */
final class Binding {
  enum Kind {
    VAR,
    PARAMETER,
    FUNCTION,
    LET,
    CONST,
    CLASS,
    CATCH,
    /** The name of a function expression or of a class, inside that. */
    SELF,
    IMPORT
  }

  final String name;
  final Kind kind;
  final Scope scope;

  /** The name in the lowered text: of a variable of ours, or of the property in its box. */
  String emitted;

  /** From this offset on the text can rely on its being initialised. */
  int ready = -1;

  /** Whether anything but its declaration assigns to it. */
  boolean assigned;

  /** The variable that tells whether it is initialised, for code that cannot know; or null. */
  String flag;

  /** Whether closures have to be given its value of this iteration. */
  boolean captured;

  /** Whether it lives in its scope's box, since closures and the loop both change it. */
  boolean boxed;

  /** The variable with the module that an import is from, and its name there; else null. */
  String module;

  String imported;

  Binding(String name, Kind kind, Scope scope) {
    this.name = name;
    this.kind = kind;
    this.scope = scope;
    this.emitted = name;
  }

  boolean isLexical() {
    return kind == Kind.LET || kind == Kind.CONST || kind == Kind.CLASS;
  }

  boolean isConstant() {
    return kind == Kind.CONST || kind == Kind.IMPORT;
  }
}
