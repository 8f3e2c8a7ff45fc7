package dev.iotajs.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One compiled program in many realms: what one realm does to its prototypes stays there. */
class SharedProgramTest {
  private static final String USE =
      "var out = [], tail = 'lo';"
          + "for (var i = 0; i < 3; i++) {"
          + "  var s = 'hel' + tail;"
          + "  out.push(s.indexOf('l'), s.charCodeAt(1), s.me ? s.me() : '-', i.nn, (i + .5).nn);"
          + "}"
          + "out.slice(10).join()";

  /** What a realm does first, and what the program gives there. */
  private static final List<List<String>> REALMS =
      List.of(
          List.of("", "2,101,-,,"),
          List.of("String.prototype.indexOf = function () { return 'mine'; }", "mine,101,-,,"),
          List.of("String.prototype.me = function () { return 'me'; }", "2,101,me,,"),
          List.of("Object.prototype.me = function () { return 'o'; }", "2,101,o,,"),
          List.of(getter("String", "me", "function () { return 'got'; }"), "2,101,got,,"),
          List.of(getter("String", "charCodeAt", "function () { return 7; }"), "2,7,-,,"),
          List.of("Number.prototype.nn = 3", "2,101,-,3,3"),
          List.of(getter("Number", "nn", "8"), "2,101,-,8,8"),
          List.of(getter("Object", "nn", "9"), "2,101,-,9,9"),
          List.of(
              "delete String.prototype.indexOf;"
                  + "Object.prototype.indexOf = function () { return 'up'; }",
              "up,101,-,,"));

  private final Sandbox sandbox = Sandbox.create(DynamicCode.BLOCKED);

  private static String getter(String type, String name, String value) {
    return String.format(
        "Object.defineProperty(%s.prototype, '%s', { get: function () { return %s; } })",
        type, name, value);
  }

  @Test
  void program_afterRealmsThatPatchedPrototypes_seesOnlyItsOwn() {
    for (int first = 0; first < REALMS.size(); first++) {
      Program use = compile(USE);
      for (int i = 0; i < REALMS.size(); i++) {
        List<String> expected = REALMS.get((first + i) % REALMS.size());
        Realm realm = sandbox.newRealm(Isolation.RUN);
        run(realm, compile(expected.get(0) + "; null"));

        assertThat(run(realm, use)).as(expected.get(0)).isEqualTo(expected.get(1));
      }
    }
  }

  private Program compile(String text) {
    return sandbox.compile(ScriptSource.body("shared.js", text), Limits.defaults());
  }

  private static Object run(Realm realm, Program program) {
    return realm.run(program, Execution.within(Limits.defaults()));
  }
}
