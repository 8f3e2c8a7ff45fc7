package dev.iotajs.sandbox.internal.guest.syntax;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The private names of a class: those declared, and those used before the class ended. */
final class PrivateNames {
  private enum Kind {
    FIELD_OR_METHOD,
    GETTER,
    STATIC_GETTER,
    SETTER,
    STATIC_SETTER
  }

  final PrivateNames outer;
  private final Map<String, Kind> declared = new HashMap<>();
  private final Map<String, Integer> used = new LinkedHashMap<>();

  PrivateNames(PrivateNames outer) {
    this.outer = outer;
  }

  void use(String name, int offset) {
    used.putIfAbsent(name, offset);
  }

  void declare(String name, Tree.ClassElement element, int offset) {
    Kind kind = Kind.FIELD_OR_METHOD;
    if (element.kind == Tree.ClassElement.Kind.GET) {
      kind = element.isStatic ? Kind.STATIC_GETTER : Kind.GETTER;
    } else if (element.kind == Tree.ClassElement.Kind.SET) {
      kind = element.isStatic ? Kind.STATIC_SETTER : Kind.SETTER;
    }
    Kind old = declared.put(name, kind);
    if (old == null) {
      return;
    }
    if (!isPair(old, kind) && !isPair(kind, old)) {
      throw new SyntaxProblem("Identifier '#" + name + "' has already been declared", offset);
    }
    declared.put(name, Kind.FIELD_OR_METHOD); // no third one
  }

  private static boolean isPair(Kind getter, Kind setter) {
    return getter == Kind.GETTER
        ? setter == Kind.SETTER
        : getter == Kind.STATIC_GETTER && setter == Kind.STATIC_SETTER;
  }

  /** Ends the class: names that it lacks must be those of a class around it. */
  void end() {
    for (Map.Entry<String, Integer> use : used.entrySet()) {
      if (!declared.containsKey(use.getKey())) {
        if (outer == null) {
          throw undeclared(use.getKey(), use.getValue());
        }
        outer.use(use.getKey(), use.getValue());
      }
    }
  }

  static SyntaxProblem undeclared(String name, int offset) {
    return new SyntaxProblem(
        "Private field '#" + name + "' must be declared in an enclosing class", offset);
  }
}
