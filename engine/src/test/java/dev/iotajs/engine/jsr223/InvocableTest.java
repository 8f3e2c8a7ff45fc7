package dev.iotajs.engine.jsr223;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iotajs.sandbox.ScriptErrorException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.script.Invocable;
import javax.script.ScriptEngine;
import javax.script.ScriptException;
import org.junit.jupiter.api.Test;

/** Calling what a script has defined. */
class InvocableTest {
  private final ScriptEngine engine = new IotaScriptEngineFactory().getScriptEngine();
  private final Invocable invocable = (Invocable) engine;

  /** All kinds of results. */
  public interface Numbers {
    int whole(double value);

    long large(String text);

    double half(int value);

    boolean truth(Object value);

    String text(Object value);

    Map<String, Object> box(Object value);

    void nothing();

    char letter();

    default String greeting() {
      return "hello " + whole(41.5);
    }
  }

  /** Says that it may throw. */
  public interface Throwing {
    Object fail() throws ScriptException;
  }

  @Test
  void invokeFunction_passesArguments() throws Exception {
    engine.eval("function describe(a, b) { return typeof a + b.x + arguments.length }");

    assertThat(invocable.invokeFunction("describe", "s", Map.of("x", 1), null))
        .isEqualTo("string13");
    assertThat(invocable.invokeFunction("describe", new Object(), Map.of("x", 2)))
        .isEqualTo("object22");
  }

  @Test
  void invokeFunction_thatIsMissing_isNoSuchMethod() throws Exception {
    engine.eval("var notAFunction = 1");

    assertThatThrownBy(() -> invocable.invokeFunction("missing"))
        .isInstanceOf(NoSuchMethodException.class)
        .hasMessageContaining("missing");
    assertThatThrownBy(() -> invocable.invokeFunction("notAFunction"))
        .isInstanceOf(NoSuchMethodException.class);
    assertThatThrownBy(() -> invocable.invokeFunction(null))
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void invokeMethod_hasItsThis() throws Exception {
    Object counter = engine.eval("({ n: 1, add: function(by) { this.n += by; return this.n } })");

    assertThat(invocable.invokeMethod(counter, "add", 4)).isEqualTo(5);
    assertThat(invocable.invokeMethod(engine.eval("[3, 1, 2]"), "join", "-")).isEqualTo("3-1-2");
    assertThat(invocable.invokeMethod(engine.get("JSON"), "stringify", counter))
        .isEqualTo("{\"n\":5}");
    assertThatThrownBy(() -> invocable.invokeMethod(counter, "missing"))
        .isInstanceOf(NoSuchMethodException.class);
  }

  @Test
  void invokeMethod_onWhatIsNoScriptObject_isRefused() {
    assertThatThrownBy(() -> invocable.invokeMethod(null, "f"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> invocable.invokeMethod("text", "trim"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.String");
  }

  @Test
  void getInterface_callsGlobalFunctions() throws Exception {
    engine.eval("var ran = 0; function run() { ran++ }");

    invocable.getInterface(Runnable.class).run();

    assertThat(engine.get("ran")).isEqualTo(1);
    assertThat(invocable.getInterface(Comparator.class)).isNull();
  }

  @Test
  @SuppressWarnings("unchecked")
  void getInterface_keepsDefaultMethods() throws Exception {
    engine.eval("function apply(x) { return x + 1 }");
    Function<Object, Object> next = invocable.getInterface(Function.class);

    assertThat(next.andThen(x -> x + "!").apply(1)).isEqualTo("2!");
    assertThat(next).hasToString("Script as java.util.function.Function");
    assertThat(Set.of(next)).contains(next).doesNotContain(invocable.getInterface(Function.class));
  }

  @SuppressWarnings("unchecked")
  private Comparator<Object> comparator(Object object) {
    return invocable.getInterface(object, Comparator.class);
  }

  @Test
  void getInterface_ofAnObject_usesItsMethods() throws Exception {
    Object object =
        engine.eval(
            "({ unit: 2, compare: function(a, b) { return (a - b) * this.unit },"
                + " whole: parseInt, large: Number, half: function(v) { return v / 2 },"
                + " truth: function(v) { return v }, text: function(v) { return v },"
                + " box: function(v) { return { v: v } }, nothing: function() { return 5 },"
                + " letter: function() { return 65 } })");

    assertThat(comparator(object).compare(5, 3)).isEqualTo(4);
    Numbers numbers = invocable.getInterface(object, Numbers.class);
    assertThat(numbers.whole(3.7)).isEqualTo(3);
    assertThat(numbers.large("9007199254740991")).isEqualTo(9007199254740991L);
    assertThat(numbers.half(3)).isEqualTo(1.5);
    assertThat(numbers.truth("")).isFalse();
    assertThat(numbers.truth(List.of())).isTrue();
    assertThat(numbers.truth(Double.NaN)).isFalse();
    assertThat(numbers.truth(null)).isFalse();
    assertThat(numbers.text(12)).isEqualTo("12");
    assertThat(numbers.text(1.5)).isEqualTo("1.5");
    assertThat(numbers.text(null)).isNull();
    assertThat(numbers.box(1)).containsEntry("v", 1);
    assertThat(numbers.letter()).isEqualTo('A');
    assertThat(numbers.greeting()).isEqualTo("hello 41");
    numbers.nothing();
  }

  @Test
  void getInterface_resultThatDoesNotFit_isAClassCastException() throws Exception {
    Object object = engine.eval("({ compare: function() { return 'many' } })");

    assertThatThrownBy(() -> comparator(object).compare(1, 2))
        .isInstanceOf(ClassCastException.class)
        .hasMessageContaining("String where a int was expected");
  }

  @Test
  void getInterface_ofWhatIsNone_isRefused() {
    assertThatThrownBy(() -> invocable.getInterface(String.class))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> invocable.getInterface(null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> invocable.getInterface("thiz", Runnable.class))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void interfaceMethods_throwWhatTheyDeclare_orTheSandboxsException() throws Exception {
    engine.eval("function fail() { throw new TypeError('no') } function run() { fail() }");

    assertThatThrownBy(() -> invocable.getInterface(Throwing.class).fail())
        .isInstanceOf(ScriptException.class)
        .hasMessageContaining("TypeError: no");
    assertThatThrownBy(() -> invocable.getInterface(Runnable.class).run())
        .isInstanceOf(ScriptErrorException.class)
        .hasMessage("TypeError: no");
  }

  @Test
  void interfaceMethods_ofFunctionsThatWentAway_areUnsupported() throws Exception {
    engine.eval("function run() {}");
    Runnable runnable = invocable.getInterface(Runnable.class);
    engine.eval("run = null");

    assertThatThrownBy(runnable::run).isInstanceOf(UnsupportedOperationException.class);
  }
}
