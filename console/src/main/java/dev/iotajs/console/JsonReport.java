package dev.iotajs.console;

import dev.iotajs.engine.RunResult;
import dev.iotajs.sandbox.LimitExceededException;
import dev.iotajs.sandbox.ResultException;
import dev.iotajs.sandbox.ScriptErrorException;
import dev.iotajs.sandbox.ScriptException;
import dev.iotajs.sandbox.ScriptFrame;
import dev.iotajs.sandbox.ScriptSource;
import dev.iotajs.sandbox.Usage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** For programs: one line of JSON on the standard output, whatever happened. */
final class JsonReport implements RunReport {
  private final Terminal terminal;

  JsonReport(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void completed(RunResult result) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("value", result.value());
    line.put("executionId", result.executionId());
    line.put("usage", usage(result.usage()));
    print(line);
  }

  private static Map<String, Object> usage(Usage usage) {
    Map<String, Object> used = new LinkedHashMap<>();
    used.put("wallTimeMillis", usage.wallTime().toNanos() / 1e6);
    if (!usage.cpuTime().isNegative()) {
      used.put("cpuTimeMillis", usage.cpuTime().toNanos() / 1e6);
    }
    if (usage.allocatedBytes() >= 0) {
      used.put("allocatedBytes", usage.allocatedBytes());
    }
    used.put("hostCalls", usage.hostCalls());
    return used;
  }

  @Override
  public void failed(ScriptSource source, ScriptException error) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("code", error.code());
    description.put("message", error.getMessage());
    addDetails(description, error);
    if (error.frames().isEmpty()) {
      description.put("file", source.name());
    } else {
      description.putAll(place(error.frames().get(0)));
    }
    description.put(
        "frames", error.frames().stream().map(JsonReport::frame).collect(Collectors.toList()));
    print(Map.of("error", description));
  }

  @Override
  public void misused(UsageException error) {
    print("USAGE", error.getMessage());
  }

  @Override
  public void broken(Throwable cause) {
    print("INTERNAL_ERROR", cause.toString());
  }

  private void print(String code, String message) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("code", code);
    description.put("message", message);
    print(Map.of("error", description));
  }

  private static void addDetails(Map<String, Object> description, ScriptException error) {
    if (error instanceof ScriptErrorException) {
      ScriptErrorException thrown = (ScriptErrorException) error;
      description.put("errorName", thrown.errorName());
      if (thrown.errorCode() != null) {
        description.put("errorCode", thrown.errorCode());
      }
    } else if (error instanceof LimitExceededException) {
      LimitExceededException exceeded = (LimitExceededException) error;
      description.put("limit", exceeded.limit().label());
      description.put("limitValue", exceeded.value());
      description.put("used", exceeded.used());
    } else if (error instanceof ResultException) {
      description.put("path", ((ResultException) error).path());
    }
  }

  private static Map<String, Object> frame(ScriptFrame frame) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("function", frame.function());
    described.putAll(place(frame));
    return described;
  }

  private static Map<String, Object> place(ScriptFrame frame) {
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("file", frame.file());
    place.put("line", frame.line());
    if (frame.column() > 0) {
      place.put("column", frame.column());
    }
    return place;
  }

  private void print(Map<String, Object> line) {
    terminal.out().print(JsonWriter.oneLine(line) + "\n");
  }
}
