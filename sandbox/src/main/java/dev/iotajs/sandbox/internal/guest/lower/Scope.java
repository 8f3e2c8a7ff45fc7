package dev.iotajs.sandbox.internal.guest.lower;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A region of the text with variables of its own. */
final class Scope {
  final Scope parent;
  final FunctionScope function;

  /** Whether it is entered anew by each iteration of a loop of its function. */
  final boolean inLoop;

  /** Whether code can be reached without passing the declarations before it. */
  boolean isSwitch;

  final Map<String, Binding> bindings = new LinkedHashMap<>();

  /** The variable with the object that holds boxed variables, or null. */
  String box;

  Scope(Scope parent, FunctionScope function, boolean inLoop) {
    this.parent = parent;
    this.function = function;
    this.inLoop = inLoop;
  }

  /** Whether it is the outermost of a function that has its own arguments object. */
  boolean isOfFunctionWithArguments() {
    return function.node != null && !function.isArrow() && this == function.scopes.get(0);
  }

  Binding declare(String name, Binding.Kind kind) {
    return bindings.computeIfAbsent(name, n -> new Binding(n, kind, this));
  }

  List<Binding> boxed() {
    List<Binding> boxed = new ArrayList<>();
    for (Binding binding : bindings.values()) {
      if (binding.boxed) {
        boxed.add(binding);
      }
    }
    return boxed;
  }
}
