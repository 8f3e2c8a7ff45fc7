package dev.iotajs.engine.modules;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.iotajs.sandbox.Execution;
import dev.iotajs.sandbox.HostFunctionException;
import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.LimitExceededException;
import dev.iotajs.sandbox.LoadedModule;
import dev.iotajs.sandbox.ModuleLoader;
import dev.iotajs.sandbox.Program;
import dev.iotajs.sandbox.ScriptSource;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** Loads modules from a folder, and remembers what it has found and read. */
final class FolderLoader implements ModuleLoader {
  private static final int MAX_RESOLVED = 10_000;
  private static final long MAX_TEXT = 16L << 20;

  private final PackageFolder files;
  private final ModuleResolver resolver;
  private final BiFunction<ScriptSource, Execution, Program> compiler;

  /** By name, kind and asking folder. What is not found is not remembered. */
  private final Cache<List<Object>, String> resolved =
      Caffeine.newBuilder().maximumSize(MAX_RESOLVED).executor(Runnable::run).build();

  private final Cache<String, ScriptSource> sources =
      Caffeine.newBuilder()
          .maximumWeight(MAX_TEXT)
          .weigher((String id, ScriptSource source) -> 100 + source.text().length())
          .executor(Runnable::run)
          .build();

  FolderLoader(
      PackageFolder files,
      Set<String> allowed,
      BiFunction<ScriptSource, Execution, Program> compiler) {
    this.files = files;
    this.resolver = new ModuleResolver(files, allowed);
    this.compiler = compiler;
  }

  @Override
  public String resolve(String name, String from, boolean isImport) {
    String folder = from == null ? "" : from.substring(0, from.lastIndexOf('/'));
    List<Object> key = List.of(name, folder, isImport);
    String id = resolved.getIfPresent(key);
    if (id == null) {
      id = resolver.resolve(name, from, isImport);
      resolved.put(key, id);
    }
    return id;
  }

  @Override
  public LoadedModule load(String id, Execution execution) {
    if (id.equals(ModuleResolver.NOTHING)) {
      return LoadedModule.json("{}");
    }
    ScriptSource source = sources.getIfPresent(id);
    if (source == null) {
      source = source(id, execution);
      sources.put(id, source);
    }
    source.requireWithin(execution.limits());
    return id.endsWith(".json")
        ? LoadedModule.json(source.text())
        : LoadedModule.of(compiler.apply(source, execution));
  }

  private ScriptSource source(String id, Execution execution) {
    String file = id.substring(id.lastIndexOf('/') + 1);
    String extension = file.substring(Math.max(0, file.lastIndexOf('.')));
    long most = execution.limits().get(Limit.MODULE_SOURCE);
    String text = files.read(id, most);
    if (text == null) {
      throw new LimitExceededException(Limit.MODULE_SOURCE, most, 0, List.of());
    }
    switch (extension) {
      case ".mjs":
        return ScriptSource.module(id, text);
      case ".cjs":
      case ".json":
        return ScriptSource.commonJs(id, text);
      case ".node":
      case ".wasm":
        throw new HostFunctionException("NOT_ALLOWED", "Native modules cannot be loaded");
      default:
        return resolver.isEcmaScript(id)
            ? ScriptSource.module(id, text)
            : ScriptSource.commonJs(id, text);
    }
  }
}
