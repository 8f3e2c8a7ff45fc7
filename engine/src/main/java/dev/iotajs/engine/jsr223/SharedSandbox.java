package dev.iotajs.engine.jsr223;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.iotajs.engine.modules.ModuleSource;
import dev.iotajs.sandbox.DynamicCode;
import dev.iotajs.sandbox.Execution;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.ModuleLoader;
import dev.iotajs.sandbox.Program;
import dev.iotajs.sandbox.Sandbox;
import dev.iotajs.sandbox.ScriptSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The sandbox that all JSR-223 engines of one policy share, and the programs compiled for it. It
 * holds no state of any script, so sharing it shows nothing of one engine to another. Safe for use
 * by many threads.
 */
final class SharedSandbox {
  private static final long CACHE_BYTES = 16L << 20;

  private static final int MAX_LOADERS = 16;

  private static final class Blocked {
    static final SharedSandbox INSTANCE = new SharedSandbox(DynamicCode.BLOCKED);
  }

  private static final class Guarded {
    static final SharedSandbox INSTANCE = new SharedSandbox(DynamicCode.GUARDED);
  }

  private final Sandbox sandbox;
  private final Program prelude;

  /**
   * Many clients evaluate the same text over and over, and never compile. Softly, because the call
   * sites of a program remember the realms it ran in last, with whatever their variables hold.
   */
  private final Cache<ScriptSource, Program> programs =
      Caffeine.newBuilder()
          .maximumWeight(CACHE_BYTES)
          .weigher((ScriptSource source, Program program) -> program.weight())
          .softValues()
          .executor(Runnable::run)
          .build();

  /** Engines of the same packages read and resolve them once. */
  private final Cache<ModuleSource, ModuleLoader> loaders =
      Caffeine.newBuilder().maximumSize(MAX_LOADERS).executor(Runnable::run).build();

  private SharedSandbox(DynamicCode dynamicCode) {
    sandbox = Sandbox.create(dynamicCode);
    prelude = sandbox.compile(ScriptSource.script(ScriptErrors.PRELUDE, text()), Limits.defaults());
  }

  static SharedSandbox of(DynamicCode dynamicCode) {
    return dynamicCode == DynamicCode.GUARDED ? Guarded.INSTANCE : Blocked.INSTANCE;
  }

  private static String text() {
    try (InputStream in = SharedSandbox.class.getResourceAsStream("realm.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Sandbox sandbox() {
    return sandbox;
  }

  /** What each realm runs first. */
  Program prelude() {
    return prelude;
  }

  /** What loads these packages into realms. */
  ModuleLoader loader(ModuleSource modules) {
    return loaders.get(modules, missing -> missing.loader(this::module));
  }

  /** The program of a module, compiled within the run that wants it. */
  private Program module(ScriptSource source, Execution execution) {
    Program program = programs.getIfPresent(source);
    if (program == null) {
      program = sandbox.compile(source, execution);
      programs.put(source, program);
    }
    return program;
  }

  /** The program of a script, compiled now or before. */
  Program program(ScriptSource source, Limits limits) {
    source.requireWithin(limits);
    return programs.get(source, missing -> sandbox.compile(missing, limits));
  }
}
