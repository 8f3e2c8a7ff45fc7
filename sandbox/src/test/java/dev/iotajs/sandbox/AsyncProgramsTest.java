package dev.iotajs.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Generators, async functions and promises do what they do elsewhere. The programs are in the
 * resources; after each one stands, behind {@code //=}, what Node.js 20 puts into {@code out}.
 */
class AsyncProgramsTest {
  private static final String BEFORE =
      "var out = [];"
          + "function show(r) {"
          + " out.push(r && typeof r === 'object' ? JSON.stringify(r) : String(r)); }"
          + "function run(it, sent) { var i = 0, r = it.next(), n = 0;"
          + " for (; !r.done && n++ < 200; r = it.next(sent[i++])) out.push('y:' + String(r.value));"
          + " out.push('r:' + String(r.value)); }\n";

  private static final String AFTER = "\nreturn out.map(String).join('\\n');";

  @TestFactory
  Stream<DynamicTest> expressions_withYields_areEvaluatedInOrder() throws IOException {
    return programs("expressions");
  }

  @TestFactory
  Stream<DynamicTest> statements_withYields_goOnWhereTheyWere() throws IOException {
    return programs("statements");
  }

  @TestFactory
  Stream<DynamicTest> exceptionsAndReturns_atYields_runTheRightHandlers() throws IOException {
    return programs("exceptions");
  }

  @TestFactory
  Stream<DynamicTest> delegation_ofGenerators_followsTheProtocol() throws IOException {
    return programs("delegation");
  }

  @TestFactory
  Stream<DynamicTest> asyncFunctions_andGenerators_doAsElsewhere() throws IOException {
    return programs("async-functions");
  }

  @TestFactory
  Stream<DynamicTest> promises_andTimers_doAsElsewhere() throws IOException {
    return programs("promises");
  }

  private static Stream<DynamicTest> programs(String file) throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String section : text(file).split("(?m)^//// ", -1)) {
      if (!section.isBlank()) {
        String name = section.substring(0, section.indexOf('\n'));
        tests.add(DynamicTest.dynamicTest(name, () -> check(section)));
      }
    }
    return tests.stream();
  }

  private static String text(String file) throws IOException {
    String name = "async/" + file + ".js";
    try (InputStream in = AsyncProgramsTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void check(String section) {
    List<String> expected = new ArrayList<>();
    StringBuilder code = new StringBuilder(BEFORE);
    section
        .lines()
        .skip(1)
        .forEach(
            line -> {
              if (line.startsWith("//= ")) {
                expected.add(line.substring(4));
              } else {
                code.append(line).append('\n');
              }
            });
    String actual = (String) Scripts.run(code.append(AFTER).toString());
    assertThat(actual.lines()).containsExactlyElementsOf(expected);
  }
}
