package dev.iotajs.bench;

import dev.iotajs.sandbox.DynamicCode;
import dev.iotajs.sandbox.Execution;
import dev.iotajs.sandbox.Isolation;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.Program;
import dev.iotajs.sandbox.Realm;
import dev.iotajs.sandbox.Sandbox;
import dev.iotajs.sandbox.ScriptSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * One fork of {@link ColdForm}: prints the milliseconds that compiling and running take. Arguments:
 * how long to wait after the sandbox is made, and the file with the form, if any.
 */
public final class ColdFormFork {
  static final ScriptSource SOURCE = ScriptSource.body("cart.js", Carts.modern());

  private ColdFormFork() {}

  /** Started by {@link ColdForm}. */
  public static void main(String[] args) throws IOException, InterruptedException {
    ScriptSource source = args.length == 1 ? SOURCE : SOURCE.with(FormFile.read(Path.of(args[1])));
    Sandbox sandbox = Sandbox.create(DynamicCode.BLOCKED);
    Realm realm = sandbox.newRealm(Isolation.RUN);
    Thread.sleep(Long.parseLong(args[0]));
    LongSupplier clock = ChosenClock.nanos();
    long start = clock.getAsLong();
    Program program = sandbox.compile(source, Limits.defaults());
    long compiled = clock.getAsLong();
    realm.run(program, Execution.within(Limits.defaults()));
    long end = clock.getAsLong();
    System.out.printf(Locale.ROOT, "%f %f%n", (compiled - start) / 1e6, (end - compiled) / 1e6);
  }
}
