package dev.iotajs.bench.conformance;

import dev.iotajs.sandbox.DynamicCode;
import dev.iotajs.sandbox.Execution;
import dev.iotajs.sandbox.Isolation;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.Sandbox;
import dev.iotajs.sandbox.ScriptSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the data files of compat-table. They are modules whose functions hold the tests, most of
 * them in a comment; Iota runs them, and gives the functions' texts.
 */
final class CompatData {
  private static final String BEFORE =
      "var own = {exports: {}};\n" + "(function (exports, require) {\n";

  private static final String AFTER =
      "\n})(own.exports, function () { return COMMON; });\n"
          + "function code(exec) {\n"
          + "  if (exec instanceof Array) {\n"
          + "    return exec.map(function (part) { return code(part.script); }).join('; ');\n"
          + "  }\n"
          + "  var text = String(exec);\n"
          + "  var comment = /^function\\s*\\w*\\s*\\([^)]*\\)\\s*\\{\\s*\\/\\*([\\s\\S]*)\\*\\/\\s*\\}$/"
          + ".exec(text);\n"
          + "  return comment\n"
          + "      ? '(function () {' + unindented(comment[1]) + '})()' : '(' + text + ')()';\n"
          + "}\n"
          + "function unindented(text) {\n"
          + "  var indent = /^[\\t ]+/m.exec(text);\n"
          + "  return indent ? text.replace(new RegExp('^' + indent[0], 'gm'), '') : text;\n"
          + "}\n"
          + "function test(data) { return {name: data.name, script: code(data.exec)}; }\n"
          + "return own.exports.tests.map(function (feature) {\n"
          + "  return {\n"
          + "    name: feature.name,\n"
          + "    category: feature.category || '',\n"
          + "    significance: feature.significance || '',\n"
          + "    tests: feature.subtests ? feature.subtests.map(test) : [test(feature)]\n"
          + "  };\n"
          + "});";

  private final Path directory;

  CompatData(Path directory) {
    this.directory = directory;
  }

  /** The features of a data file, {@code es6} or {@code es2016plus}. */
  List<CompatFeature> features(String suite) throws IOException {
    String text = BEFORE + read("data-" + suite + ".js") + AFTER;
    text = text.replace("COMMON", read("data-common.json"));
    Limits limits = IotaUnderTest.LIMITS;
    Sandbox sandbox = Sandbox.create(DynamicCode.GUARDED);
    Object rows =
        sandbox
            .newRealm(Isolation.RUN)
            .run(
                sandbox.compile(ScriptSource.body("data-" + suite + ".js", text), limits),
                Execution.within(limits));
    List<CompatFeature> features = new ArrayList<>();
    for (Object row : (List<?>) rows) {
      features.add(new CompatFeature(suite, (Map<?, ?>) row));
    }
    return features;
  }

  private String read(String name) throws IOException {
    Path file = directory.resolve(name);
    if (!Files.exists(file)) {
      throw new IllegalArgumentException(
          "There is no "
              + name
              + " in "
              + directory.toAbsolutePath()
              + "; check out commit "
              + CompatTable.COMMIT
              + " of https://github.com/compat-table/compat-table and give its directory with"
              + " -Dcompat.dir=");
    }
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
