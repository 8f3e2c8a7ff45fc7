package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.CompiledForm;
import dev.iotajs.sandbox.ScriptSource;
import dev.iotajs.sandbox.internal.guest.lower.HeaderMark;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Writes and reads the text for the engine. The marks of its function directives, which nobody may
 * know, are left out and put in again as those of the reading JVM: by their places, for any text in
 * their stead could be the author's.
 *
 * <p>Layout: checksum of all that follows; hash of the source; whether lowered; whether awaiting;
 * parameters; places; places of marks; text in UTF-16.
 */
final class KeptForm {
  private static final int NO_PARAMETERS = -1;

  /** Which compiler this is: a checksum of its classes, made by the build. */
  static final String KEY = key();

  private KeptForm() {}

  private static String key() {
    try (InputStream in = KeptForm.class.getResourceAsStream("compiler.key")) {
      if (in == null) {
        throw new IllegalStateException("compiler.key is missing: the build makes it");
      }
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII).trim();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CompiledForm write(EngineText text, ScriptSource source) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(source.sha256());
      out.writeBoolean(text.lowered);
      out.writeBoolean(text.awaits);
      writeParameters(text.parameters, out);
      writeInts(text.places, out);
      List<Integer> marks = text.lowered ? marks(text.text) : List.of();
      writeInts(marks.stream().mapToInt(Integer::intValue).toArray(), out);
      writeText(withoutMarks(text.text, marks), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CompiledForm(KEY, withChecksum(bytes.toByteArray()));
  }

  private static byte[] withChecksum(byte[] content) {
    CRC32 checksum = new CRC32();
    checksum.update(content);
    byte[] whole = new byte[content.length + 4];
    int value = (int) checksum.getValue();
    for (int i = 0; i < 4; i++) {
      whole[i] = (byte) (value >>> (24 - 8 * i));
    }
    System.arraycopy(content, 0, whole, 4, content.length);
    return whole;
  }

  private static void writeParameters(List<String> parameters, DataOutputStream out)
      throws IOException {
    out.writeInt(parameters == null ? NO_PARAMETERS : parameters.size());
    if (parameters != null) {
      for (String parameter : parameters) {
        out.writeUTF(parameter);
      }
    }
  }

  private static void writeInts(int[] values, DataOutputStream out) throws IOException {
    out.writeInt(values.length);
    for (int value : values) {
      out.writeInt(value);
    }
  }

  private static void writeText(String text, DataOutputStream out) throws IOException {
    out.writeInt(text.length());
    out.writeChars(text);
  }

  private static List<Integer> marks(String text) {
    List<Integer> marks = new ArrayList<>();
    int mark = text.indexOf(HeaderMark.TEXT);
    while (mark >= 0) {
      marks.add(mark);
      mark = text.indexOf(HeaderMark.TEXT, mark + HeaderMark.TEXT.length());
    }
    return marks;
  }

  private static String withoutMarks(String text, List<Integer> marks) {
    StringBuilder without = new StringBuilder(text.length());
    int copied = 0;
    for (int mark : marks) {
      without.append(text, copied, mark);
      copied = mark + HeaderMark.TEXT.length();
    }
    return without.append(text, copied, text.length()).toString();
  }

  /** The text in the form that a source has; null if that is none for it, or damaged. */
  static EngineText read(ScriptSource source) {
    CompiledForm form = source.form();
    if (form == null || !form.key().equals(KEY)) {
      return null;
    }
    byte[] whole = form.bytes();
    if (whole.length < 4
        || !Arrays.equals(whole, withChecksum(Arrays.copyOfRange(whole, 4, whole.length)))) {
      return null;
    }
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(whole, 4, whole.length - 4))) {
      if (!in.readUTF().equals(source.sha256())) {
        return null;
      }
      boolean lowered = in.readBoolean();
      boolean awaits = in.readBoolean();
      List<String> parameters = readParameters(in);
      int[] places = readInts(in);
      int[] marks = readInts(in);
      return new EngineText(withMarks(readText(in), marks), parameters, places, lowered, awaits);
    } catch (IOException | IndexOutOfBoundsException e) {
      return null;
    }
  }

  private static List<String> readParameters(DataInputStream in) throws IOException {
    int size = in.readInt();
    if (size == NO_PARAMETERS) {
      return null;
    }
    List<String> parameters = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      parameters.add(in.readUTF());
    }
    return List.copyOf(parameters);
  }

  private static int length(DataInputStream in, int bytesEach) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available() / bytesEach) {
      throw new EOFException();
    }
    return length;
  }

  private static int[] readInts(DataInputStream in) throws IOException {
    int[] values = new int[length(in, Integer.BYTES)];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readInt();
    }
    return values;
  }

  private static String readText(DataInputStream in) throws IOException {
    char[] text = new char[length(in, Character.BYTES)];
    for (int i = 0; i < text.length; i++) {
      text[i] = in.readChar();
    }
    return new String(text);
  }

  private static String withMarks(String text, int[] marks) {
    StringBuilder with = new StringBuilder(text.length() + marks.length * HeaderMark.TEXT.length());
    int copied = 0;
    for (int mark : marks) {
      int end = copied + mark - with.length();
      with.append(text, copied, end).append(HeaderMark.TEXT);
      copied = end;
    }
    return with.append(text, copied, text.length()).toString();
  }
}
