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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;

/**
 * Compiled programs by the SHA-256 of their source. Several callers that need the same program at
 * once have it compiled once. A mistake in the script is told to all of them; another failure only
 * to whom it happened. Failures are not kept.
 */
final class ProgramCache {
  /** How often somebody who waits for another's compiling looks at their own limits. */
  private static final long LOOK_MILLIS = 5;

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
    // Somebody with another limit may have had it compiled already.
    source.requireWithin(execution.limits());
    Program program = programs.getIfPresent(source.sha256());
    while (program == null) {
      CompletableFuture<Program> mine = new CompletableFuture<>();
      CompletableFuture<Program> theirs = compiling.putIfAbsent(source.sha256(), mine);
      if (theirs == null) {
        return getOrCompile(source, execution, mine);
      }
      program = await(theirs, execution);
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
  private static Program await(CompletableFuture<Program> theirs, Execution execution) {
    long wallTime = execution.limits().get(Limit.WALL_TIME);
    long start = System.nanoTime();
    while (true) {
      try {
        return theirs.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        requireTime(execution, wallTime, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        execution.cancel();
        throw execution.pendingEnd();
      } catch (ExecutionException e) {
        if (e.getCause() instanceof ScriptSyntaxException) {
          throw (ScriptSyntaxException) e.getCause();
        }
        return null;
      }
    }
  }

  /** Who waits has limits too, though the clocks of the run have not been started yet. */
  private static void requireTime(Execution execution, long wallTime, long waited) {
    if (execution.pendingEnd() != null) {
      throw execution.pendingEnd();
    }
    if (waited > wallTime) {
      throw new LimitExceededException(Limit.WALL_TIME, wallTime, waited, List.of());
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
