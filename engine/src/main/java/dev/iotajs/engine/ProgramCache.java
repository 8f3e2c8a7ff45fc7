package dev.iotajs.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.iotajs.sandbox.Execution;
import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.LimitExceededException;
import dev.iotajs.sandbox.Program;
import dev.iotajs.sandbox.Sandbox;
import dev.iotajs.sandbox.ScriptSource;
import dev.iotajs.sandbox.ScriptSyntaxException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Compiled programs by the SHA-256 of their source. Several callers that need the same program at
 * once have it compiled once. A mistake in the script is told to all of them; another failure only
 * to whom it happened. Failures are not kept.
 */
final class ProgramCache {
  private final Sandbox sandbox;
  private final Cache<String, Program> programs;
  private final Map<String, CompletableFuture<Program>> compiling = new ConcurrentHashMap<>();
  private final LongAdder hits = new LongAdder();
  private final LongAdder misses = new LongAdder();

  ProgramCache(Sandbox sandbox, long bytes) {
    this.sandbox = sandbox;
    this.programs =
        Caffeine.newBuilder()
            .maximumWeight(bytes)
            .weigher((String key, Program program) -> program.weight())
            .executor(Runnable::run)
            .build();
  }

  /** The program, compiled within the execution's limits if it is not there yet. */
  Program get(ScriptSource source, Execution execution) {
    long limit = execution.limits().get(Limit.SOURCE);
    if (source.sizeBytes() > limit) {
      // Somebody with another limit may have had it compiled already.
      throw new LimitExceededException(Limit.SOURCE, limit, source.sizeBytes(), List.of());
    }
    Program program = programs.getIfPresent(source.sha256());
    while (program == null) {
      CompletableFuture<Program> mine = new CompletableFuture<>();
      CompletableFuture<Program> theirs = compiling.putIfAbsent(source.sha256(), mine);
      if (theirs == null) {
        return getOrCompile(source, execution, mine);
      }
      program = await(theirs);
    }
    hits.increment();
    return program;
  }

  /** Nobody else compiles it now, but somebody may just have done so. */
  private Program getOrCompile(
      ScriptSource source, Execution execution, CompletableFuture<Program> mine) {
    try {
      Program program = programs.getIfPresent(source.sha256());
      if (program == null) {
        misses.increment();
        program = sandbox.compile(source, execution);
        programs.put(source.sha256(), program);
      } else {
        hits.increment();
      }
      mine.complete(program);
      return program;
    } catch (RuntimeException | Error e) {
      mine.completeExceptionally(e);
      throw e;
    } finally {
      compiling.remove(source.sha256(), mine);
    }
  }

  /** What somebody else compiles; null if it came to nothing for reasons that are theirs alone. */
  private static Program await(CompletableFuture<Program> theirs) {
    try {
      return theirs.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof ScriptSyntaxException) {
        throw (ScriptSyntaxException) e.getCause();
      }
      return null;
    }
  }

  /** How often a program was there, or was being compiled for somebody else. */
  long hits() {
    return hits.sum();
  }

  /** How often a program was compiled, or would have been but for a mistake in it. */
  long misses() {
    return misses.sum();
  }

  long size() {
    return programs.estimatedSize();
  }
}
