package dev.iotajs.sandbox.internal.guest.lower;

import dev.iotajs.sandbox.internal.guest.syntax.Tree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the passes share while they go through a program: where they are. */
final class Context {
  /** A statement that a jump can leave. */
  static final class Target {
    final List<String> labels;
    final boolean isLoop;
    final boolean takesPlainBreak;

    /** Its cursor, which has to be closed by whoever jumps out; or null. */
    final String cursor;

    Target(List<String> labels, boolean isLoop, boolean takesPlainBreak, String cursor) {
      this.labels = labels;
      this.isLoop = isLoop;
      this.takesPlainBreak = takesPlainBreak;
      this.cursor = cursor;
    }
  }

  /** A class around the code. */
  static final class ClassContext {
    final ClassContext outer;

    /** The variables that hold the keys of private members, by the members' names. */
    final Map<String, String> privateKeys = new HashMap<>();

    /** The constructor's name inside the class. */
    String constructor;

    /** What initialises an instance's fields, or null. */
    String initializer;

    ClassContext(ClassContext outer) {
      this.outer = outer;
    }
  }

  final ScopeAnalysis scopes;
  final Names names;

  /** Whether the top variables are globals, which are declared outside our function. */
  final boolean topIsGlobal;

  /** The function whose code is being lowered. */
  FunctionScope function;

  /** Whether the code printed so far makes what comes here strict. */
  boolean strict;

  /** Whether the code may be passed over: it is in a branch, a loop or a block. */
  boolean inBranch;

  ClassContext classContext;

  /** Where methods find what {@code super} refers to. */
  final Map<FunctionScope, Tree.Expression> homes = new HashMap<>();

  /** The variable for the value of the program, or null. */
  String value;

  /** The jump targets of the current function, innermost first. */
  Deque<Target> targets = new ArrayDeque<>();

  /** Variables of the program itself: what is computed once for each evaluation of it. */
  final List<String> programVariables = new ArrayList<>();

  Context(ScopeAnalysis scopes, Names names, boolean topIsGlobal) {
    this.scopes = scopes;
    this.names = names;
    this.topIsGlobal = topIsGlobal;
  }

  /** A new variable of the current function. */
  String temporary() {
    return temporary("$t");
  }

  String temporary(String base) {
    String name = names.fresh(base);
    function.temporaries.add(name);
    return name;
  }

  /** Whether a variable is a global that is declared in front of our function. */
  boolean isGlobal(Binding binding) {
    FunctionScope home = binding.scope.function;
    return topIsGlobal && home.isProgram() && binding.scope == home.scopes.get(0);
  }

  /** The variable with a private member's key. */
  String privateKey(Tree.PrivateName name) {
    for (ClassContext c = classContext; c != null; c = c.outer) {
      String key = c.privateKeys.get(name.name);
      if (key != null) {
        return key;
      }
    }
    throw new IllegalStateException("The parser lets no undeclared private name pass");
  }
}
