package dev.iotajs.sandbox.internal.guest.lower;

import dev.iotajs.sandbox.internal.guest.syntax.Tree;
import java.util.ArrayList;
import java.util.List;

/**
 * The try statements around the place that is being written. Two registers of the runtime say where
 * an exception and where an early return go on; they are set wherever a region is entered or left.
 * A finally block ends by looking in a variable why it was entered.
 */
final class Regions {
  /** Why a finally block was entered; jumps have the numbers from {@link #FIRST_JUMP}. */
  static final int NORMAL = 0;

  static final int THROWN = 1;
  static final int RETURNED = 2;
  private static final int FIRST_JUMP = 3;

  /** The statements of a try, or of a catch clause with a finally. */
  static final class Region {
    final Region outer;

    /** Where an exception goes on. */
    final StateCode.State handler;

    /** Where an early return goes on; null if nowhere. */
    final StateCode.State cleanup;

    /** Null for one with a catch only. */
    final Finally finalizer;

    private Region(
        Region outer, StateCode.State handler, StateCode.State cleanup, Finally finalizer) {
      this.outer = outer;
      this.handler = handler;
      this.cleanup = cleanup;
      this.finalizer = finalizer;
    }
  }

  /** A finally block. */
  static final class Finally {
    final StateCode.State begin = new StateCode.State();
    final String reason;
    final String value;
    final List<Target> jumps = new ArrayList<>();

    Finally(StateCode code) {
      this.reason = code.variable("$w");
      this.value = code.variable("$x");
    }

    private int number(Target target) {
      int index = jumps.indexOf(target);
      if (index < 0) {
        index = jumps.size();
        jumps.add(target);
      }
      return FIRST_JUMP + index;
    }
  }

  /** Where a break or continue leads, and in which region that is. */
  static final class Target {
    final StateCode.State state;
    final Region region;

    Target(StateCode.State state, Region region) {
      this.state = state;
      this.region = region;
    }
  }

  private final StateCode code;
  private Region current;

  Regions(StateCode code) {
    this.code = code;
  }

  Region current() {
    return current;
  }

  /** The statements of a try with a catch clause follow. */
  void enterCatch(StateCode.State handler) {
    StateCode.State cleanup = current == null ? null : current.cleanup;
    switchTo(new Region(current, handler, cleanup, null));
  }

  /** The statements of a try with a finally block follow. */
  void enterFinally(StateCode.State handler, StateCode.State cleanup, Finally finalizer) {
    switchTo(new Region(current, handler, cleanup, finalizer));
  }

  private void switchTo(Region region) {
    registers(current, region).forEach(code::add);
    current = region;
  }

  /** The end of a region's statements is reached in the normal way. */
  void leave() {
    switchTo(current.outer);
  }

  /** The same at a place where the registers have still to be set. */
  void leaveAtHandler() {
    Region left = current;
    current = left.outer;
    registers(left, current).forEach(code::add);
  }

  private List<Tree.Statement> registers(Region from, Region to) {
    List<Tree.Statement> changes = new ArrayList<>();
    change("h", from == null ? null : from.handler, to == null ? null : to.handler, changes);
    change("f", from == null ? null : from.cleanup, to == null ? null : to.cleanup, changes);
    return changes;
  }

  private void change(
      String register, StateCode.State from, StateCode.State to, List<Tree.Statement> changes) {
    if (from != to) {
      changes.add(code.setRegister(register, to == null ? Make.number(0) : code.reference(to)));
    }
  }

  /** Goes on at a target, through the finally blocks between. */
  List<Tree.Statement> jump(Target target, boolean insideLoopOrSwitch) {
    for (Region region = current; region != target.region; region = region.outer) {
      if (region.finalizer != null) {
        List<Tree.Statement> all = new ArrayList<>();
        all.add(reason(region.finalizer, region.finalizer.number(target)));
        all.addAll(code.jumpFrom(region.finalizer.begin, insideLoopOrSwitch));
        return all;
      }
    }
    List<Tree.Statement> all = registers(current, target.region);
    all.addAll(code.jumpFrom(target.state, insideLoopOrSwitch));
    return all;
  }

  /** Returns a value, through the finally blocks around. */
  List<Tree.Statement> returning(Tree.Expression value, boolean insideLoopOrSwitch) {
    List<Tree.Statement> all = new ArrayList<>();
    for (Region region = current; region != null; region = region.outer) {
      if (region.finalizer != null) {
        all.add(reason(region.finalizer, RETURNED));
        all.add(Make.set(region.finalizer.value, value == null ? Make.undefined() : value));
        all.addAll(code.jumpFrom(region.finalizer.begin, insideLoopOrSwitch));
        return all;
      }
    }
    all.add(code.setRegister("n", Make.number(GeneratorLowering.END)));
    all.add(new Tree.Return(value));
    return all;
  }

  /** Makes a finally block know why it was entered. */
  Tree.Statement reason(Finally finalizer, int reason) {
    return Make.set(finalizer.reason, Make.number(reason));
  }

  /** What comes after a finally block's own statements. */
  void afterFinally(Finally finalizer) {
    List<Tree.Statement> rethrow = new ArrayList<>();
    rethrow.add(code.setRegister("n", Make.number(GeneratorLowering.RETHROW)));
    rethrow.add(new Tree.Return(Make.id(finalizer.value)));
    when(finalizer, THROWN, rethrow);
    when(finalizer, RETURNED, returning(Make.id(finalizer.value), false));
    for (Target target : finalizer.jumps) {
      when(finalizer, finalizer.number(target), jump(target, false));
    }
  }

  private void when(Finally finalizer, int reason, List<Tree.Statement> action) {
    Tree.Expression test = Make.equal(Make.id(finalizer.reason), Make.number(reason));
    code.add(new Tree.If(test, new Tree.Block(action), null));
  }
}
