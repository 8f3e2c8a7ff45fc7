package dev.iotajs.engine;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.Program;
import dev.iotajs.sandbox.Sandbox;
import dev.iotajs.sandbox.ScriptSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Compiled programs by the SHA-256 of their source. Several callers that need the same program at
 * once have it compiled once; a failure is told to all of them and not kept.
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

  Program get(ScriptSource source, Limits limits) {
    CompletableFuture<Program> found = programs.getIfPresent(source.sha256());
    return found == null ? compile(source, limits) : join(found);
  }

  private Program compile(ScriptSource source, Limits limits) {
    CompletableFuture<Program> mine = new CompletableFuture<>();
    CompletableFuture<Program> other = programs.asMap().putIfAbsent(source.sha256(), mine);
    if (other != null) {
      return join(other);
    }
    try {
      Program program = sandbox.compile(source, limits);
      mine.complete(program);
      return program;
    } catch (RuntimeException | Error e) {
      mine.completeExceptionally(e);
      throw e;
    }
  }

  private static Program join(CompletableFuture<Program> compiling) {
    try {
      return compiling.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException) {
        throw (RuntimeException) e.getCause();
      }
      throw e;
    }
  }

  CacheStats stats() {
    return programs.synchronous().stats();
  }

  long size() {
    return programs.synchronous().estimatedSize();
  }
}
