package dev.iotajs.console;

import static dev.iotajs.console.Cli.iota;
import static dev.iotajs.console.Cli.iotaReading;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code iota run}: results, input, options and exit codes. */
final class RunCommandTest {
  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static void assertPrints(Cli run, String expected) {
    assertThat(run.err).isEmpty();
    assertThat(run.out).isEqualTo(expected);
    assertThat(run.exitCode).isZero();
  }

  private static void assertRefused(Cli run, String message) {
    assertThat(run.err).startsWith("iota: ").contains(message).doesNotContain("\tat ");
    assertThat(run.out).isEmpty();
    assertThat(run.exitCode).isEqualTo(2);
  }

  @Test
  void run_file_printsTheResult() throws IOException {
    assertPrints(iota("run", file("a.js", "return 6 * 7")), "42\n");
  }

  @Test
  void run_dash_readsStandardInput() {
    assertPrints(iotaReading("1 + 1", "run", "-"), "2\n");
  }

  @Test
  void run_console_isPrintedToStandardError_withoutControlCharacters() {
    Cli run = iotaReading("console.log('a', {b: 1}, '\\x1b[31m'); 7", "run", "-");
    assertThat(run.out).isEqualTo("7\n");
    assertThat(run.err).isEqualToNormalizingNewlines("a { b: 1 } \ufffd[31m\n");
  }

  @Test
  void run_iota_hasSampleTablesOfTheTenant_andALog() {
    assertPrints(iotaReading("await iota.db.count('users') > 0", "run", "-"), "true\n");
    assertPrints(
        iotaReading("await iota.db.count('orders') > 0", "run", "-", "--tenant", "acme"), "true\n");
    Cli run = iotaReading("iota.log.warn('low', { stock: 1 }); 7", "run", "-");
    assertThat(run.out).isEqualTo("7\n");
    assertThat(run.err).isEqualToNormalizingNewlines("warning: low {\"stock\":1}\n");
  }

  @Test
  void run_iotaHttp_reachesWhatIsNotPublic_onlyIfItIsAllowed() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
    String address = "127.0.0.1:" + server.getAddress().getPort();
    String get = "await iota.http.get('http://" + address + "/').then(r => r.status, e => e.code)";
    try {
      assertPrints(iotaReading(get, "run", "-"), "SSRF_BLOCKED\n");
      assertPrints(iotaReading(get, "run", "-", "--allow-http", address), "204\n");
    } finally {
      server.stop(0);
    }
    assertRefused(
        iotaReading("1", "run", "-", "--allow-http", "nowhere"),
        "'nowhere' is no host with a port, as in localhost:8080");
  }

  @Test
  void types_printsTheDeclarations() {
    Cli types = iota("types");
    assertThat(types.out).contains("declare namespace Iota {", "declare const iota: {");
    assertThat(types.exitCode).isZero();
  }

  @Test
  void run_modules_areThoseOfTheFolder_thatAreAllowed() throws IOException {
    Files.createDirectories(folder.resolve("node_modules/two"));
    file("node_modules/two/index.js", "module.exports = 2");

    assertPrints(iotaReading("require('two')", "run", "-", "--modules", folder), "2\n");
    assertPrints(
        iotaReading("import t from 'two'; t", "run", "-", "--modules", folder, "--allow", "two"),
        "2\n");
    assertThat(iotaReading("require('two')", "run", "-", "--modules", folder, "--allow", "x").err)
        .contains("'two' is not allowed; allowed are x");
  }

  @Test
  void run_errorInAModule_showsNoLineOfTheScript() throws IOException {
    Files.createDirectories(folder.resolve("node_modules/bad"));
    file("node_modules/bad/index.js", "exports.f = () => {\n  throw new Error('no');\n}");

    String script = "const bad = require('bad');\n// another line\nbad.f()";
    assertThat(iotaReading(script, "run", "-", "--modules", folder).err)
        .isEqualTo(
            "/bad/index.js:2:3: Error: no\n"
                + "    at f (/bad/index.js:2:3)\n"
                + "    at <stdin>:3\n");
  }

  @Test
  void run_typeScript_isToldWhatToDo() throws IOException {
    Path script = file("a.ts", "interface A {}");

    assertThat(iota("run", script).err).contains("SyntaxError", "takes the types out");
    assertThat(iota("check", script).err).contains("takes the types out");
  }

  @Test
  void run_modulesThatCannotBe_areRefused() {
    assertRefused(iotaReading("1", "run", "-", "--allow", "x"), "--allow needs --modules");
    assertRefused(
        iotaReading("1", "run", "-", "--modules", folder.resolve("nope")),
        "There is no folder of packages");
    assertRefused(
        iotaReading("1", "run", "-", "--modules", folder, "--allow", "../x"),
        "'../x' is not the name of a package");
  }

  @Test
  void run_textResult_isPrintedAsItIs() {
    assertPrints(iotaReading("'a \"b\" é😀'", "run", "-"), "a \"b\" é😀\n");
    assertPrints(iotaReading("'with an end\\n'", "run", "-"), "with an end\n");
  }

  @Test
  void run_objectResult_isPrettyJson() {
    assertPrints(
        iotaReading("({ a: [1, 'x'], b: {}, c: [] })", "run", "-"),
        "{\n  \"a\": [\n    1,\n    \"x\"\n  ],\n  \"b\": {},\n  \"c\": []\n}\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   \n", "// only a comment", "var a = 1", "undefined"})
  void run_withoutResult_printsNothing(String script) {
    assertPrints(iotaReading(script, "run", "-"), "");
  }

  @Test
  void run_byteOrderMarkAndHashBang_areNoPartOfTheScript() throws IOException {
    assertPrints(iota("run", file("bom.js", "\ufeffreturn 1")), "1\n");
    assertPrints(iota("run", file("bang.js", "#!/usr/bin/env iota run\nreturn 2")), "2\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\": [1, 2.5, null]} | {\"a\":[1,2.5,null]}",
        "\"text\"                | \"text\"",
        "12                      | 12",
        "1e3                     | 1000",
        "9007199254740993        | 9007199254740992",
        "null                    | null",
        "  [true]                | [true]",
        "{\"a\":1,\"a\":2}       | {\"a\":2}",
        "{\"__proto__\":1,\"0\":2} | {\"0\":2,\"__proto__\":1}"
      })
  void run_input_isTheContextsInput(String input, String seen) {
    Cli run = iotaReading("JSON.stringify(context.input)", "run", "-", "--input", input);
    assertPrints(run, seen + "\n");
  }

  @Test
  void run_withoutInput_hasNullAsInput() {
    assertPrints(iotaReading("context.input === null", "run", "-"), "true\n");
  }

  @Test
  void run_inputFile_isRead() throws IOException {
    Path input = file("input.json", "\ufeff{\"name\": \"Zoë\"}");
    assertPrints(iotaReading("context.input.name", "run", "-", "--input", "@" + input), "Zoë\n");
  }

  @Test
  void run_inputFromStandardInput_isRead() throws IOException {
    Path script = file("sum.js", "context.input[0] + context.input[1]");
    assertPrints(iotaReading("[1, 2]", "run", script, "--input", "@-"), "3\n");
  }

  @Test
  void run_scriptAndInputFromStandardInput_isRefused() {
    assertRefused(iotaReading("1", "run", "-", "--input", "@-"), "cannot both be");
  }

  @Test
  void run_tenant_isTheContextsTenant() {
    assertPrints(iotaReading("context.tenantId", "run", "-", "--tenant", "acme"), "acme\n");
    assertPrints(iotaReading("context.tenantId", "run", "-"), "default\n");
  }

  @Test
  void run_dynamicCode_isBlockedUnlessGuarded() {
    Cli blocked = iotaReading("new Function('return 3')()", "run", "-");
    assertThat(blocked.exitCode).isEqualTo(1);
    assertThat(blocked.err).contains("EvalError");
    assertPrints(
        iotaReading("new Function('return 3')()", "run", "-", "--dynamic-code", "guarded"), "3\n");
  }

  @Test
  void run_unknownDynamicCode_exits2() {
    assertRefused(iota("run", "x.js", "--dynamic-code", "on"), "--dynamic-code");
  }

  // Limits

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "while (true) {}                        | cpuTime=200ms   | cpuTime is 200 ms",
        "function f() { return f() } f()        | callDepth=100   | callDepth is 100",
        "for (var a = [];;) a.push([1, 2, 3])   | allocation=32MiB | allocation is 32 MiB",
        "new Array(2000).join('x')              | output=1KiB     | output is 1 KiB",
        "1 + 1 + 1 + 1 + 1 + 1 + 1 + 1          | source=16       | source is 16 bytes"
      })
  void run_overALimit_exits3AndNamesIt(String script, String limit, String message) {
    Cli run = iotaReading(script, "run", "-", "--limit", limit);
    assertThat(run.err).contains("Limit exceeded: " + message);
    assertThat(run.out).isEmpty();
    assertThat(run.exitCode).isEqualTo(3);
  }

  @Test
  void run_limitAboveTheDefault_holds() {
    String script = "new Array(1500001).join('x').length + ' ' + new Array(1500001).join('x')";
    assertThat(iotaReading(script, "run", "-").exitCode).isEqualTo(3);
    assertThat(iotaReading(script, "run", "-", "--limit", "output=2MiB").exitCode).isZero();
  }

  @Test
  void run_severalLimits_allHoldAndTheLastOfAKindWins() {
    Cli run =
        iotaReading(
            "function f(n) { return n && f(n - 1) } f(50)",
            "run",
            "-",
            "--limit=callDepth=10",
            "--limit",
            "wallTime=20s",
            "--limit",
            "callDepth=100");
    assertPrints(run, "0\n");
  }

  @Test
  void run_unknownLimit_exits2AndListsTheNames() {
    assertRefused(
        iota("run", "x.js", "--limit", "time=1s"),
        "no limit named 'time'; the limits are wallTime, cpuTime, allocation,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"wallTime", "wallTime=", "wallTime=soon", "wallTime=0", "hostCalls=-1"})
  void run_malformedLimit_exits2(String limit) {
    assertRefused(iota("run", "x.js", "--limit", limit), "--limit");
  }

  // Files

  @Test
  void run_missingFile_exits2() {
    assertRefused(iota("run", folder.resolve("none.js")), "none.js: there is no such file");
  }

  @Test
  void run_directory_exits2() {
    assertRefused(iota("run", folder), "this is a directory");
  }

  @Test
  void run_binaryFile_exits2AndTellsTheOffset() {
    assertRefused(iotaReading("abc\0def", "run", "-"), "binary file: NUL byte at offset 3");
  }

  @Test
  void run_notUtf8_exits2AndTellsTheOffset() {
    byte[] latin1 = {'"', 'a', 'b', (byte) 0xe9, '"'};
    assertRefused(iotaReading(latin1, "run", "-"), "<stdin>: not UTF-8: invalid bytes at offset 3");
    byte[] cutOff = {'"', (byte) 0xc3};
    assertRefused(iotaReading(cutOff, "run", "-"), "invalid bytes at offset 1");
  }

  @Test
  void run_utf16_exits2AndSaysSo() {
    byte[] utf16 = {(byte) 0xff, (byte) 0xfe, '1', 0};
    assertRefused(iotaReading(utf16, "run", "-"), "looks like UTF-16");
  }

  @Test
  void run_fileLargerThanTheSourceLimit_exits3AndTellsItsSize() throws IOException {
    Path file = file("large.js", " ".repeat(200 << 10));
    Cli run = iota("run", file);
    assertThat(run.err).isEqualTo(file + ": Limit exceeded: source is 100 KiB, used 200 KiB\n");
    assertThat(run.exitCode).isEqualTo(3);
    assertPrints(iota("run", file, "--limit", "source=1MiB"), "");
  }

  @Test
  void run_endlessStandardInput_isNotReadToItsEnd() {
    Cli run = iotaReading(" ".repeat(1 << 20), "run", "-");
    assertThat(run.err).isEqualTo("<stdin>: Limit exceeded: source is 100 KiB\n");
    assertThat(run.exitCode).isEqualTo(3);
  }

  // Input

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\": }     | --input:1:7: not JSON",
        "{'a': 1}      | --input:1:2: not JSON",
        "{\"a\":1} x   | --input:1:9: not JSON",
        "[1, 2         | --input:1:6: not JSON",
        "undefined     | --input:1:1: not JSON",
        "[1,]          | --input:1:4: not JSON",
        "NaN           | --input:1:4: not JSON",
        "01            | --input:1:2: not JSON"
      })
  void run_inputThatIsNotJson_exits2AndTellsThePlace(String input, String message) {
    assertRefused(iota("run", "x.js", "--input", input), message);
  }

  @Test
  void run_inputThatIsNotJson_showsTheLineAndACaret() throws IOException {
    Path input = file("order.json", "{\n  \"items\": [1, 2,\n  \"total\": 3\n}\n");
    Cli run = iota("run", "x.js", "--input", "@" + input);
    assertThat(run.err)
        .startsWith("iota: " + input + ":3:10: not JSON: ")
        .endsWith("\n  3 |   \"total\": 3\n    |          ^\n");
    assertThat(run.exitCode).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n "})
  void run_emptyInput_exits2(String input) {
    assertRefused(iota("run", "x.js", "--input", input), "only empty text");
  }

  @Test
  void run_missingInputFile_exits2() {
    assertRefused(
        iota("run", "x.js", "--input", "@" + folder.resolve("none.json")),
        "none.json: there is no such file");
  }

  @Test
  void run_inputNestedTooDeeply_exits2() {
    String deep = "[".repeat(201) + "]".repeat(201);
    assertRefused(
        iota("run", "x.js", "--input", deep), "--input:1:201: not JSON: nested more than");
    String deeper = "[".repeat(1_000_000);
    assertRefused(iota("run", "x.js", "--input", deeper), "nested more than 200");
  }

  @Test
  void run_inputNestedAsDeeplyAsAllowed_reachesTheScript() {
    String deep = "{\"a\":".repeat(200) + "1" + "}".repeat(200);
    String script = "var v = context.input, n = 0; while (v.a) { v = v.a; n++ } n";
    assertPrints(iotaReading(script, "run", "-", "--input", deep), "200\n");
  }

  @Test
  void run_hugeInput_exits2() throws IOException {
    Path input = file("huge.json", "\"" + "x".repeat(33 << 20) + "\"");
    assertRefused(iota("run", "x.js", "--input", "@" + input), "larger than 32 MiB");
  }

  @Test
  void run_largeInput_reachesTheScript() throws IOException {
    Path input = file("large.json", "[\"" + "x".repeat(25 << 20) + "\"]");
    Cli run = iotaReading("context.input[0].length", "run", "-", "--input", "@" + input);
    assertPrints(run, (25 << 20) + "\n");
  }

  @Test
  void run_inputTheJvmCouldNotRead_exits2() {
    assertRefused(iota("run", "x.js", "--input", "\"caf\ufffd\""), "LC_ALL=C.UTF-8");
  }
}
