package dev.iotajs.sandbox.internal.guest.lower;

import dev.iotajs.sandbox.internal.guest.syntax.Tree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Collects the statements of a state machine in order, and the states that begin between them. At
 * the end the states get their numbers, and the whole becomes a loop around a switch.
 */
final class StateCode {
  /** A place that can be jumped to. */
  static final class State {
    private final List<Tree.NumberLiteral> references = new ArrayList<>();

    boolean used() {
      return !references.isEmpty();
    }
  }

  final String self;
  final String sent;
  private final String number;
  private final String loop;
  private final NameSource names;

  /** Statements, and States where they begin. */
  private final List<Object> code = new ArrayList<>();

  private final List<String> variables = new ArrayList<>();
  private final Deque<String> free = new ArrayDeque<>();
  private boolean reachable = true;
  private boolean loopNamed;

  /** What the last two statements jump to, or null. */
  private State lastJump;

  StateCode(NameSource names) {
    this.names = names;
    this.self = names.fresh("$g");
    this.number = names.fresh("$s");
    this.sent = names.fresh("$v");
    this.loop = names.fresh("$l");
  }

  /** A variable that lives as long as the machine. */
  String variable(String base) {
    String name = names.fresh(base);
    variables.add(name);
    return name;
  }

  /** A variable for an intermediate value, to be given back with {@link #release}. */
  String temporary() {
    return free.isEmpty() ? variable("$t") : free.pop();
  }

  void release(String temporary) {
    free.push(temporary);
  }

  List<String> variables() {
    return variables;
  }

  void add(Tree.Statement statement) {
    if (reachable) {
      code.add(statement);
      lastJump = null;
    }
  }

  /** A state begins here. */
  void begin(State state) {
    if (lastJump == state) {
      code.remove(code.size() - 1);
      code.remove(code.size() - 1);
      state.references.remove(state.references.size() - 1);
    }
    lastJump = null;
    reachable = true;
    code.add(state);
  }

  /** A state begins here that is reached by jumps made before only. */
  void beginIfUsed(State state) {
    boolean before = reachable;
    begin(state);
    reachable = before || state.used();
  }

  boolean reachable() {
    return reachable;
  }

  /** Nothing gets to what follows, until a state begins. */
  void end() {
    reachable = false;
    lastJump = null;
  }

  Tree.NumberLiteral reference(State state) {
    Tree.NumberLiteral literal = Make.number(0);
    state.references.add(literal);
    return literal;
  }

  /** Goes on in a state; for the switch's own level. */
  void jump(State state) {
    if (reachable) {
      add(Make.set(number, reference(state)));
      add(new Tree.Break(null));
      end();
      lastJump = state;
    }
  }

  /** Statements that go on in a state. */
  List<Tree.Statement> jumpFrom(State state, boolean insideLoopOrSwitch) {
    List<Tree.Statement> jump = new ArrayList<>();
    jump.add(Make.set(number, reference(state)));
    jump.add(insideLoopOrSwitch ? new Tree.Continue(loop) : new Tree.Break(null));
    loopNamed |= insideLoopOrSwitch;
    return jump;
  }

  /** A statement that goes on in a state if a condition does not hold. */
  void jumpUnless(Tree.Expression condition, State state) {
    jumpIf(Make.not(condition), state, condition);
  }

  void jumpIf(Tree.Expression condition, State state, Tree.Node place) {
    if (reachable) {
      Tree.Block jump = new Tree.Block(jumpFrom(state, false));
      add(Tree.at(new Tree.If(condition, jump, null), place));
    }
  }

  Tree.Statement setRegister(String register, Tree.Expression value) {
    return Make.statement(Make.assign(Make.member(Make.id(self), register), value));
  }

  /** The parameters of the function with the machine. */
  List<Tree.Node> parameters() {
    return List.of(Make.id(self), Make.id(number), Make.id(sent));
  }

  /** The machine, or plain statements if there are no states to go on in. */
  List<Tree.Statement> assemble() {
    List<Tree.Case> cases = new ArrayList<>();
    int next = 0;
    Tree.Case current = null;
    for (Object item : code) {
      if (item instanceof State) {
        State state = (State) item;
        if (current == null || (state.used() && !current.body.isEmpty())) {
          current = new Tree.Case(Make.number(next), new ArrayList<>());
          cases.add(current);
          next++;
        }
        for (Tree.NumberLiteral literal : state.references) {
          literal.value = next - 1.0;
        }
      } else {
        current.body.add((Tree.Statement) item);
      }
    }
    if (cases.size() == 1 && !jumps()) {
      return cases.get(0).body;
    }
    // An integer, so that the switch is a table.
    Tree.Expression start = new Tree.Assign("|=", Make.id(number), Make.number(0));
    Tree.Statement machine =
        new Tree.For(start, null, null, new Tree.Switch(Make.id(number), cases));
    List<Tree.Statement> whole = new ArrayList<>();
    whole.add(loopNamed ? new Tree.Labeled(loop, machine) : machine);
    return whole;
  }

  private boolean jumps() {
    return code.stream().anyMatch(item -> item instanceof State && ((State) item).used());
  }
}
