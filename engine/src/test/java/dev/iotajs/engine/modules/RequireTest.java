package dev.iotajs.engine.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iotajs.engine.Invocation;
import dev.iotajs.engine.IotaEngine;
import dev.iotajs.sandbox.Isolation;
import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.LimitExceededException;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.ScriptErrorException;
import dev.iotajs.sandbox.ScriptSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequireTest {
  @TempDir Path folder;

  private Path packages;
  private IotaEngine engine;

  @BeforeEach
  void files() throws IOException {
    packages = folder.resolve("packages");
    file("a/index.js", "module.exports = {name: 'a', b: function () { return require('b'); }}");
    file("a/package.json", "{\"name\": \"a\", \"dependencies\": {\"b\": \"*\"}}");
    file("b/package.json", "{\"name\": \"b\", \"main\": \"lib/main\"}");
    file(
        "b/lib/main.js",
        "exports.name = 'b'; exports.data = require('./data'); exports.up = r;"
            + "function r(n) { return require(n); }");
    file("b/lib/data.json", "{\"x\": [1, 2]}");
    file("b/lib/nested/index.js", "module.exports = 'nested'");
    Files.writeString(folder.resolve("secret.js"), "module.exports = 'secret'");
  }

  @AfterEach
  void close() {
    if (engine != null) {
      engine.close();
    }
  }

  private void file(String path, String text) throws IOException {
    Path file = packages.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Object run(ModuleSource source, String script) {
    return engine(source).run(Invocation.of(ScriptSource.body("test.js", script))).value();
  }

  private IotaEngine engine(ModuleSource source) {
    if (engine == null) {
      engine = IotaEngine.builder().realms(0, 1).modules(source).build();
    }
    return engine;
  }

  private ModuleSource all() {
    return ModuleSource.folder(packages).allowAll();
  }

  @Test
  void require_ofAllowedPackage_givesItsExports() {
    assertThat(run(ModuleSource.folder(packages).allow("a"), "require('a').name")).isEqualTo("a");
  }

  @Test
  void require_ofJsonAndFolders_findsThem() {
    assertThat(
            run(
                all(),
                "[require('b').data.x, require('b/lib/nested'), require('b').up('./nested')]"))
        .isEqualTo(List.of(List.of(1, 2), "nested", "nested"));
  }

  @Test
  void require_twice_givesTheSameInstance() {
    assertThat(run(all(), "require('b') === require('a').b()")).isEqualTo(true);
  }

  @Test
  void require_ofDependencyOfAllowedPackage_isForThatPackageOnly() {
    ModuleSource source = ModuleSource.folder(packages).allow("a");

    assertThat(run(source, "require('a').b().name")).isEqualTo("b");
    assertThatThrownBy(() -> run(source, "require('b')"))
        .isInstanceOfSatisfying(
            ScriptErrorException.class, e -> assertThat(e.errorCode()).isEqualTo("NOT_ALLOWED"))
        .hasMessageContaining("'b' is not allowed; allowed are a");
  }

  @Test
  void require_ofUndeclaredDependency_isRefused() throws IOException {
    file("c/index.js", "require('a')");

    assertThatThrownBy(() -> run(ModuleSource.folder(packages).allow("c"), "require('c')"))
        .hasMessageContaining("does not name 'a' among its dependencies");
  }

  @Test
  void require_withoutModules_isNotDefined() {
    try (IotaEngine bare = IotaEngine.builder().realms(0, 1).build()) {
      assertThat(bare.run(Invocation.of(ScriptSource.body("t.js", "typeof require"))).value())
          .isEqualTo("undefined");
      assertThatThrownBy(
              () -> bare.run(Invocation.of(ScriptSource.body("t.js", "import x from 'a'; x"))))
          .hasMessageContaining("No modules are available");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/etc/passwd",
        "file:///etc/passwd",
        "http://example.com/x.js",
        "node:fs",
        "../secret.js",
        "./a",
        "..",
        ".",
        "a/../../secret.js",
        "a/../b",
        "a/./index.js",
        "a/..%2f..%2fsecret.js",
        "a/%2e%2e/b",
        "a\\\\..\\\\..\\\\secret.js",
        "a\\u0000/index.js",
        "C:/secret.js",
        "a/index.js::$DATA",
        "a/node_modules/b",
        "@a",
        "@/a",
        "@../secret",
        "a/\\u2024\\u2024/secret.js",
        "",
        " ",
        "a/index.js\\n",
        "*",
        "__proto__ x",
        "#internal"
      })
  void require_ofHostileName_isRefused(String name) {
    assertThat(run(all(), "try { require('" + name + "') } catch (e) { e.code }"))
        .isEqualTo("NOT_ALLOWED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A",
        "a/INDEX.js",
        "a/Index",
        "b/lib/MAIN.js",
        "nope",
        "a/nope",
        "a/index.js/x",
        "a/index.js.",
        "fs",
        "constructor",
        "__proto__",
        "a/package.json/..x",
        "link/x.js",
        "linked"
      })
  void require_ofWhatIsNotThere_isNotFound(String name) throws IOException {
    Files.createDirectories(packages.resolve("link"));
    Files.createSymbolicLink(packages.resolve("link/x.js"), folder.resolve("secret.js"));
    Files.createSymbolicLink(packages.resolve("linked"), folder);

    assertThat(run(all(), "try { require('" + name + "') } catch (e) { e.code + ' ' + e.message }"))
        .asString()
        .startsWith("MODULE_NOT_FOUND Cannot find module")
        .doesNotContain(folder.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../a", "../../../secret.js", "../../a/index.js", "..//..//a"})
  void require_byPackage_staysInThePackage(String name) {
    assertThat(run(all(), "try { require('b').up('" + name + "') } catch (e) { e.code }"))
        .isEqualTo("NOT_ALLOWED");
  }

  @Test
  void require_throughLinkWithinTheFolder_findsTheRealPackage() throws IOException {
    Files.createDirectories(packages.resolve(".store/d@1/node_modules/d"));
    file(".store/d@1/node_modules/d/index.js", "exports.e = require('e'); exports.f = __filename");
    file(".store/d@1/node_modules/d/package.json", "{\"dependencies\": {\"e\": \"1\"}}");
    file(".store/d@1/node_modules/e/index.js", "module.exports = 'e1'");
    file("e/index.js", "module.exports = 'e2'");
    Files.createSymbolicLink(packages.resolve("d"), Path.of(".store/d@1/node_modules/d"));

    assertThat(run(all(), "require('d')"))
        .isEqualTo(Map.of("e", "e1", "f", "/.store/d@1/node_modules/d/index.js"));
  }

  @ParameterizedTest
  @CsvSource({
    "a/link, NOT_ALLOWED",
    "a/link.js, NOT_ALLOWED",
    "a/folder, NOT_ALLOWED",
    "a/folder/index, NOT_ALLOWED",
    "a/main, NOT_ALLOWED",
    "a/replaced, NOT_ALLOWED",
    "a/store, NOT_ALLOWED",
    "a/own, own",
    "a/dependency, nested",
    "a/allowed, allowed"
  })
  void require_throughLinkInAPackage_reachesWhatThePackageMayHave(String name, String expected)
      throws IOException {
    file(
        "a/package.json",
        "{\"name\": \"a\", \"dependencies\": {\"b\": \"*\"},"
            + " \"browser\": {\"./replaced.js\": \"./link.js\"}}");
    file("a/main/package.json", "{\"main\": \"../link.js\"}");
    file("a/replaced.js", "module.exports = 'replaced'");
    file("a/src/own.js", "module.exports = 'own'");
    file("other/index.js", "module.exports = 'other'");
    file("@c/d/index.js", "module.exports = 'allowed'");
    file(".store/other.js", "module.exports = 'store'");
    link("a/link.js", "../other/index.js");
    link("a/folder", "../other");
    link("a/store.js", "../.store/other.js");
    link("a/own.js", "src/own.js");
    link("a/dependency", "../b/lib/nested");
    link("a/allowed.js", "../@c/d/index.js");

    String script = "try { require('" + name + "') } catch (e) { e.code }";
    assertThat(run(ModuleSource.folder(packages).allow("a", "@c/d"), script)).isEqualTo(expected);
  }

  private void link(String path, String target) throws IOException {
    Files.createSymbolicLink(packages.resolve(path), Path.of(target));
  }

  @Test
  void require_ofCycle_givesWhatIsThereSoFar() throws IOException {
    file("x/index.js", "exports.early = 1; exports.y = require('./y'); exports.late = 2");
    file("x/y.js", "var x = require('.'); exports.saw = [x.early, typeof x.late]");

    assertThat(run(all(), "require('x').y.saw")).isEqualTo(List.of(1, "undefined"));
  }

  @Test
  void require_ofModuleThatThrows_runsItAgainNextTime() throws IOException {
    file(
        "x/index.js", "global.n = (global.n || 0) + 1; if (global.n < 2) throw new Error('first')");

    assertThat(run(all(), "try { require('x') } catch (e) { } require('x'); n")).isEqualTo(2);
  }

  @Test
  void module_findsWhatNodeGivesToModules() throws IOException {
    file(
        "x/sub/m.js",
        "module.exports = [__filename, __dirname, module.id, this === exports,"
            + " typeof require, arguments.length, process.env.NODE_ENV, global === globalThis,"
            + " Object.isFrozen(process.env), typeof window]");

    assertThat(run(all(), "require('x/sub/m')"))
        .isEqualTo(
            List.of(
                "/x/sub/m.js",
                "/x/sub",
                "/x/sub/m.js",
                true,
                "function",
                5,
                "production",
                true,
                true,
                "undefined"));
  }

  @ParameterizedTest
  @CsvSource({
    "e, main-cjs",
    "e/sub, sub",
    "e/feat/one, one",
    "e/hidden, MODULE_NOT_FOUND",
    "e/index.js, MODULE_NOT_FOUND",
    "e/feat/../../a/index.js, NOT_ALLOWED",
    "e/self, main-cjs",
    "e/escape, MODULE_NOT_FOUND",
    "e/alt, sub",
    "e/mapped, one"
  })
  void exports_areTheOnlyWayIn(String name, String expected) throws IOException {
    file(
        "e/package.json",
        "{\"name\": \"e\", \"exports\": {"
            + "\".\": {\"node\": \"./no.js\", \"import\": \"./main.mjs\", \"require\": \"./main.cjs\"},"
            + "\"./sub\": \"./lib/sub.js\", \"./feat/*\": \"./lib/feat-*.js\", \"./feat/two\": null,"
            + "\"./hidden\": null, \"./self\": \"./lib/self.js\", \"./escape\": \"./../a/index.js\","
            + "\"./alt\": [{\"node\": \"./no.js\"}, \"./lib/sub.js\"], \"./mapped\": \"./lib/mapped.js\"},"
            + "\"imports\": {\"#one\": {\"default\": \"./lib/feat-one.js\"}}}");
    file("e/main.cjs", "module.exports = 'main-cjs'");
    file("e/main.mjs", "export default 'main-mjs'");
    file("e/lib/sub.js", "module.exports = 'sub'");
    file("e/lib/feat-one.js", "module.exports = 'one'");
    file("e/lib/self.js", "module.exports = require('e')");
    file("e/lib/mapped.js", "module.exports = require('#one')");

    assertThat(run(all(), "try { require('" + name + "') } catch (e) { e.code }"))
        .isEqualTo(expected);
    assertThat(run(all(), "import m from 'e'; m")).isEqualTo("main-mjs");
  }

  @Test
  void browserField_standsInForNode() throws IOException {
    file(
        "w/package.json",
        "{\"name\": \"w\", \"browser\": {\"fs\": false, \"./node.js\": \"./web.js\"}}");
    file("w/index.js", "module.exports = [Object.keys(require('fs')).length, require('./node')]");
    file("w/node.js", "throw 1");
    file("w/web.js", "module.exports = 'web'");

    assertThat(run(all(), "require('w')")).isEqualTo(List.of(0, "web"));
  }

  @Test
  void error_inModule_namesItsFileAndLine() throws IOException {
    file(
        "x/index.js", "'use strict';\nconst f = () => {\n  throw new TypeError('oops');\n};\nf();");

    assertThatThrownBy(() -> run(all(), "require('x')"))
        .isInstanceOfSatisfying(
            ScriptErrorException.class,
            e -> {
              assertThat(e.frames().get(0).file()).isEqualTo("/x/index.js");
              assertThat(e.frames().get(0).line()).isEqualTo(3);
            });
  }

  @Test
  void stackOfAnError_inModule_namesItsFileAndLine() throws IOException {
    file("y/index.js", "'use strict';\nexports.f = async ({ a, ...rest }) => {\n  a.b.c;\n};");

    assertThat(run(all(), "require('y').f({ a: 1 }).catch(e => e.stack)"))
        .asString()
        .contains("/y/index.js:3");
  }

  @Test
  void syntaxError_inModule_canBeCaughtAndNamesThePlace() throws IOException {
    file("x/index.js", "var a;\nvar b = ;");

    assertThat(run(all(), "try { require('x') } catch (e) { e.name + ' ' + e.message }"))
        .asString()
        .startsWith("SyntaxError /x/index.js:2:9");
  }

  @Test
  void moduleSource_largerThanItsLimit_endsTheRun() throws IOException {
    file("x/index.js", "//" + "x".repeat(2_000));
    Limits limits = Limits.defaults().with(Limit.MODULE_SOURCE, 1_000);

    assertThatThrownBy(
            () ->
                engine(all())
                    .run(
                        Invocation.of(
                                ScriptSource.body("t.js", "try { require('x') } catch (e) {} 1"))
                            .limits(limits)))
        .isInstanceOfSatisfying(
            LimitExceededException.class,
            e -> assertThat(e.limit()).isEqualTo(Limit.MODULE_SOURCE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for (;;) {}",
        "(function f() { f() })()",
        "require('./' + 'index.js'); for (;;) {}"
      })
  void module_thatNeverEnds_isStopped(String code) throws IOException {
    file("x/index.js", code);
    Limits limits = Limits.defaults().with(Limit.WALL_TIME, 300);

    assertThatThrownBy(
            () ->
                engine(all())
                    .run(
                        Invocation.of(
                                ScriptSource.body(
                                    "t.js", "for (;;) try { require('x') } catch (e) {}"))
                            .limits(limits)))
        .isInstanceOf(LimitExceededException.class);
  }

  @Test
  void chainOfModules_tooDeep_endsTheRun() throws IOException {
    for (int i = 0; i < 300; i++) {
      file("x/m" + i + ".js", "exports.n = require('./m" + (i + 1) + "')");
    }
    file("x/m300.js", "exports.end = 1");
    Limits limits = Limits.defaults().with(Limit.CALL_DEPTH, 100);

    assertThatThrownBy(
            () ->
                engine(all())
                    .run(
                        Invocation.of(ScriptSource.body("t.js", "require('x/m0')")).limits(limits)))
        .isInstanceOfSatisfying(
            LimitExceededException.class, e -> assertThat(e.limit()).isEqualTo(Limit.CALL_DEPTH));
  }

  @ParameterizedTest
  @ValueSource(strings = {"RUN", "TENANT"})
  void modules_ofOneRun_areNotSeenByTheNext(String isolation) {
    Invocation change =
        Invocation.of(ScriptSource.body("t.js", "const a = require('a'); a.n = (a.n || 0) + 1"))
            .isolation(Isolation.valueOf(isolation));

    assertThat(engine(all()).run(change).value()).isEqualTo(1);
    assertThat(engine(all()).run(change).value()).isEqualTo(1);
  }

  @Test
  void require_inTenantRealm_cannotBeReplaced() {
    Invocation replace =
        Invocation.of(
                ScriptSource.body(
                    "t.js",
                    "try { globalThis.require = 1 } catch (e) {} require.x = 1; delete globalThis.require;"
                        + " [typeof require, typeof require.x]"))
            .isolation(Isolation.TENANT);

    assertThat(engine(all()).run(replace).value()).isEqualTo(List.of("function", "undefined"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../a", "a/b", "/a", "@x", ".hidden", "node_modules"})
  void allow_ofNoPackageName_isRefused(String name) {
    ModuleSource source = ModuleSource.folder(packages);

    assertThatIllegalArgumentException().isThrownBy(() -> source.allow(name));
  }

  @Test
  void folder_thatIsNone_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ModuleSource.folder(folder.resolve("nope")));
  }
}
