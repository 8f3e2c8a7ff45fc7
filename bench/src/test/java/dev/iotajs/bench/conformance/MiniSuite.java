package dev.iotajs.bench.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A suite of our own in the form of test262, with as little harness as the runner needs. */
final class MiniSuite {
  final Path root;

  MiniSuite(Path root) throws IOException {
    this.root = root;
    write("harness/assert.js", "function assert(x, m) { if (!x) { throw new Test262Error(m); } }");
    write(
        "harness/sta.js",
        "function Test262Error(message) { this.message = message || \"\"; }\n"
            + "Test262Error.prototype.toString = function () { return 'Test262Error'; };");
    write(
        "harness/doneprintHandle.js",
        "function $DONE(e) { print(e ? 'Test262:AsyncTestFailure:' + e : "
            + "'Test262:AsyncTestComplete'); }");
    write("harness/extra.js", "var extra = 1;");
    Files.createDirectories(root.resolve("test"));
  }

  /** Adds a test; gives its path. */
  String test(String path, String matter, String code) throws IOException {
    write("test/" + path, "/*---\n" + matter + "\n---*/\n" + code + "\n");
    return path;
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
