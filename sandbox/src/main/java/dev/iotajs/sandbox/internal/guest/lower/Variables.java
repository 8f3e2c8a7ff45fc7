package dev.iotajs.sandbox.internal.guest.lower;

import dev.iotajs.sandbox.internal.guest.syntax.Tree;

/** Reading, assigning and initialising the author's variables. */
final class Variables {
  private final Context context;

  Variables(Context context) {
    this.context = context;
  }

  /** Reads the variable that a name means. */
  Tree.Expression read(Tree.Identifier identifier) {
    Binding binding = context.scopes.bindingOf(identifier);
    if (binding == null) {
      return identifier.name.equals(ScopeAnalysis.ARGUMENTS) ? arguments(identifier) : identifier;
    }
    Tree.Expression place = place(binding, identifier);
    return context.scopes.mayBeEarly(identifier) ? Make.sequence(check(binding), place) : place;
  }

  /** The arguments of the function that is meant, which may be one around this. */
  private Tree.Expression arguments(Tree.Identifier identifier) {
    FunctionScope owner = context.function.owner();
    return owner.argumentsName == null
        ? identifier
        : Tree.at(Make.id(owner.argumentsName), identifier);
  }

  /** Where a variable lives, as what can be read and assigned. */
  Tree.Expression place(Binding binding, Tree.Node at) {
    if (binding.module != null) {
      return Tree.at(Modules.member(binding.module, binding.imported), at);
    }
    if (binding.boxed) {
      return Tree.at(Make.member(Make.id(binding.scope.box), binding.emitted), at);
    }
    return Tree.at(Make.id(binding.emitted), at);
  }

  private Tree.Expression flag(Binding binding) {
    return binding.boxed
        ? Make.member(Make.id(binding.scope.box), binding.flag)
        : Make.id(binding.flag);
  }

  /** What others who import the variable read. */
  Tree.Expression exported(Binding binding) {
    Tree.Expression place = place(binding, new Tree.This());
    return binding.flag == null ? place : Make.sequence(check(binding), place);
  }

  private Tree.Expression check(Binding binding) {
    if (binding.flag == null) {
      // A parameter, in front of its own place.
      return Make.operation("early", Make.string(binding.name));
    }
    return new Tree.Binary("||", flag(binding), Make.operation("early", Make.string(binding.name)));
  }

  /** Whether an assignment to the name is no plain assignment. */
  boolean isSpecial(Tree.Identifier identifier) {
    Binding binding = context.scopes.bindingOf(identifier);
    return binding != null
        && (isConstant(binding)
            || binding.kind == Binding.Kind.SELF
            || context.scopes.mayBeEarly(identifier));
  }

  private boolean isConstant(Binding binding) {
    return binding.isConstant()
        || (binding.kind == Binding.Kind.SELF
            && (context.strict || binding.scope.function.isClass));
  }

  /** An assignment by the author. */
  Tree.Expression assign(Tree.Identifier identifier, Tree.Expression value) {
    Binding binding = context.scopes.bindingOf(identifier);
    if (binding == null) {
      return Make.assign(read(identifier), value);
    }
    if (isConstant(binding)) {
      Tree.Expression error = Make.operation("constant", Make.string(binding.name));
      return context.scopes.mayBeEarly(identifier)
          ? Make.sequence(value, check(binding), error)
          : Make.sequence(value, error);
    }
    if (binding.kind == Binding.Kind.SELF) {
      // Of no effect on a function's own name. A text alone could be taken for a directive.
      return Make.sequence(Make.number(0), value);
    }
    Tree.Expression place = place(binding, identifier);
    if (!context.scopes.mayBeEarly(identifier)) {
      return Make.assign(place, value);
    }
    // The value is computed first, as it would be.
    String temporary = context.temporary();
    return Make.sequence(
        Make.assign(temporary, value), check(binding), Make.assign(place, Make.id(temporary)));
  }

  /** The variable's declaration gives it its first value. */
  Tree.Expression initialise(Tree.Identifier identifier, Tree.Expression value) {
    Binding binding = context.scopes.bindingOf(identifier);
    return binding == null
        ? Make.assign(identifier, value)
        : initialise(binding, value, identifier);
  }

  Tree.Expression initialise(Binding binding, Tree.Expression value, Tree.Node at) {
    Tree.Expression assigned = Make.assign(place(binding, at), value);
    if (binding.flag == null) {
      return assigned;
    }
    return Make.sequence(assigned, Make.assign(flag(binding), Make.bool(true)));
  }

  /** The variable {@code this} of a function around the current one, or of this one. */
  Tree.Expression self(Tree.Node at) {
    FunctionScope owner = context.function.owner();
    if (owner.thisName == null) {
      return Tree.at(new Tree.This(), at);
    }
    Tree.Identifier name = Tree.at(Make.id(owner.thisName), at);
    boolean unsure = owner.isDerivedConstructor() && !owner.thisReady;
    return unsure ? Tree.at(Make.operation("thisOf", name), at) : name;
  }
}
