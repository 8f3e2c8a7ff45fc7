package dev.iotajs.engine;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import dev.iotajs.sandbox.Execution;
import dev.iotajs.sandbox.Program;
import dev.iotajs.sandbox.Sandbox;
import dev.iotajs.sandbox.ScriptSource;
import dev.iotajs.sandbox.ScriptSyntaxException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Compiled programs by the SHA-256 of their source. Several callers that need the same program at
 * once have it compiled once. A mistake in the script is told to all of them; another failure only
 * to whom it happened.
 */
final class ProgramCache {
  private final Sandbox sandbox;
  private final AsyncCache<String, Program> programs;

  ProgramCache(Sandbox sandbox, long bytes) {
    this.sandbox = sandbox;
    this.programs =
        Caffeine.newBuilder()
            .maximumWeight(bytes)
            .weigher((String key, Program program) -> program.weight())
            .executor(Runnable::run)
            .recordStats()
            .buildAsync();
  }

  /** The program, compiled within the execution's limits if it is not there yet. */
  Program get(ScriptSource source, Execution execution) {
    CompletableFuture<Program> mine = null;
    while (true) {
      CompletableFuture<Program> found = programs.getIfPresent(source.sha256());
      if (found == null) {
        mine = new CompletableFuture<>();
        found = programs.asMap().putIfAbsent(source.sha256(), mine);
      }
      if (found == null) {
        return compile(source, execution, mine);
      }
      Program program = await(found);
      if (program != null) {
        return program;
      }
    }
  }

  private Program compile(
      ScriptSource source, Execution execution, CompletableFuture<Program> mine) {
    try {
      Program program = sandbox.compile(source, execution);
      mine.complete(program);
      return program;
    } catch (RuntimeException | Error e) {
      mine.completeExceptionally(e);
      throw e;
    }
  }

  /** What somebody else compiles; null if it came to nothing for reasons that are theirs alone. */
  private static Program await(CompletableFuture<Program> compiling) {
    try {
      return compiling.join();
    } catch (CompletionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof ScriptSyntaxException) {
        throw (ScriptSyntaxException) cause;
      }
      return null;
    }
  }

  CacheStats stats() {
    return programs.synchronous().stats();
  }

  long size() {
    return programs.synchronous().estimatedSize();
  }
}
