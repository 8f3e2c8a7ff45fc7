package dev.iotajs.console;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file that the command line names, or the standard input, as text. Immutable. */
final class TextFile {
  /** The name that stands for the standard input. */
  static final String STANDARD_INPUT = "-";

  private final String name;
  private final byte[] bytes;
  private final long size;

  private TextFile(String name, byte[] bytes, long size) {
    this.name = name;
    this.bytes = bytes;
    this.size = size;
  }

  /**
   * Reads a file.
   *
   * @param name its path, or {@code -} for the standard input
   * @param in the standard input
   * @param most how many bytes to read at most
   * @return the file
   * @throws UsageException if it cannot be read
   */
  static TextFile read(String name, InputStream in, long most) {
    String shown = shown(name);
    try {
      return name.equals(STANDARD_INPUT) ? read(shown, in, most, 0) : read(shown, path(name), most);
    } catch (IOException e) {
      throw new UsageException(shown + ": " + reason(e));
    }
  }

  /** The name that messages show for what the command line names. */
  static String shown(String name) {
    return name.equals(STANDARD_INPUT) ? "<stdin>" : name;
  }

  private static TextFile read(String shown, Path path, long most) throws IOException {
    if (Files.isDirectory(path)) {
      throw new UsageException(shown + ": this is a directory, not a file");
    }
    try (InputStream content = Files.newInputStream(path)) {
      return read(shown, content, most, Files.size(path));
    }
  }

  private static TextFile read(String shown, InputStream content, long most, long size)
      throws IOException {
    // One byte more shows that there is more, without reading it all.
    byte[] bytes = content.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, most + 1));
    return new TextFile(shown, bytes, Math.max(size, bytes.length));
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException(Printable.line(name) + ": this cannot be a file's name");
    }
  }

  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    return e instanceof AccessDeniedException
        ? "no permission to read this file"
        : "this file cannot be read (" + e.getMessage() + ")";
  }

  /** The name that messages show. */
  String name() {
    return name;
  }

  /** The size in bytes; of the standard input only as far as it was read. */
  long size() {
    return size;
  }

  /**
   * The content, without a byte order mark.
   *
   * @throws UsageException if it is not text in UTF-8
   */
  String text() {
    refuseBinary();
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer from = ByteBuffer.wrap(bytes);
    CharBuffer to = CharBuffer.allocate(bytes.length);
    CoderResult end = decoder.decode(from, to, true);
    if (end.isError()) {
      throw new UsageException(
          String.format("%s: not UTF-8: invalid bytes at offset %,d", name, from.position()));
    }
    String text = to.flip().toString();
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private void refuseBinary() {
    if (startsWith(0xff, 0xfe) || startsWith(0xfe, 0xff)) {
      throw new UsageException(name + ": not UTF-8: this looks like UTF-16, save it as UTF-8");
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new UsageException(
            String.format("%s: this is a binary file: NUL byte at offset %,d", name, i));
      }
    }
  }

  private boolean startsWith(int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }
}
