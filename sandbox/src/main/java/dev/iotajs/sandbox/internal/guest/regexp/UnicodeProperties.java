package dev.iotajs.sandbox.internal.guest.regexp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sets of characters by the names that {@code \p{…}} knows. They are those of Unicode 17, whatever
 * Java it is, from a table: a line for each, with a letter for its kind (B: with two values, G:
 * general category, S: script, X: script with extensions where those differ), its names, and the
 * distances between the edges of its ranges, to the base 36.
 */
final class UnicodeProperties {
  private static final Set<String> OF_STRINGS =
      Set.of(
          "Basic_Emoji",
          "Emoji_Keycap_Sequence",
          "RGI_Emoji",
          "RGI_Emoji_Flag_Sequence",
          "RGI_Emoji_Modifier_Sequence",
          "RGI_Emoji_Tag_Sequence",
          "RGI_Emoji_ZWJ_Sequence");

  private static final Map<String, String> KINDS =
      Map.of(
          "General_Category",
          "G",
          "gc",
          "G",
          "Script",
          "S",
          "sc",
          "S",
          "Script_Extensions",
          "X",
          "scx",
          "X");

  private static final int RADIX = 36;

  private static final class Table {
    /** The edges, by kind and name. */
    static final Map<String, String> EDGES = read();

    static final Map<String, CharSet> SETS = new ConcurrentHashMap<>();

    static final CharSet ID_START = set("BID_Start");
    static final CharSet ID_CONTINUE = set("BID_Continue");

    private static Map<String, String> read() {
      Map<String, String> edges = new HashMap<>();
      for (String line : text().strip().split("\n", -1)) {
        int colon = line.indexOf(':');
        for (String name : line.substring(2, colon).split(",", -1)) {
          edges.put(line.charAt(0) + name, line.substring(colon + 1));
        }
      }
      return edges;
    }

    private static String text() {
      try (InputStream in = UnicodeProperties.class.getResourceAsStream("unicode-properties.txt")) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    static CharSet set(String key) {
      String edges = EDGES.get(key);
      return edges == null ? null : SETS.computeIfAbsent(edges, Table::decode);
    }

    private static CharSet decode(String distances) {
      String[] parts = distances.split(" ", -1);
      int[] edges = new int[parts.length];
      int edge = 0;
      for (int i = 0; i < parts.length; i++) {
        edge += Integer.parseInt(parts[i], RADIX);
        edges[i] = edge;
      }
      return CharSet.ofEdges(edges, edges.length);
    }
  }

  private UnicodeProperties() {}

  /**
   * The set of what is in the braces.
   *
   * @param text a name, or a kind, an equals sign and a name
   * @return null if there is no such property
   */
  static CharSet find(String text) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      CharSet binary = Table.set("B" + text);
      return binary != null ? binary : Table.set("G" + text);
    }
    String kind = KINDS.get(text.substring(0, equals));
    if (kind == null) {
      return null;
    }
    String name = text.substring(equals + 1);
    CharSet found = Table.set(kind + name);
    return found == null && kind.equals("X") ? Table.set("S" + name) : found;
  }

  /** Whether this names a property that longer texts have. */
  static boolean isOfStrings(String name) {
    return OF_STRINGS.contains(name);
  }

  static boolean isIdStart(int c) {
    return c < 128 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : Table.ID_START.contains(c);
  }

  static boolean isIdContinue(int c) {
    return isIdStart(c) || (c >= '0' && c <= '9') || c == '_' || Table.ID_CONTINUE.contains(c);
  }
}
