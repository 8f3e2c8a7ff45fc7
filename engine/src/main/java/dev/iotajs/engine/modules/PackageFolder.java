package dev.iotajs.engine.modules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The one way to the files: by paths that begin at the folder, with slashes. What is not really
 * below the folder, by whatever link, does not exist; nor does what is written in other letters
 * than it is called.
 */
final class PackageFolder {
  private final Path root;

  /** Of a folder, given by its real path. */
  PackageFolder(Path root) {
    this.root = root;
  }

  /** The path of a file without links; null if there is no such file. */
  String file(String path) {
    Path real = real(path);
    return real == null || !Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)
        ? null
        : name(real);
  }

  /** The path of a folder without links; null if there is no such folder. */
  String folder(String path) {
    Path real = real(path);
    return real == null || !Files.isDirectory(real, LinkOption.NOFOLLOW_LINKS) ? null : name(real);
  }

  private String name(Path real) {
    StringBuilder name = new StringBuilder();
    root.relativize(real).forEach(part -> name.append('/').append(part));
    return name.toString();
  }

  private Path real(String path) {
    if (!Specifier.isHarmless(path)) {
      return null;
    }
    try {
      Path wanted = root.resolve(path.substring(1)).normalize();
      Path real = wanted.toRealPath();
      boolean otherLetters =
          !real.equals(wanted) && real.toString().equalsIgnoreCase(wanted.toString());
      boolean below = real.startsWith(root) && !real.equals(root);
      return below && !otherLetters ? real : null;
    } catch (IOException | InvalidPathException e) {
      return null;
    }
  }

  /**
   * The text of a file.
   *
   * @param path as {@link #file} gave it
   * @param most how many bytes it may have
   * @return the text; null if it has more
   * @throws UncheckedIOException if it cannot be read
   */
  String read(String path, long most) {
    Path real = real(path);
    if (real == null) {
      throw new UncheckedIOException(new IOException("The file has gone"));
    }
    int limit = (int) Math.min(most, Integer.MAX_VALUE - 16);
    try (InputStream in = Files.newInputStream(real)) {
      byte[] bytes = in.readNBytes(limit + 1);
      return bytes.length > limit ? null : new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
