package dev.iotajs.engine.jsr223;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iotajs.engine.modules.ModuleSource;
import dev.iotajs.sandbox.DynamicCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.script.Compilable;
import javax.script.CompiledScript;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import javax.script.ScriptException;
import javax.script.SimpleBindings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packages for scripts of javax.script. */
class ModulesTest {
  private static final String FOLDER = "iota.modules";
  private static final String ALLOWED = "iota.modules.allow";

  @TempDir Path folder;

  @BeforeEach
  void packages() throws IOException {
    file("tax/package.json", "{\"main\":\"./tax.js\"}");
    file("tax/tax.js", "let used = 0; exports.of = n => ({ tax: n * 0.19, used: ++used })");
    file("secret/index.js", "module.exports = 'secret'");
  }

  private void file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @AfterEach
  void clearProperties() {
    System.clearProperty(FOLDER);
    System.clearProperty(ALLOWED);
  }

  private static ScriptEngine found() {
    return new ScriptEngineManager().getEngineByName("iota");
  }

  @Test
  void withoutPackages_thereIsNoRequire() throws ScriptException {
    assertThat(found().eval("typeof require")).isEqualTo("undefined");
  }

  @Test
  void packagesOfAFactory_areThoseItAllows() throws ScriptException {
    ScriptEngine engine =
        new IotaScriptEngineFactory()
            .withModules(ModuleSource.folder(folder).allow("tax"))
            .getScriptEngine();

    assertThat(engine.eval("const { of } = require('tax'); of(100).tax")).isEqualTo(19);
    assertThat(engine.eval("try { require('secret') } catch (e) { e.code }"))
        .isEqualTo("NOT_ALLOWED");
  }

  @Test
  void packagesBySystemProperty_areThoseAllowedOrAll() throws ScriptException {
    System.setProperty(FOLDER, folder.toString());
    assertThat(found().eval("require('secret')")).isEqualTo("secret");

    System.setProperty(ALLOWED, "lodash , tax");
    ScriptEngine engine = found();
    assertThat(engine.eval("typeof require('tax').of")).isEqualTo("function");
    assertThatThrownBy(() -> engine.eval("require('secret')"))
        .isInstanceOf(ScriptException.class)
        .hasMessageContaining("secret");
  }

  @Test
  void modules_areKeptWithTheirBindings_andNotBeyond() throws ScriptException {
    ScriptEngine engine =
        new IotaScriptEngineFactory()
            .withModules(ModuleSource.folder(folder).allowAll())
            .getScriptEngine();
    CompiledScript script = ((Compilable) engine).compile("require('tax').of(1).used");

    assertThat(List.of(script.eval(), script.eval())).isEqualTo(List.of(1, 2));
    assertThat(script.eval(engine.createBindings())).isEqualTo(1);
    assertThat(script.eval(new SimpleBindings())).isEqualTo(1);
  }

  @Test
  void emptyList_allowsNone() {
    System.setProperty(FOLDER, folder.toString());
    System.setProperty(ALLOWED, "");

    assertThatThrownBy(() -> found().eval("require('tax')"))
        .isInstanceOf(ScriptException.class)
        .hasMessageContaining("not allowed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "const self = 1; self",
        "let global = 1; global",
        "var require = 1; require",
        "var self = 1; self",
        "function require() { return 1 } require()",
        "'use strict'; global = 1; global"
      })
  void names_thatPackagesNeed_areFreeForScripts(String script) throws ScriptException {
    ScriptEngine engine =
        new IotaScriptEngineFactory()
            .withModules(ModuleSource.folder(folder).allowAll())
            .getScriptEngine();

    assertThat(engine.eval(script)).isEqualTo(1);
  }

  @Test
  void misspeltProperty_isTold() {
    System.setProperty(FOLDER, folder.toString());
    System.setProperty("iota.modules.alow", "tax");
    try {
      assertThatThrownBy(() -> found().eval("1"))
          .isInstanceOf(ScriptException.class)
          .hasMessageContaining("iota.modules.alow");
    } finally {
      System.clearProperty("iota.modules.alow");
    }
  }

  @Test
  void badProperties_areTold() {
    System.setProperty(ALLOWED, "tax");
    assertThatThrownBy(() -> found().eval("1"))
        .isInstanceOf(ScriptException.class)
        .hasMessageContaining("iota.modules.allow needs iota.modules");

    System.setProperty(FOLDER, folder.resolve("nowhere").toString());
    assertThatThrownBy(() -> found().eval("1"))
        .isInstanceOf(ScriptException.class)
        .hasMessageContaining("no folder of packages");

    System.setProperty(FOLDER, folder.toString());
    System.setProperty(ALLOWED, "../tax");
    assertThatThrownBy(() -> found().eval("1"))
        .isInstanceOf(ScriptException.class)
        .hasMessageContaining("'../tax' is not the name of a package");
  }

  @Test
  void importCalls_haveTheSamePackages() throws ScriptException {
    ScriptEngine engine =
        new IotaScriptEngineFactory()
            .withModules(ModuleSource.folder(folder).allowAll())
            .getScriptEngine();

    assertThat(engine.eval("const { of } = await import('tax'); of(100).tax")).isEqualTo(19);
    assertThat(engine.eval("function late() { return import('tax') } (await late()).of === of"))
        .isEqualTo(true);
    assertThat(found().eval("await import('tax').catch(e => e.code)")).isEqualTo("NOT_ALLOWED");
  }

  @Test
  void importDeclarations_areNotForScripts() {
    assertThatThrownBy(() -> found().eval("1;\nimport { of } from 'tax'"))
        .isInstanceOf(ScriptException.class)
        .hasMessageContaining("import and export must be at the top of a module");
  }

  @Test
  void textMadeIntoCode_hasNoImportCall() throws ScriptException {
    ScriptEngine engine =
        new IotaScriptEngineFactory(DynamicCode.GUARDED)
            .withModules(ModuleSource.folder(folder).allowAll())
            .getScriptEngine();

    assertThat(engine.eval("try { Function('return import(\"tax\")') } catch (e) { String(e) }"))
        .isEqualTo("SyntaxError: import() is not supported in code made from text");
  }
}
