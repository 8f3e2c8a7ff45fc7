package dev.iotajs.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iotajs.engine.Invocation;
import dev.iotajs.engine.IotaEngine;
import dev.iotajs.persistence.Persistence;
import dev.iotajs.persistence.ScriptProperties;
import dev.iotajs.persistence.ScriptType;
import dev.iotajs.persistence.ScriptVersion;
import dev.iotajs.persistence.SourceChange;
import dev.iotajs.sandbox.CompiledForm;
import dev.iotajs.sandbox.ScriptSource;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Engine and stores together: a version is kept with its compiled form, and run from it. */
final class StoredScriptTest {
  private static final String TENANT = "acme";
  private static final String SOURCE =
      "class Sum { #n = 0; add(...all) { for (const x of all) this.#n += x; return this.#n; } }\n"
          + "return new Sum().add(...context.input);";

  @TempDir private Path folder;

  private Persistence open() {
    return Persistence.builder().jdbcUrl("jdbc:h2:file:" + folder.resolve("scripts")).open();
  }

  private static ScriptSource source(UUID script, ScriptVersion version) {
    return ScriptSource.body(script + "/" + version.number(), version.source());
  }

  @Test
  void version_isRunFromItsKeptForm_afterARestart() {
    UUID script;
    String key;
    try (Persistence persistence = open();
        IotaEngine engine = IotaEngine.builder().realms(0, 1).build()) {
      script =
          persistence
              .scripts()
              .create(
                  TENANT,
                  ScriptProperties.builder("sum", ScriptType.EMBEDDED).build(),
                  SourceChange.of(SOURCE).by("ada"))
              .id();
      key = engine.compilerKey();
      ScriptVersion saved = persistence.scripts().currentVersion(TENANT, script, key);
      assertThat(saved.compiled()).isEmpty();
      CompiledForm form = engine.compiledForm(source(script, saved));
      persistence.scripts().saveCompiled(TENANT, script, saved.number(), form.key(), form.bytes());
    }

    try (Persistence persistence = open();
        IotaEngine engine = IotaEngine.builder().realms(0, 1).build()) {
      ScriptVersion current = persistence.scripts().currentVersion(TENANT, script, key);
      CompiledForm form = new CompiledForm(key, current.compiled().orElseThrow());
      ScriptSource kept = source(script, current).with(form);
      assertThat(form).isEqualTo(engine.compiledForm(source(script, current)));
      assertThat(engine.run(Invocation.of(kept).input(new Object[] {1, 2, 3})).value())
          .isEqualTo(6);
      assertThat(persistence.scripts().currentVersion(TENANT, script, "other").compiled())
          .isEmpty();
    }
  }
}
