package dev.iotajs.bench.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrontMatterTest {
  private static FrontMatter matter(String... lines) {
    return FrontMatter.of("// comment\n/*---\n" + String.join("\n", lines) + "\n---*/\ncode;");
  }

  @Test
  void of_lists_readsBothForms() {
    FrontMatter matter =
        matter("includes: [a.js, b.js]", "features:", "  - class", "  - Symbol.iterator");
    assertThat(matter.includes()).containsExactly("a.js", "b.js");
    assertThat(matter.features()).containsExactly("class", "Symbol.iterator");
  }

  @Test
  void of_listOverSeveralLines_readsAll() {
    assertThat(matter("includes: [a.js,", "  b.js,", "]").includes())
        .containsExactly("a.js", "b.js");
  }

  @Test
  void of_negative_readsPhaseAndType() {
    FrontMatter matter =
        matter("negative:", "  phase: parse", "  type: SyntaxError", "flags: [raw]");
    assertThat(matter.negativePhase()).isEqualTo("parse");
    assertThat(matter.negativeType()).isEqualTo("SyntaxError");
    assertThat(matter.raw()).isTrue();
  }

  @Test
  void of_textOfDescription_isNoEntry() {
    FrontMatter matter = matter("description: >", "  flags: [async]", "esid: sec-x");
    assertThat(matter.async()).isFalse();
    assertThat(matter.has("esid")).isTrue();
  }

  @Test
  void of_withoutFrontMatter_runsBothVariants() {
    FrontMatter matter = FrontMatter.of("code;");
    assertThat(matter.sloppy()).isTrue();
    assertThat(matter.strict()).isTrue();
    assertThat(matter.negativePhase()).isNull();
  }

  @Test
  void variants_followFlags() {
    assertThat(matter("flags: [onlyStrict]").sloppy()).isFalse();
    assertThat(matter("flags: [onlyStrict]").strict()).isTrue();
    assertThat(matter("flags: [noStrict]").strict()).isFalse();
    assertThat(matter("flags: [raw]").strict()).isFalse();
  }

  @Test
  void of_anyLineEnds_readsTheSame() {
    assertThat(FrontMatter.of("/*---\r\nes5id: 1\rflags: [async]\r\n---*/").async()).isTrue();
  }

  @Test
  void es5_withLaterId_isFalse() {
    assertThat(matter("es5id: 1").es5()).isTrue();
    assertThat(matter("es5id: 1", "esid: x").es5()).isFalse();
    assertThat(matter("es5id: 1", "es6id: x").es5()).isFalse();
  }
}
