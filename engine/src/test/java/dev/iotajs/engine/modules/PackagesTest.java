package dev.iotajs.engine.modules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iotajs.engine.Invocation;
import dev.iotajs.engine.IotaEngine;
import dev.iotajs.sandbox.DynamicCode;
import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.ScriptSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Well-known packages, as their authors published them, give what they give on Node.js. */
class PackagesTest {
  private static final Limits LIMITS =
      Limits.defaults()
          .with(Limit.WALL_TIME, 120_000)
          .with(Limit.CPU_TIME, 60_000)
          .with(Limit.ALLOCATION, 1L << 30);

  @TempDir static Path folder;

  private static final Map<DynamicCode, IotaEngine> ENGINES = new EnumMap<>(DynamicCode.class);
  private static TimeZone zone;

  @BeforeAll
  static void start() throws IOException {
    zone = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    ModuleSource modules = ModuleSource.folder(WebJars.unpack(folder)).allowAll();
    for (DynamicCode policy : DynamicCode.values()) {
      ENGINES.put(
          policy,
          IotaEngine.builder()
              .dynamicCode(policy)
              .limits(LIMITS)
              .realms(0, 1)
              .modules(modules)
              .build());
    }
  }

  @AfterAll
  static void end() {
    ENGINES.values().forEach(IotaEngine::close);
    TimeZone.setDefault(zone);
  }

  private static List<String[]> table() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                PackagesTest.class.getResourceAsStream("packages.tsv"), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .collect(Collectors.toList());
    }
  }

  static Stream<Arguments> packages() throws IOException {
    return table().stream().map(row -> Arguments.of(row[0], row[1], row[2], row[3]));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("packages")
  void package_required_givesWhatItGivesOnNode(
      String name, String policy, String expression, String expected) {
    IotaEngine engine =
        ENGINES.get(policy.equals("guarded") ? DynamicCode.GUARDED : DynamicCode.BLOCKED);
    String script = "return JSON.stringify(await (async () => (" + expression + "))())";

    Object value = engine.run(Invocation.of(ScriptSource.body("test.js", script))).value();

    assertThat(value).isEqualTo(expected);
  }

  @Test
  void table_hasAtLeastFortyPackages() throws IOException {
    assertThat(table().stream().map(row -> row[0].split("/")[0]).distinct().count())
        .isGreaterThanOrEqualTo(40);
  }
}
