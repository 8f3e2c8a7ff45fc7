package dev.iotajs.bench;

import dev.iotajs.sandbox.DynamicCode;
import dev.iotajs.sandbox.Execution;
import dev.iotajs.sandbox.Isolation;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.Program;
import dev.iotajs.sandbox.Realm;
import dev.iotajs.sandbox.Sandbox;
import dev.iotajs.sandbox.ScriptSource;
import java.util.ArrayList;
import java.util.List;

/** Bytes of heap a realm takes, new and after a run: the difference that 1,000 realms make. */
public final class RealmMemory {
  private static final int REALMS = 1_000;

  private RealmMemory() {}

  /** Measures and prints. */
  public static void main(String[] args) {
    Sandbox sandbox = Sandbox.create(DynamicCode.BLOCKED);
    for (Isolation isolation : Isolation.values()) {
      report("an ES5 script", sandbox, Script.SMALL, isolation);
      report("a modern script", sandbox, Script.SMALL_MODERN, isolation);
    }
  }

  private static void report(String name, Sandbox sandbox, String text, Isolation isolation) {
    Program program = sandbox.compile(ScriptSource.body("small.js", text), Limits.defaults());
    realms(sandbox, isolation, 10).forEach(realm -> run(realm, program));
    Memory before = Memory.afterGc();
    List<Realm> realms = realms(sandbox, isolation, REALMS);
    Memory made = Memory.afterGc();
    realms.forEach(realm -> run(realm, program));
    Memory used = Memory.afterGc();
    System.out.printf(
        "%s realm: %,d bytes new, %,d bytes after a run of %s (%d realms)%n",
        isolation,
        (made.heap() - before.heap()) / REALMS,
        (used.heap() - before.heap()) / realms.size(),
        name,
        realms.size());
  }

  private static List<Realm> realms(Sandbox sandbox, Isolation isolation, int count) {
    List<Realm> realms = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      realms.add(sandbox.newRealm(isolation));
    }
    return realms;
  }

  private static void run(Realm realm, Program program) {
    realm.run(program, Execution.within(Limits.defaults()));
  }
}
