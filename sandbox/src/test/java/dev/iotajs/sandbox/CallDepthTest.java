package dev.iotajs.sandbox;

import static dev.iotajs.sandbox.Scripts.breach;
import static dev.iotajs.sandbox.Scripts.realm;
import static dev.iotajs.sandbox.Scripts.run;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The call depth is exact: the limit itself is fine, one call more is not. */
class CallDepthTest {
  private static final String NEST = "function nest(n) { return n === 1 ? 1 : 1 + nest(n - 1); }\n";

  private static Limits depth(long limit) {
    return Limits.defaults().with(Limit.CALL_DEPTH, limit);
  }

  /** The script itself is the first call. */
  private static String nested(long depth) {
    return NEST + "nest(" + (depth - 1) + ")";
  }

  @ParameterizedTest
  @ValueSource(longs = {10, 50, 100, 999, 1_000})
  void callDepth_ofTheLimit_isFine(long limit) {
    assertThat(run(realm(), nested(limit), depth(limit))).isEqualTo((int) limit - 1);
  }

  @ParameterizedTest
  @ValueSource(longs = {10, 50, 100, 999, 1_000})
  void callDepth_oneMore_isABreach(long limit) {
    LimitExceededException breach = breach(nested(limit + 1), depth(limit));

    assertThat(breach.limit()).isEqualTo(Limit.CALL_DEPTH);
    assertThat(breach.value()).isEqualTo(limit);
    assertThat(breach.used()).isEqualTo(limit + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "object.value",
        "object.value = 1",
        "'' + object",
        "object - 1",
        "[3, 1, 2].sort(object.compare).length",
        "[1, 2].map(object.double).length",
        "JSON.stringify(object)",
        "'a'.replace(/a/, object.double)",
        "new object.Thing()"
      })
  void callDepth_afterDeepRecursionHasReturned_isCountedAnew(String code) {
    String script =
        NEST
            + "function Thing() { this.size = nest(3); }\n"
            + "var object = {\n"
            + "  get value() { return nest(5); }, set value(v) { nest(5); },\n"
            + "  toString: function () { return 'x' + nest(5); },\n"
            + "  valueOf: function () { return nest(5); },\n"
            + "  toJSON: function () { return nest(5); },\n"
            + "  compare: function (a, b) { return a - b + 0 * nest(5); },\n"
            + "  double: function (n) { return nest(5) + n; }, Thing: Thing\n"
            + "};\n"
            + "for (var i = 0; i < 20; i++) { nest(95); "
            + code
            + "; }\n'done'";

    assertThat(run(realm(), script, depth(100))).isEqualTo("done");
  }

  @Test
  void callDepth_afterAnErrorCameUpFromTheDeep_isCountedAnew() {
    String script =
        "function fall(n) { if (n === 0) throw new Error('down'); fall(n - 1); }\n"
            + "var caught = 0;\n"
            + "for (var i = 0; i < 50; i++) { try { fall(90); } catch (e) { caught++; } }\n"
            + "caught";

    assertThat(run(realm(), script, depth(100))).isEqualTo(50);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "var o = { get a() { return this.a; } }; o.a",
        "var o = { set a(v) { this.a = v; } }; o.a = 1",
        "var o = { toString: function () { return '' + this; } }; '' + o",
        "function f() { return new f(); } f()",
        "function f() { return [1].map(f); } f()",
        "function f() { return f.apply(null, arguments); } f()",
        "function f() { return f.call(null); } f()",
        "function f() { return [2, 1].sort(f); } f()",
        "function f() { return 'a'.replace(/a/, f); } f()",
        "function f() { return JSON.stringify({ toJSON: f }); } f()",
        "function f() { return f.bind(null)(); } f()",
        "function a() { return b(); } function b() { return a(); } a()",
        "var f = () => f(); f()",
        "function f() { try { f(); } finally { f(); } } f()"
      })
  void recursion_ofAnyKind_endsAtTheCallDepth(String code) {
    assertThat(breach(code, Limits.defaults()).limit()).isEqualTo(Limit.CALL_DEPTH);
  }

  @Test
  void recursion_beyondTheThreadsStack_isABreachToo() {
    LimitExceededException breach =
        breach("function f(n) { return f(n + 1) + 1; } f(0)", depth(1_000_000_000));

    assertThat(breach.limit()).isEqualTo(Limit.CALL_DEPTH);
    assertThat(breach).hasMessage("Limit exceeded: callDepth is 1,000,000,000");
  }
}
