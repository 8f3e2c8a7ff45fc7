package dev.iotajs.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ExcerptTest {
  private static String excerpt(String line, int column) {
    return Excerpt.of(line, 7, column, Colours.NONE);
  }

  @Test
  void excerpt_column_hasACaretUnderIt() {
    assertThat(excerpt("let a = b;", 9)).isEqualTo("  7 | let a = b;\n    |         ^\n");
  }

  @Test
  void excerpt_columnAtTheEnd_hasACaretBehindTheLine() {
    assertThat(excerpt("f(", 3)).isEqualTo("  7 | f(\n    |   ^\n");
    assertThat(excerpt("", 1)).isEqualTo("  7 | \n    | ^\n");
    assertThat(excerpt("f(", 99)).isEqualTo("  7 | f(\n    |   ^\n");
  }

  @Test
  void excerpt_tabs_stayTabsAboveAndBelow() {
    assertThat(excerpt("\tif\t(a", 5)).isEqualTo("  7 | \tif\t(a\n    | \t  \t^\n");
  }

  @Test
  void excerpt_wideCharacters_takeTwoColumns() {
    assertThat(excerpt("価格 = ;", 6)).isEqualTo("  7 | 価格 = ;\n    |        ^\n");
    assertThat(excerpt("'😀' + ;", 8)).isEqualTo("  7 | '😀' + ;\n    |        ^\n");
    assertThat(excerpt("'e\u0301' ;", 6)).isEqualTo("  7 | 'e\u0301' ;\n    |     ^\n");
  }

  @Test
  void excerpt_unknownColumn_underlinesTheCode() {
    assertThat(excerpt("  a.b();  ", 0)).isEqualTo("  7 |   a.b();  \n    |   ~~~~~~\n");
  }

  @Test
  void excerpt_blankLineWithoutColumn_isLeftOut() {
    assertThat(excerpt("   ", 0)).isEmpty();
  }

  @Test
  void excerpt_longLine_isCutAroundTheColumn() {
    String line = "x".repeat(5_000) + "!" + "y".repeat(5_000);
    String[] shown = excerpt(line, 5_001).lines().toArray(String[]::new);
    assertThat(shown[0]).hasSizeLessThan(120).startsWith("  7 | …x").endsWith("y…");
    assertThat(shown[0].charAt(shown[1].indexOf('^'))).isEqualTo('!');
  }

  @Test
  void excerpt_longLine_keepsItsStartOrEndWhereTheColumnIs() {
    String line = "<" + "x".repeat(5_000) + ">";
    assertThat(excerpt(line, 1)).startsWith("  7 | <xx").contains("x…\n    | ^\n");
    String[] end = excerpt(line, line.length()).lines().toArray(String[]::new);
    assertThat(end[0]).startsWith("  7 | …x").endsWith("x>");
    assertThat(end[0].charAt(end[1].indexOf('^'))).isEqualTo('>');
    assertThat(excerpt(line, 0)).startsWith("  7 | <xx").contains("~~~");
  }

  @Test
  void excerpt_colours_markTheCaretAndFadeTheMargin() {
    assertThat(Excerpt.of("a", 1, 1, Colours.ANSI)).contains("\u001b[1;31m^\u001b[0m");
  }
}
