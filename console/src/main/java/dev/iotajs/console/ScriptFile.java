package dev.iotajs.console;

import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.LimitExceededException;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.ScriptSource;
import java.io.InputStream;
import java.util.List;

/** Reads a script from a file. */
final class ScriptFile {
  private ScriptFile() {}

  /**
   * The script in a file.
   *
   * @param name its path, or {@code -} for the standard input
   * @param in the standard input
   * @param limits of which the source size holds here: a larger file is not even read
   * @return the script
   * @throws UsageException if the file cannot be read, or is not text
   * @throws LimitExceededException if the file is too large
   */
  static ScriptSource read(String name, InputStream in, Limits limits) {
    long most = limits.get(Limit.SOURCE);
    TextFile file = TextFile.read(name, in, most);
    if (file.size() > most) {
      throw new LimitExceededException(Limit.SOURCE, most, known(file.size(), most), List.of());
    }
    return ScriptSource.body(file.name(), file.text());
  }

  /** Of the standard input no more is read than shows that it is too much: 0 for not known. */
  private static long known(long size, long most) {
    return size > most + 1 ? size : 0;
  }
}
