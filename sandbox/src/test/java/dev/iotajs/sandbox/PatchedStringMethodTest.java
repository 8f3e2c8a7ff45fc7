package dev.iotajs.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iotajs.sandbox.internal.weave.GuestClassLoader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Calls to string methods are compiled as constants, in all realms, until the first script changes
 * one. Each way of changing one meets an engine in which nobody has done so before.
 */
class PatchedStringMethodTest {
  private static final String USE =
      "var s = 'ab', out = [];"
          + "for (var i = 0; i < 3; i++) { out.push(s.charCodeAt(1)); }"
          + "out.join()";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "String.prototype.charCodeAt = mine",
        "''.constructor.prototype['charCode' + 'At'] = mine",
        "with (String.prototype) { charCodeAt = mine }",
        "Object.defineProperty(String.prototype, 'charCodeAt', { value: mine })",
        "Object.defineProperty(String.prototype, 'charCodeAt', { get: function () { return mine } })",
        "Object.defineProperties(String.prototype, { charCodeAt: { value: mine } })",
        "Object.defineProperty(String.prototype, 'charCodeAt', { writable: false });"
            + "Object.defineProperty(String.prototype, 'charCodeAt', { value: mine })",
        "delete String.prototype.charCodeAt; Object.prototype.charCodeAt = mine"
      })
  void stringMethod_changedInOneRealm_isChangedThereAndOnlyThere(String change) throws Exception {
    Sandbox sandbox = newEngine();
    Program use = body(sandbox, USE);
    Program patch = body(sandbox, "var mine = function () { return 7 };" + change + "; null");
    Realm patched = sandbox.newRealm(Isolation.RUN);

    assertThat(run(sandbox.newRealm(Isolation.RUN), use)).isEqualTo("98,98,98");
    assertThat(run(patched, use)).isEqualTo("98,98,98");
    run(patched, patch);
    assertThat(run(patched, use)).isEqualTo("7,7,7");
    assertThat(run(sandbox.newRealm(Isolation.RUN), use)).isEqualTo("98,98,98");
    assertThat(run(sandbox.newRealm(Isolation.TENANT), use)).isEqualTo("98,98,98");
  }

  /** The engine loaded once more, since what it has compiled in is the same for all sandboxes. */
  private static Sandbox newEngine() throws ReflectiveOperationException {
    ClassLoader loader = new GuestClassLoader(Sandbox.class.getClassLoader());
    return Class.forName("dev.iotajs.sandbox.internal.guest.GuestSandbox", true, loader)
        .asSubclass(Sandbox.class)
        .getConstructor(DynamicCode.class)
        .newInstance(DynamicCode.BLOCKED);
  }

  private static Program body(Sandbox sandbox, String text) {
    return sandbox.compile(ScriptSource.body("patched.js", text), Limits.defaults());
  }

  private static Object run(Realm realm, Program program) {
    return realm.run(program, Execution.within(Limits.defaults()));
  }
}
