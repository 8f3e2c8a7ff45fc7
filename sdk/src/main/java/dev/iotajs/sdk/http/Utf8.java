package dev.iotajs.sdk.http;

import dev.iotajs.sdk.ErrorCode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text of a script as bytes, without a silent change: half of a surrogate pair has no bytes. */
final class Utf8 {
  private Utf8() {}

  /**
   * The bytes of a text.
   *
   * @param what what the text is, for the error
   */
  static byte[] bytes(String text, String what) {
    try {
      ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return bytes;
    } catch (CharacterCodingException e) {
      throw ErrorCode.INVALID_ARGUMENT.error(
          what + " must be valid Unicode; it holds half of a surrogate pair.");
    }
  }

  /** Whether bytes are UTF-8 from end to end. */
  static boolean isValid(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
