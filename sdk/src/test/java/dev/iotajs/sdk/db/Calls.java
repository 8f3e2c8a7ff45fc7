package dev.iotajs.sdk.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.iotajs.sandbox.HostFunctionException;
import dev.iotajs.sdk.ErrorCode;
import dev.iotajs.sdk.Operation;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Calls as scripts make them, run at once. */
final class Calls {
  private Calls() {}

  static Object run(Operation operation) {
    try {
      return operation.run();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new AssertionError("An operation threw a checked exception", e);
    }
  }

  static List<Map<String, Object>> rows(Operation operation) {
    return castRows(run(operation));
  }

  static Map<String, Object> row(Operation operation) {
    return castRows(List.of(run(operation))).get(0);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> castRows(Object rows) {
    return (List<Map<String, Object>>) rows;
  }

  /** One column of the rows. */
  static List<Object> column(String name, Operation operation) {
    return rows(operation).stream().map(row -> row.get(name)).collect(Collectors.toList());
  }

  /** Keys and values in turn; values may be null. */
  static Map<String, Object> map(Object... entries) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      map.put((String) entries[i], entries[i + 1]);
    }
    return map;
  }

  static Map<String, Object> where(Object... entries) {
    return map("where", map(entries));
  }

  static List<Object> list(Object... items) {
    return Arrays.asList(items);
  }

  /** A call, made and run, ends with this code and exactly this message. */
  static void refused(ErrorCode code, String message, Callable<Operation> call) {
    HostFunctionException error = refusal(call);
    assertThat(error.code() + ": " + error.getMessage()).isEqualTo(code + ": " + message);
  }

  static HostFunctionException refusal(Callable<Operation> call) {
    Throwable thrown = catchThrowable(() -> run(call.call()));
    assertThat(thrown).isInstanceOf(HostFunctionException.class);
    return (HostFunctionException) thrown;
  }
}
