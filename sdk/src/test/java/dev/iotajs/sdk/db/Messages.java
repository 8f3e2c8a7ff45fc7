package dev.iotajs.sdk.db;

import java.util.regex.Pattern;

/** What may not be in a message that a script sees. */
final class Messages {
  /** The script's own words, which messages repeat between quotes. */
  private static final Pattern QUOTED = Pattern.compile("'.*'");

  private static final Pattern LEAK =
      Pattern.compile(
          "(?i)select .* from|insert into|update \\S+ set|delete from|jdbc|\\bh2\\b|psql|postgres|sqlstate"
              + "|exception|syntax|org\\.|java\\.|dev\\.iotajs|public\\.|tenant_id|secret|[0-9]{5}-[0-9]");

  private Messages() {}

  static boolean leaks(String message) {
    return LEAK.matcher(QUOTED.matcher(message).replaceAll("")).find();
  }
}
