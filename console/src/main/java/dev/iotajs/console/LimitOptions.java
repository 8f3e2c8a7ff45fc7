package dev.iotajs.console;

import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.Limits;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.Option;

/** The {@code --limit} options of a command. */
final class LimitOptions {
  @Option(
      names = "--limit",
      paramLabel = "NAME=VALUE",
      completionCandidates = Names.class,
      description = "Another limit than the default; may be repeated. The names are below.")
  private List<String> settings = new ArrayList<>();

  /**
   * The defaults with what was set.
   *
   * @return the limits
   * @throws UsageException if a name or value is wrong
   */
  Limits limits() {
    Limits limits = Limits.defaults();
    for (String setting : settings) {
      limits = with(limits, setting);
    }
    return limits;
  }

  private static Limits with(Limits limits, String setting) {
    int equals = setting.indexOf('=');
    if (equals < 0) {
      throw new UsageException(
          "--limit takes NAME=VALUE, as in wallTime=5s; it was given '" + setting + "'");
    }
    try {
      Limit limit = Limit.named(setting.substring(0, equals).trim());
      return limits.with(limit, limit.parse(setting.substring(equals + 1)));
    } catch (IllegalArgumentException e) {
      throw new UsageException("--limit: " + e.getMessage());
    }
  }

  /** The limits with their defaults, for the help. */
  static String[] help() {
    List<String> lines = new ArrayList<>(List.of("", "Limits, and what they are unless set:"));
    for (Limit limit : Limit.values()) {
      String value = limit.describe(limit.defaultValue());
      lines.add(String.format("  %-12s %s", limit.label(), value));
    }
    return lines.toArray(String[]::new);
  }

  /** For shells that complete. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of(Limit.values()).stream().map(Limit::label).iterator();
    }
  }
}
