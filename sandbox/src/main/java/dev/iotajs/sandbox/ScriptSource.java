package dev.iotajs.sandbox;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Objects;

/** A script's text and the name under which errors show it. Immutable. */
public final class ScriptSource {
  /** How a script's text is read. */
  public enum Kind {
    /**
     * The body of a function: {@code return} works at the top, {@code module.exports} too, and
     * variables belong to the run. Without a {@code return} the value of the last expression
     * statement is the result.
     */
    BODY,
    /** A classic script: top-level variables become properties of the global object. */
    SCRIPT,
    /** A classic script in which {@code await} may stand at the top, as in a browser's console. */
    CONSOLE,
    /**
     * A module that is loaded by {@code require}: the body of a function that is given {@code
     * exports, require, module}. Text that makes sense only with {@code import} or {@code export}
     * is an ECMAScript module.
     */
    COMMON_JS,
    /** An ECMAScript module, which is strict code with {@code import} and {@code export}. */
    MODULE;

    /**
     * Whether its top-level variables are global.
     *
     * @return whether they are
     */
    public boolean isGlobal() {
      return this == SCRIPT || this == CONSOLE;
    }

    /** Whether it is part of a package, and not the script itself. */
    boolean isOfPackage() {
      return this == COMMON_JS || this == MODULE;
    }
  }

  private final String name;
  private final String text;
  private final Kind kind;

  /** Null if it has none. */
  private final CompiledForm form;

  /** Computed on first use; two threads may both compute it, to the same value. */
  private String sha256;

  private long sizeBytes = -1;

  private ScriptSource(String name, String text, Kind kind) {
    this(name, text, kind, null);
  }

  private ScriptSource(String name, String text, Kind kind, CompiledForm form) {
    this.form = form;
    this.name = Objects.requireNonNull(name, "name");
    this.text = Objects.requireNonNull(text, "text");
    this.kind = kind;
  }

  /**
   * A script that is run as the body of a function.
   *
   * @param name the name that errors show, usually a file name
   * @param text the JavaScript source
   * @return the source
   */
  public static ScriptSource body(String name, String text) {
    return new ScriptSource(name, text, Kind.BODY);
  }

  /**
   * A classic script, whose top-level variables are global.
   *
   * @param name the name that errors show, usually a file name
   * @param text the JavaScript source
   * @return the source
   */
  public static ScriptSource script(String name, String text) {
    return new ScriptSource(name, text, Kind.SCRIPT);
  }

  /**
   * A classic script, whose top-level variables are global, and which may await at its top. Then
   * its value is what its promise comes to.
   *
   * @param name the name that errors show, usually a file name
   * @param text the JavaScript source
   * @return the source
   */
  public static ScriptSource console(String name, String text) {
    return new ScriptSource(name, text, Kind.CONSOLE);
  }

  /**
   * A module of a package, which is given {@code exports, require, module}. It may turn out to be
   * an ECMAScript module.
   *
   * @param name the name that errors show: the module's path within the folder of packages
   * @param text the JavaScript source
   * @return the source
   */
  public static ScriptSource commonJs(String name, String text) {
    return new ScriptSource(name, text, Kind.COMMON_JS);
  }

  /**
   * An ECMAScript module of a package.
   *
   * @param name the name that errors show: the module's path within the folder of packages
   * @param text the JavaScript source
   * @return the source
   */
  public static ScriptSource module(String name, String text) {
    return new ScriptSource(name, text, Kind.MODULE);
  }

  /**
   * With a form that an earlier JVM has made of it, so that this one does not have to.
   *
   * @param known the form; passed over if it is not of this source, or of another compiler
   * @return the changed copy
   */
  public ScriptSource with(CompiledForm known) {
    return new ScriptSource(name, text, kind, Objects.requireNonNull(known, "known"));
  }

  /**
   * The form that was given with it.
   *
   * @return the form, or null
   */
  public CompiledForm form() {
    return form;
  }

  /**
   * The name that errors show.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * The JavaScript source.
   *
   * @return the text
   */
  public String text() {
    return text;
  }

  /**
   * The size that counts against {@link #sizeLimit}.
   *
   * @return the length of the text in UTF-8, in bytes
   */
  public long sizeBytes() {
    long known = sizeBytes;
    if (known < 0) {
      known = countBytes();
      sizeBytes = known;
    }
    return known;
  }

  /**
   * Refuses a source that is too large before anything is done with it.
   *
   * @param limits whose {@link #sizeLimit} counts
   * @throws LimitExceededException if the source is larger
   */
  public void requireWithin(Limits limits) {
    long limit = limits.get(sizeLimit());
    if (sizeBytes() > limit) {
      throw new LimitExceededException(sizeLimit(), limit, sizeBytes(), List.of());
    }
  }

  /**
   * The limit on the text's size.
   *
   * @return {@link Limit#MODULE_SOURCE} for modules of packages, else {@link Limit#SOURCE}
   */
  public Limit sizeLimit() {
    return kind.isOfPackage() ? Limit.MODULE_SOURCE : Limit.SOURCE;
  }

  private long countBytes() {
    long bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // Each half of a surrogate pair counts two of the pair's four bytes.
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return bytes;
  }

  /**
   * How the text is read.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  /**
   * The hash by which compiled programs are cached: SHA-256 of kind, name and text.
   *
   * @return 64 hexadecimal digits
   */
  public String sha256() {
    String known = sha256;
    if (known == null) {
      known = hash();
      sha256 = known;
    }
    return known;
  }

  private String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      // Characters as they are: encoding would make all unpaired surrogates the same.
      String hashed = kind + " " + name.length() + " " + name + text;
      byte[] hash = digest.digest(bytes(hashed));
      return String.format("%064x", new BigInteger(1, hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JVM has SHA-256", e);
    }
  }

  private static byte[] bytes(String characters) {
    ByteBuffer bytes = ByteBuffer.allocate(2 * characters.length());
    bytes.asCharBuffer().put(characters);
    return bytes.array();
  }

  /**
   * One line of the text, for showing where an error is.
   *
   * @param number the line's number, from 1
   * @return the line without its end, or an empty text if there is no such line
   */
  public String line(int number) {
    int start = 0;
    for (int line = 1; line < number; line++) {
      start = text.indexOf('\n', start) + 1;
      if (start == 0) {
        return "";
      }
    }
    int end = text.indexOf('\n', start);
    return text.substring(start, end < 0 ? text.length() : end).replace("\r", "");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ScriptSource
        && name.equals(((ScriptSource) other).name)
        && text.equals(((ScriptSource) other).text)
        && kind == ((ScriptSource) other).kind;
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, text, kind);
  }

  @Override
  public String toString() {
    return name;
  }
}
