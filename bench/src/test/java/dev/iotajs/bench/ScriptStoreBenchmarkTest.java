package dev.iotajs.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iotajs.engine.IotaEngine;
import dev.iotajs.persistence.Persistence;
import dev.iotajs.sandbox.ScriptSource;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is measured as reading and saving does read and save. */
class ScriptStoreBenchmarkTest {
  @Test
  void storedScript_comesBack_withTheFormOfThisCompiler() {
    try (Persistence persistence = Persistence.builder().open();
        IotaEngine engine = IotaEngine.builder().build()) {
      StoredScript script = new StoredScript(persistence, engine);
      ScriptSource read = script.sourceWithForm();

      assertThat(read.text()).isEqualTo(Carts.modern());
      assertThat(script.source()).isEqualTo(read);
      assertThat(read.form()).isEqualTo(engine.compiledForm(read));
    }
  }

  @Test
  void everySave_isANewVersion() {
    try (Persistence persistence = Persistence.builder().open();
        IotaEngine engine = IotaEngine.builder().build()) {
      StoredScript script = new StoredScript(persistence, engine);
      UUID saved = script.another();

      assertThat(script.save(saved).number()).isEqualTo(2);
      assertThat(script.save(saved).number()).isEqualTo(3);
    }
  }
}
