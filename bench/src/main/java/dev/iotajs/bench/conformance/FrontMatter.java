package dev.iotajs.bench.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file of test262 says about itself, in the YAML between {@code /*---} and {@code
 * ---*}{@code /}. Only the forms of YAML that test262 uses are read. Immutable.
 */
final class FrontMatter {
  private static final Pattern LINES = Pattern.compile("\r\n|\n|\r");
  private static final Pattern ENTRY = Pattern.compile("([A-Za-z0-9_]+)\\s*:(.*)");
  private static final String BEGIN = "/*---";
  private static final String END = "---*/";

  /** The lines of each entry: what follows the colon, then the indented lines below. */
  private final Map<String, List<String>> entries;

  private FrontMatter(Map<String, List<String>> entries) {
    this.entries = entries;
  }

  /** Reads the front matter of a file's text; one without any has no entries. */
  static FrontMatter of(String text) {
    Map<String, List<String>> entries = new LinkedHashMap<>();
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END, begin + BEGIN.length());
    if (begin < 0 || end < 0) {
      return new FrontMatter(entries);
    }
    List<String> current = new ArrayList<>();
    for (String line : LINES.split(text.substring(begin + BEGIN.length(), end), -1)) {
      Matcher entry = ENTRY.matcher(line);
      if (entry.matches()) {
        current = new ArrayList<>();
        entries.put(entry.group(1), current);
        current.add(entry.group(2).trim());
      } else {
        current.add(line.trim());
      }
    }
    return new FrontMatter(entries);
  }

  /** Whether there is an entry of that name. */
  boolean has(String key) {
    return entries.containsKey(key);
  }

  /** The harness files to run before the test, besides those that every test gets. */
  List<String> includes() {
    return list("includes");
  }

  /** The features of ECMAScript that the test uses. */
  List<String> features() {
    return list("features");
  }

  /** Whether the flag is among {@code flags}. */
  boolean flag(String name) {
    return list("flags").contains(name);
  }

  /** Whether the test ends by calling {@code $DONE}. */
  boolean async() {
    return flag("async");
  }

  /** Whether the text is run as it is, without harness. */
  boolean raw() {
    return flag("raw");
  }

  /** Whether it runs as sloppy code. */
  boolean sloppy() {
    return raw() || !flag("onlyStrict");
  }

  /** Whether it runs with {@code "use strict"} put in front. */
  boolean strict() {
    return !raw() && !flag("noStrict");
  }

  /** When the expected error comes, {@code parse} or {@code runtime}; null if none is expected. */
  String negativePhase() {
    return nested("negative", "phase");
  }

  /** The name of the expected error's constructor; null if none is expected. */
  String negativeType() {
    return nested("negative", "type");
  }

  /** Whether the test is one of ECMAScript 5.1 that later editions left alone. */
  boolean es5() {
    return has("es5id") && !has("es6id") && !has("esid");
  }

  private String nested(String key, String name) {
    for (String line : entries.getOrDefault(key, List.of())) {
      Matcher entry = ENTRY.matcher(line);
      if (entry.matches() && entry.group(1).equals(name)) {
        return entry.group(2).trim();
      }
    }
    return null;
  }

  /** Both {@code key: [a, b]}, over any number of lines, and a line {@code - a} for each item. */
  private List<String> list(String key) {
    List<String> items = new ArrayList<>();
    String all = String.join("\n", entries.getOrDefault(key, List.of())).trim();
    if (all.startsWith("[")) {
      int close = all.indexOf(']');
      for (String item : all.substring(1, close < 0 ? all.length() : close).split("[,\n]", -1)) {
        add(items, item);
      }
      return items;
    }
    for (String line : all.split("\n", -1)) {
      if (line.startsWith("-")) {
        add(items, line.substring(1));
      }
    }
    return items;
  }

  private static void add(List<String> items, String item) {
    String name = item.trim();
    if (name.length() > 1 && (name.startsWith("\"") || name.startsWith("'"))) {
      name = name.substring(1, name.length() - 1);
    }
    if (!name.isEmpty()) {
      items.add(name);
    }
  }
}
