package dev.iotajs.sandbox.internal.guest.regexp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns match as in another engine, whose answers are recorded. */
class PatternMatcherTest {
  @ParameterizedTest
  @ValueSource(strings = {"matches.txt", "random-matches.txt"})
  void pattern_ofTheTable_matchesAsRecorded(String table) throws IOException {
    List<String> wrong = new ArrayList<>();
    int count = 0;
    for (String line : lines(table)) {
      String[] parts = line.split("\t", -1);
      count++;
      String found = result(unescape(parts[0]), parts[1], unescape(parts[2]));
      if (!found.equals(parts[3])) {
        wrong.add(line + "  but was  " + found);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(count).isGreaterThan(200);
  }

  @Test
  void groupNames_inAlternatives_mayBeTheSame() {
    assertThat(result("(?<a>x)|(?<a>y)", "", "y")).isEqualTo("0-1 none 0-1");
    assertThat(result("(?:(?<a>x)|(?<a>y))\\k<a>", "", "xxyy")).isEqualTo("0-2 0-1 none");
  }

  @Test
  void groupNames_inOneAlternative_mustDiffer() {
    assertThat(result("(?:(?<a>x)|b)(?<a>y)", "", "y")).isEqualTo("error");
  }

  @Test
  void search_fromWithinText_seesWhatIsBefore() {
    PatternMatcher matcher = matcher("(?<=a)b|^c", "", "abc");
    assertThat(matcher.search(1)).isTrue();
    assertThat(matcher.start(0)).isEqualTo(1);
    assertThat(matcher.search(2)).isFalse();
  }

  @Test
  void find_withinPair_startsAtThePair() throws IOException {
    PatternMatcher matcher = matcher(".", "u", "\ud83d\ude00");
    assertThat(matcher.find(Flags.parse("u"), 1)).isTrue();
    assertThat(matcher.start(0)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(?:a|b)*c", "(?:(a)|(b))*", "(.|\\s)*x", "(?=(?:a|b)*)c"})
  void longText_needsNoJavaStack(String pattern) {
    PatternMatcher matcher = matcher(pattern, "", "ab".repeat(500_000));
    matcher.matchAt(0);
    assertThat(matcher.text()).hasSize(1_000_000);
  }

  @Test
  void countedLoops_areNotWrittenOut() {
    PatternProgram program = program("(?:(?:(?:a{0,65535}b){0,65535}c){5,65535}){0,65535}", "");
    assertThat(program.code.length).isLessThan(100);
  }

  private static PatternProgram program(String pattern, String flags) {
    return PatternCompiler.compile(PatternParser.parse(pattern, Flags.parse(flags)));
  }

  private static PatternMatcher matcher(String pattern, String flags, String text) {
    return new PatternMatcher(program(pattern, flags), text);
  }

  private static String result(String pattern, String flags, String text) {
    PatternMatcher matcher;
    try {
      matcher = matcher(pattern, flags, text);
    } catch (PatternProblem problem) {
      return "error";
    }
    if (!matcher.search(0)) {
      return "no match";
    }
    StringBuilder groups = new StringBuilder();
    for (int i = 0; i <= matcher.groups(); i++) {
      groups.append(i == 0 ? "" : " ");
      int start = matcher.start(i);
      groups.append(start < 0 ? "none" : start + "-" + matcher.end(i));
    }
    return groups.toString();
  }

  private static List<String> lines(String table) throws IOException {
    try (InputStream in = PatternMatcherTest.class.getResourceAsStream(table)) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<String> lines = new ArrayList<>(List.of(all.split("\n")));
      lines.removeIf(line -> line.startsWith("# "));
      return lines;
    }
  }

  private static String unescape(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\') {
        plain.append(c);
      } else if (text.charAt(++i) == '\\') {
        plain.append('\\');
      } else {
        plain.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
        i += 4;
      }
    }
    return plain.toString();
  }
}
