package dev.iotajs.sandbox.internal.guest;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The author's places in the files whose code a realm has started: functions of theirs may be on
 * the stack long after. For a realm that goes on for years, those started last. For one thread at a
 * time.
 */
final class FilePositions {
  private static final int MAX_FILES = 256;

  private final Map<String, AuthorPositions> files =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, AuthorPositions> eldest) {
          return size() > MAX_FILES;
        }
      };

  /** A program's code is about to start, in place of any other of the same name. */
  void started(GuestProgram program) {
    String file = program.source().name();
    files.remove(file);
    files.put(file, program.positions());
  }

  /** The places of a file; unchanged if nothing is known of it. */
  AuthorPositions of(String file) {
    return files.getOrDefault(file, AuthorPositions.UNCHANGED);
  }
}
