package dev.iotajs.engine.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iotajs.engine.Invocation;
import dev.iotajs.engine.IotaEngine;
import dev.iotajs.sandbox.ScriptErrorException;
import dev.iotajs.sandbox.ScriptException;
import dev.iotajs.sandbox.ScriptSource;
import dev.iotajs.sandbox.ScriptSyntaxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportTest {
  @TempDir static Path folder;

  private static IotaEngine engine;

  @BeforeAll
  static void start() throws IOException {
    file(
        "m/package.json",
        "{\"name\": \"m\", \"type\": \"module\", \"dependencies\": {\"c\": \"1\"}}");
    file(
        "m/index.js",
        "import c, {two} from 'c';\n"
            + "import * as util from './util.js';\n"
            + "export * from './util.js';\n"
            + "export * as all from './util.js';\n"
            + "export {inc as plus, default as other} from './util.js';\n"
            + "export let n = 1;\n"
            + "export function bump() { n++; return n; }\n"
            + "export const {a, b: [d, ...e], ...f} = {a: 1, b: [2, 3], g: 4};\n"
            + "class K { static s = two; }\n"
            + "export {K, K as 'odd name', c as common};\n"
            + "export const strict = (function () { return this === undefined })();\n"
            + "export async function later() { return util.inc(await n); }\n"
            + "export default class { hi() { return 'hi'; } }\n");
    file(
        "m/util.js",
        "export const inc = x => x + 1;\n"
            + "export var count = 0;\n"
            + "export function tick() { count++; }\n"
            + "export default function () { return this === undefined; }\n");
    file("m/anonymous.js", "export default () => 1;");
    file(
        "m/hoisted.js",
        "import {call} from './hoisted2.js'; export default function f() { return 'f' }"
            + " export {call}");
    file("m/hoisted2.js", "import f from './hoisted.js'; export const call = f();");
    file("m/early.js", "import './early2.js'; export const x = 1;");
    file("m/early2.js", "import {x} from './early.js'; x;");
    file("m/waits.js", "await 1;");
    file("m/broken.js", "import {nope} from './util.js';");
    file(
        "c/index.js",
        "module.exports = {two: 2, self: function () { return this === module.exports }}");
    file(
        "t/index.js",
        "Object.defineProperty(exports, '__esModule', {value: true});"
            + " exports.default = 'd'; exports.x = 'x'");
    file("detected/index.js", "import {two} from 'c'; export const four = two + two;");
    file("detected/package.json", "{\"dependencies\": {\"c\": \"1\"}}");
    file("m.js/index.mjs", "export default 'mjs'");
    file("lazy/package.json", "{\"name\": \"lazy\", \"type\": \"module\"}");
    file(
        "lazy/index.js", "export const load = async name => (await import(`./${name}.js`)).inc(1)");
    file("lazy/util.js", "export const inc = x => x + 1");
    file("lazy/common.cjs", "exports.load = () => import('./util.js')");
    engine =
        IotaEngine.builder().realms(0, 1).modules(ModuleSource.folder(folder).allowAll()).build();
  }

  @AfterAll
  static void end() {
    engine.close();
  }

  private static void file(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Object run(String script) {
    return engine.run(Invocation.of(ScriptSource.body("test.js", script))).value();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "import {inc} from 'm'; inc(1) | 2",
        "import {plus as p} from 'm'; p(1) | 2",
        "import K from 'm'; new K().hi() | hi",
        "import K from 'm'; K.name | default",
        "import K, {n} from 'm'; typeof K + n | function1",
        "import K, * as ns from 'm'; ns.default === K | true",
        "import * as ns from 'm'; ns.all.inc(ns.a) | 2",
        "import {'odd name' as odd} from 'm'; odd.s | 2",
        "import {common} from 'm'; common.two | 2",
        "import {d, e, f} from 'm'; d + e[0] + f.g | 9",
        "import {n, bump} from 'm'; bump(); n | 2",
        "import {count, tick} from 'm'; tick(); tick(); count | 2",
        "import {other} from 'm'; other() | true",
        "import {strict} from 'm'; strict | true",
        "import {later} from 'm'; await later() | 2",
        "import f from 'm/anonymous.js'; f.name | default",
        "import {call} from 'm/hoisted.js'; call | f",
        "import {two} from 'c'; two | 2",
        "import c, {self} from 'c'; c.self() && !self() | true",
        "import * as c from 'c'; c.two + c.default.two | 4",
        "import t from 't'; t.default | d",
        "import {x} from 't'; x | x",
        "import {four} from 'detected'; four | 4",
        "import 'm'; 'bare' | bare",
        "import {inc} from 'm'; const o = {inc}; o.inc(2) | 3",
        "import {inc} from 'm'; [1].map(inc)[0] | 2",
        "import {inc} from 'm'; function f() { let inc = 5; return inc } f() | 5",
        "import {inc} from 'm'; typeof inc | function",
        "import m from 'm.js/index.mjs'; m | mjs",
        "import c from 'c'; return c.two | 2",
        "import c from 'c'; return require('c') === c | true",
        "import * as ns from 'm'; Object.prototype.toString.call(ns) | [object Module]",
        "import * as ns from 'm'; Object.getPrototypeOf(ns) === null | true",
        "import * as ns from 'm'; Object.isExtensible(ns) | false",
        "require('m').__esModule | true",
        "require('m').inc(1) | 2"
      })
  void form_ofImportAndExport_works(String script, String expected) {
    assertThat(run(script)).asString().isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "import {n} from 'm'; n = 2 | TypeError",
        "import * as ns from 'm'; ns.n = 2 | TypeError",
        "import {nope} from 'm'; 1 | does not export 'nope'",
        "import {nope} from 'c'; 1 | does not export 'nope'",
        "import x from 'nope'; 1 | Cannot find module 'nope'",
        "require('m/early.js') | before its declaration",
        "require('m/waits.js') | a package's module cannot wait",
        "require('m/broken.js') | does not export 'nope'"
      })
  void mistake_isAnError(String script, String message) {
    assertThatThrownBy(() -> run(script)).hasMessageContaining(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if (1) { import x from 'm' }",
        "import x from 'm'; import {x} from 'm'",
        "export {nope}",
        "import {x} from 'm'; let x",
        "import x from 'm'; with (x) {}",
        "export const a = 1; export {a}"
      })
  void mistake_ofSyntax_isFoundBeforeAnythingRuns(String script) {
    assertThatThrownBy(() -> run(script)).isInstanceOf(ScriptSyntaxException.class);
  }

  @ParameterizedTest
  @CsvSource({"m, n, 1", "c, two, 2"})
  void namespace_isChangedByNobody(String module, String name, int value) {
    String script =
        "import * as ns from '%s'; const out = [];"
            + "for (const f of [() => delete ns.NAME, () => { ns.NAME = 9; }, () => { ns.NAME++; },"
            + " () => { ns.another = 9; }, () => Object.defineProperty(ns, 'NAME', { value: 9 }),"
            + " () => Object.defineProperty(ns, 'NAME', { get() { return 9; } }),"
            + " () => Object.defineProperty(ns, 'NAME', { configurable: true }),"
            + " () => Object.freeze(ns), () => Object.setPrototypeOf(ns, {})])"
            + " try { f(); out.push('done'); } catch (e) { out.push(e.name); }"
            + "out.push(Reflect.deleteProperty(ns, 'NAME'), Reflect.deleteProperty(ns, 'nope'),"
            + " Reflect.defineProperty(ns, 'NAME', { value: ns.NAME }), 'another' in ns,"
            + " JSON.stringify(Object.getOwnPropertyDescriptor(ns, 'NAME')));"
            + "out.join('|')";
    String error = "TypeError|";
    assertThat(run(script.replace("NAME", name).replace("%s", module)))
        .isEqualTo(
            error.repeat(9)
                + "false|true|true|false|{\"value\":"
                + value
                + ",\"writable\":true,\"enumerable\":true,\"configurable\":false}");
  }

  @Test
  void importCall_givesAPromiseOfTheNamespace() {
    assertThat(
            run(
                "const order = [];"
                    + " const pending = import('m').then(m => { order.push('loaded'); return m });"
                    + " order.push('going on');"
                    + " const m = await pending; const again = await import('m');"
                    + " return [order, m.n, new m.default().hi(), m === again]"))
        .isEqualTo(List.of(List.of("going on", "loaded"), 1, "hi", true));
  }

  @Test
  void importCall_ofCommonJs_hasDefaultAndNames() {
    assertThat(run("const {default: all, two} = await import('c'); return [two, all.two]"))
        .isEqualTo(List.of(2, 2));
  }

  @Test
  void importCall_inAPackage_startsFromItsOwnFile() {
    assertThat(run("return await (await import('lazy')).load('util')")).isEqualTo(2);
    assertThat(run("return (await require('lazy/common.cjs').load()).inc(1)")).isEqualTo(2);
  }

  @Test
  void importCall_inFunctionsOfAllKinds() {
    assertThat(
            run(
                "class L { static #p = import('c'); static get() { return L.#p } }"
                    + " function* g() { yield import('c') }"
                    + " const arrow = () => import(`c`);"
                    + " const all = await Promise.all([L.get(), g().next().value, arrow()]);"
                    + " return all.map(m => m.two)"))
        .isEqualTo(List.of(2, 2, 2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "`nowhere` | MODULE_NOT_FOUND",
        "`./m` | NOT_ALLOWED",
        "Symbol() | TypeError",
        "{ toString() { throw new RangeError('x') } } | RangeError",
        "`m/broken.js` | SyntaxError",
      })
  void importCall_ofWhatCannotBeLoaded_isARejection(String specifier, String error) {
    assertThat(
            run(
                "let thrown = true; const p = import("
                    + specifier
                    + "); thrown = false;"
                    + " try { await p } catch (e) { return [thrown, e.code ?? e.name] }"))
        .isEqualTo(List.of(false, error));
  }

  @Test
  void importCall_thatFails_isToldWithItsPlace() {
    assertThatThrownBy(
            () -> run("\nasync function late() {\n  await import('nowhere');\n}\nawait late()"))
        .isInstanceOfSatisfying(
            ScriptException.class,
            e -> assertThat(e.frames().get(0)).hasToString("late (test.js:3)"));
  }

  @Test
  void importCall_whoseSpecifierThrows_throws() {
    assertThat(run("try { import((() => { throw 1 })()) } catch (e) { return e }")).isEqualTo(1);
  }

  @Test
  void importCall_withoutModules_isARejection() {
    try (IotaEngine plain = IotaEngine.builder().realms(0, 1).build()) {
      assertThat(
              plain
                  .run(
                      Invocation.of(
                          ScriptSource.body(
                              "test.js", "return await import('c').catch(e => e.code)")))
                  .value())
          .isEqualTo("NOT_ALLOWED");
    }
  }

  @Test
  void script_thatExports_givesTheHostWhatItExports() {
    assertThat(run("export default 5; 6")).isEqualTo(5);
    assertThat(run("export const a = 1, b = await 2; export default 3;"))
        .isEqualTo(Map.of("a", 1, "b", 2, "default", 3));
    assertThat(run("module.exports = {a: 1}; await 2; module.exports.b = 3;"))
        .isEqualTo(Map.of("a", 1, "b", 3));
  }

  @Test
  void names_ofNamespace_areAllExports() {
    assertThat((List<?>) run("import * as ns from 'm'; Object.keys(ns).sort()"))
        .asString()
        .isEqualTo(
            "[K, a, all, bump, common, count, d, default, e, f, inc, later, n, odd name, other,"
                + " plus, strict, tick]");
  }

  @Test
  void errors_ofAScriptWithAModulesName_areAtTheirOwnLines() {
    ScriptSource source =
        ScriptSource.body(
            "/m/index.js", "\n\nconst {n} = await import('m');\n\nthrow new Error(n)");

    assertThatThrownBy(() -> engine.run(Invocation.of(source)))
        .isInstanceOfSatisfying(
            ScriptErrorException.class, e -> assertThat(e.frames().get(0).line()).isEqualTo(5));
  }

  @Test
  void errors_haveTheirLines_howeverManyModulesThereAre() throws IOException {
    for (int i = 0; i < 300; i++) {
      file("many/m" + i + ".mjs", "export const n = " + i);
    }

    assertThat(
            run(
                "\n\n\n\n\nfor (let i = 0; i < 300; i++)\n\n  await import(`many/m${i}.mjs`);\n"
                    + "return new Error('x').stack"))
        .asString()
        .endsWith("test.js:9");
  }
}
