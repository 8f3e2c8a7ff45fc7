package dev.iotajs.sandbox;

import static dev.iotajs.sandbox.Scripts.run;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JVM takes the classes of functions with try blocks that reuse a dead value's place. */
class HandlerFramesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "g = { a: {} }; try { ((function () {}))({}, ...it)({}); } catch {} 1",
        "(function (o) { return function m() { var v = { a: {} };"
            + " try { v = o.f(o.f([{}], o.f(it)))({}); } catch (e) {} return 1; };"
            + " })({ f: function (f) { return f; } })()",
        "g = { x: {} }; try { max(...it, []); for (let i; ; i++) { (() => i)(); } } catch {} 1"
      })
  void tryBlock_withListsAndObjects_runs(String code) {
    assertThat(run(code)).isEqualTo(1);
  }
}
