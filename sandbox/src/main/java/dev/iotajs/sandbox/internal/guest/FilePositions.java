package dev.iotajs.sandbox.internal.guest;

import java.util.Map;
import java.util.WeakHashMap;

/**
 * The files whose code a realm has started: functions of theirs may be on the stack long after. By
 * the names in the code, which the code itself keeps alive, and with them what is known here. For
 * one thread at a time.
 */
final class FilePositions {
  /** In the code of a program, and so in thread dumps: between its file's name and its number. */
  private static final char NUMBER = '#';

  private final Map<String, AuthorFile> files = new WeakHashMap<>();

  /** The name that is in a program's code: many programs may have the same file. */
  static String codeName(String file, long number) {
    return file + NUMBER + number;
  }

  /** A program's code is about to start. */
  void started(GuestProgram program) {
    files.put(program.codeName(), program.file());
  }

  /** The file that has this name in code; with unchanged places if nothing is known of it. */
  AuthorFile of(String codeName) {
    AuthorFile known = files.get(codeName);
    if (known != null) {
      return known;
    }
    int end = codeName.lastIndexOf(NUMBER);
    return new AuthorFile(
        end < 0 ? codeName : codeName.substring(0, end), AuthorPositions.UNCHANGED);
  }
}
