package dev.iotajs.sandbox.internal.guest.syntax;

import java.util.ArrayList;
import java.util.List;

/** The function, field, static block or program that the parser is in: what is allowed there. */
final class Context {
  /** A label that encloses the place. */
  private static final class Label {
    final String name;
    boolean loop;

    Label(String name) {
      this.name = name;
    }
  }

  final boolean generator;
  final boolean async;
  boolean returns;
  boolean superMember;
  boolean superCall;
  boolean newTarget;

  /** In an initialiser of a field, or in a static block. */
  boolean withoutArguments;

  /** Directly in a static block. */
  boolean staticBlock;

  /** Whether the place is in the parameters. */
  boolean parameters;

  int loops;
  int switches;
  private List<Label> labels;

  Context(boolean generator, boolean async) {
    this.generator = generator;
    this.async = async;
  }

  static Context arrow(Context outer, boolean async) {
    Context context = new Context(false, async);
    context.returns = true;
    context.superMember = outer.superMember;
    context.superCall = outer.superCall;
    context.newTarget = outer.newTarget;
    context.withoutArguments = outer.withoutArguments;
    return context;
  }

  static Context function(Tree.Function.Kind kind, boolean generator, boolean async) {
    Context context = new Context(generator, async);
    context.returns = true;
    context.newTarget = true;
    context.superMember = kind != Tree.Function.Kind.NORMAL;
    context.superCall = kind == Tree.Function.Kind.DERIVED_CONSTRUCTOR;
    return context;
  }

  /** An initialiser of a field. */
  static Context field() {
    Context context = new Context(false, false);
    context.newTarget = true;
    context.superMember = true;
    context.withoutArguments = true;
    return context;
  }

  static Context staticBlock() {
    Context context = field();
    context.staticBlock = true;
    return context;
  }

  /** Adds a label; false if it is there already. */
  boolean addLabel(String name) {
    if (find(name) != null) {
      return false;
    }
    if (labels == null) {
      labels = new ArrayList<>();
    }
    labels.add(new Label(name));
    return true;
  }

  void removeLabel() {
    labels.remove(labels.size() - 1);
  }

  /** Tells that the innermost labels are those of a loop. */
  void labelsOfLoop(int count) {
    for (int i = labels == null ? 0 : labels.size() - count; i < labelCount(); i++) {
      labels.get(i).loop = true;
    }
  }

  private int labelCount() {
    return labels == null ? 0 : labels.size();
  }

  boolean hasLabel(String name) {
    return find(name) != null;
  }

  boolean hasLoop(String name) {
    Label label = find(name);
    return label != null && label.loop;
  }

  private Label find(String name) {
    for (int i = labelCount() - 1; i >= 0; i--) {
      if (labels.get(i).name.equals(name)) {
        return labels.get(i);
      }
    }
    return null;
  }
}
