package dev.iotajs.bench;

import dev.iotajs.engine.IotaEngine;
import dev.iotajs.persistence.Persistence;
import dev.iotajs.persistence.Script;
import dev.iotajs.persistence.ScriptProperties;
import dev.iotajs.persistence.ScriptType;
import dev.iotajs.persistence.ScriptVersion;
import dev.iotajs.persistence.SourceChange;
import dev.iotajs.sandbox.CompiledForm;
import dev.iotajs.sandbox.ScriptSource;
import java.util.UUID;

/** The modern script of 10 KB in a database, its compiled form with it. */
final class StoredScript {
  private static final String TENANT = "acme";

  private final Persistence persistence;
  private final String compilerKey;
  private final UUID id;
  private long number;

  StoredScript(Persistence persistence, IotaEngine engine) {
    this.persistence = persistence;
    compilerKey = engine.compilerKey();
    id = create("cart");
    CompiledForm form = engine.compiledForm(source());
    persistence.scripts().saveCompiled(TENANT, id, 1, form.key(), form.bytes());
  }

  private UUID create(String name) {
    ScriptProperties properties = ScriptProperties.builder(name, ScriptType.ONEOFF).build();
    Script script =
        persistence.scripts().create(TENANT, properties, SourceChange.of(Carts.modern()));
    return script.id();
  }

  /** A script of its own for {@link #save}, so that its versions do not pile up beside this one. */
  UUID another() {
    return create("saved");
  }

  /** Saves a text that is new. */
  ScriptVersion save(UUID script) {
    String text = Carts.modern() + "\n//" + ++number;
    return persistence.scripts().save(TENANT, script, SourceChange.of(text));
  }

  /** What a run needs, read from the database. */
  ScriptSource source() {
    return source(persistence.scripts().currentVersion(TENANT, id, null));
  }

  /** The same, with the form that was kept. */
  ScriptSource sourceWithForm() {
    ScriptVersion version = persistence.scripts().currentVersion(TENANT, id, compilerKey);
    byte[] form = version.compiled().orElseThrow();
    return source(version).with(new CompiledForm(compilerKey, form));
  }

  private static ScriptSource source(ScriptVersion version) {
    return ScriptSource.body("cart.js", version.source());
  }
}
