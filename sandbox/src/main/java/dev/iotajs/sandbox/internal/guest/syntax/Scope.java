package dev.iotajs.sandbox.internal.guest.syntax;

import java.util.HashMap;
import java.util.Map;

/** The names declared in a block or in the top of a function, to find those that clash. */
final class Scope {
  private static final int VAR = 1;
  private static final int LEXICAL = 2;
  private static final int PARAMETER = 4;

  /** A function in a block of sloppy code, of which there may be several. */
  private static final int SLOPPY_FUNCTION = 8;

  /** A catch parameter that is a plain name, which variables may share. */
  private static final int CATCH = 16;

  final Scope outer;

  /** Whether variables are declared here, not further out. */
  private final boolean top;

  private final boolean module;
  private Map<String, Integer> names;

  private Scope(Scope outer, boolean top, boolean module) {
    this.outer = outer;
    this.top = top;
    this.module = module;
  }

  static Scope block(Scope outer) {
    return new Scope(outer, false, false);
  }

  static Scope function(Scope outer) {
    return new Scope(outer, true, false);
  }

  static Scope module() {
    return new Scope(null, true, true);
  }

  boolean declares(String name) {
    return get(name) != 0;
  }

  private int get(String name) {
    if (names == null) {
      return 0;
    }
    Integer kinds = names.get(name);
    return kinds == null ? 0 : kinds;
  }

  private void put(String name, int kinds) {
    if (names == null) {
      names = new HashMap<>();
    }
    names.put(name, kinds);
  }

  /** Declares a parameter; false if there is one of that name. */
  boolean parameter(String name) {
    boolean first = get(name) == 0;
    put(name, PARAMETER);
    return first;
  }

  void catchParameter(String name) {
    put(name, CATCH);
  }

  void variable(String name, int offset) {
    Scope scope = this;
    while (true) {
      int kinds = scope.get(name);
      if ((kinds & (LEXICAL | SLOPPY_FUNCTION)) != 0) {
        throw declared(name, offset);
      }
      scope.put(name, kinds | VAR);
      if (scope.top) {
        return;
      }
      scope = scope.outer;
    }
  }

  void lexical(String name, int offset) {
    if (get(name) != 0) {
      throw declared(name, offset);
    }
    put(name, LEXICAL);
  }

  /**
   * Declares a function.
   *
   * @param repeatable whether it is a plain function of sloppy code
   */
  void function(String name, boolean repeatable, int offset) {
    int kinds = get(name);
    if (top && !module) {
      if ((kinds & LEXICAL) != 0) {
        throw declared(name, offset);
      }
      put(name, kinds | VAR);
    } else if (kinds == 0 || (repeatable && kinds == SLOPPY_FUNCTION)) {
      put(name, repeatable ? SLOPPY_FUNCTION : LEXICAL);
    } else {
      throw declared(name, offset);
    }
  }

  private static SyntaxProblem declared(String name, int offset) {
    return new SyntaxProblem("Identifier '" + name + "' has already been declared", offset);
  }
}
