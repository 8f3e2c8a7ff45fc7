package dev.iotajs.sandbox;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** What the tests of this package have in common: one sandbox, and short ways to run a script. */
final class Scripts {
  static final Sandbox SANDBOX = Sandbox.create(DynamicCode.BLOCKED);

  private static final long PATIENCE_NANOS = 20_000_000_000L;

  private Scripts() {}

  static Execution execution() {
    return Execution.within(Limits.defaults());
  }

  static Program compile(String code) {
    return SANDBOX.compile(ScriptSource.body("test.js", code), Limits.defaults());
  }

  static Realm realm() {
    return SANDBOX.newRealm(Isolation.RUN);
  }

  /** A realm with some globals. */
  static Realm realm(Map<String, ?> globals) {
    Realm realm = realm();
    globals.forEach(realm::define);
    return realm;
  }

  /** The value of a script that is run as a function's body, in a realm of its own. */
  static Object run(String code) {
    return run(realm(), code);
  }

  static Object run(Realm realm, String code) {
    return run(realm, code, Limits.defaults());
  }

  static Object run(Realm realm, String code, Limits limits) {
    return realm.run(compile(code), Execution.within(limits));
  }

  /** How a script ends that does not end well. */
  static <T extends ScriptException> T failure(Class<T> type, Realm realm, String code, Limits l) {
    Program program = compile(code);
    return thrown(type, () -> realm.run(program, Execution.within(l)));
  }

  static <T extends ScriptException> T failure(Class<T> type, String code) {
    return failure(type, realm(), code, Limits.defaults());
  }

  static LimitExceededException breach(String code, Limits limits) {
    return failure(LimitExceededException.class, realm(), code, limits);
  }

  static ScriptErrorException error(String code) {
    return failure(ScriptErrorException.class, code);
  }

  static ScriptSyntaxException syntaxError(String code) {
    return thrown(ScriptSyntaxException.class, () -> compile(code));
  }

  static <T extends Throwable> T thrown(Class<T> type, Runnable work) {
    Throwable[] caught = new Throwable[1];
    assertThatThrownBy(work::run).isInstanceOf(type).satisfies(t -> caught[0] = t);
    return type.cast(caught[0]);
  }

  /** Waits for what another thread is about to do. */
  static void await(BooleanSupplier condition) {
    long start = System.nanoTime();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - start > PATIENCE_NANOS) {
        fail("What was waited for did not happen");
      }
      LockSupport.parkNanos(1_000_000);
    }
  }
}
