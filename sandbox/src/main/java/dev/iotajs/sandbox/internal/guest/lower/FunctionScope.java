package dev.iotajs.sandbox.internal.guest.lower;

import dev.iotajs.sandbox.internal.guest.syntax.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a function's code needs to be lowered. A class counts as one, around its members. */
final class FunctionScope {
  /** Null for the program and for classes. */
  final Tree.Function node;

  final FunctionScope parent;

  /** Offset of its first character. */
  final int start;

  /** The variable a hoisted declaration is known by, or null. */
  Binding declaration;

  final boolean isClass;

  /** Where its vars are: its outermost scope, or below that if its parameters have expressions. */
  Scope body;

  /** Names used in here, or in functions in here, that belong to what is outside. */
  final Set<String> freeNames = new HashSet<>();

  /** All scopes of this function, outermost first. */
  final List<Scope> scopes = new ArrayList<>();

  /** Variables of surrounding loops whose value of this iteration the closure keeps. */
  final Set<Binding> captures = new LinkedHashSet<>();

  /** Whether {@code this} is needed where the engine's own is another one. */
  boolean thisNeeded;

  boolean argumentsNeeded;

  /** Whether {@code arguments} means this function's own, here or in an arrow function. */
  boolean argumentsUsed;

  boolean selfNeeded;
  boolean newTargetNeeded;

  /** Whether code from here on comes after a call of the super constructor. */
  boolean thisReady;

  /** Names of the variables for what above is needed; given when lowering begins. */
  String thisName;

  String argumentsName;
  String selfName;
  String newTargetName;

  /** What the engine allocated for a derived constructor. */
  String allocatedName;

  /**
   * The cursors of the array patterns in the statement that is being lowered, whose iterators have
   * to be closed when it is left before their end.
   */
  List<String> cursors = new ArrayList<>();

  /** Variables of ours, to be declared at the top. */
  final List<String> temporaries = new ArrayList<>();

  FunctionScope(Tree.Function node, FunctionScope parent, int start, boolean isClass) {
    this.node = node;
    this.parent = parent;
    this.start = start;
    this.isClass = isClass;
  }

  boolean isArrow() {
    return node != null && node.kind == Tree.Function.Kind.ARROW;
  }

  boolean isProgram() {
    return node == null && !isClass;
  }

  /** Whether its body becomes a state machine, which is a function of its own. */
  boolean isResumable() {
    return node != null && (node.generator || node.async);
  }

  /** Whether its code can be left where it yields. */
  boolean isGenerator() {
    return node != null && node.generator;
  }

  boolean isDerivedConstructor() {
    return node != null && node.kind == Tree.Function.Kind.DERIVED_CONSTRUCTOR;
  }

  /** The function whose {@code this} and {@code arguments} are meant in here. */
  FunctionScope owner() {
    FunctionScope owner = this;
    while (owner.isArrow() || owner.isClass) {
      owner = owner.parent;
    }
    return owner;
  }
}
