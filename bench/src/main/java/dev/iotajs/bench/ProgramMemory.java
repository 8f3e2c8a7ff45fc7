package dev.iotajs.bench;

import dev.iotajs.sandbox.DynamicCode;
import dev.iotajs.sandbox.Execution;
import dev.iotajs.sandbox.Isolation;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.Program;
import dev.iotajs.sandbox.Sandbox;
import dev.iotajs.sandbox.ScriptSource;
import java.util.ArrayList;
import java.util.List;

/** Bytes that a program takes, compiled and after a run, beside the weight the cache gives it. */
public final class ProgramMemory {
  private final Sandbox sandbox = Sandbox.create(DynamicCode.BLOCKED);

  private ProgramMemory() {}

  /** Measures and prints. */
  public static void main(String[] args) {
    ProgramMemory memory = new ProgramMemory();
    memory.report("one expression", "1 + 1", 1_000);
    memory.report("small script", Script.SMALL, 1_000);
    memory.report("10 KB script", Script.tenKilobytes(), 200);
  }

  private void report(String name, String text, int count) {
    programs(text, 20, -20).forEach(this::run);
    Memory before = Memory.afterGc();
    List<Program> programs = programs(text, count, 0);
    Memory compiled = Memory.afterGc();
    programs.forEach(this::run);
    Memory used = Memory.afterGc();
    System.out.printf(
        "%s (%,d characters): compiled %,d heap + %,d metaspace, after a run %,d + %,d,"
            + " weight %,d%n",
        name,
        text.length(),
        (compiled.heap() - before.heap()) / count,
        (compiled.metaspace() - before.metaspace()) / count,
        (used.heap() - before.heap()) / count,
        (used.metaspace() - before.metaspace()) / count,
        programs.get(0).weight());
  }

  private List<Program> programs(String text, int count, int first) {
    List<Program> programs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String different = text + "\n//" + (first + i);
      programs.add(sandbox.compile(ScriptSource.body("p.js", different), Limits.defaults()));
    }
    return programs;
  }

  private void run(Program program) {
    sandbox.newRealm(Isolation.RUN).run(program, Execution.within(Limits.defaults()));
  }
}
