package org.openreadout.examples.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;

/**
 * Bytes to text and back without loss: where the two don't fit, it fails. The JDK's own shortcuts
 * would put in a replacement character instead, and the text would not come back byte for byte.
 */
final class StrictText {

  private StrictText() {}

  /**
   * The text of a document.
   *
   * @throws CommandFailure where the bytes are not in this charset; says where
   */
  static String decode(byte[] bytes, Charset charset, String label) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(in)
          .toString();
    } catch (CharacterCodingException e) {
      throw new CommandFailure(
          label
              + ": not "
              + charset.name()
              + " from byte "
              + (in.position() + 1)
              + " on; --charset names another encoding");
    }
  }

  /**
   * The bytes of a text.
   *
   * @throws BadReadout where the charset has no bytes for one of its characters
   */
  static byte[] encode(String text, Charset charset) throws BadReadout {
    CharBuffer in = CharBuffer.wrap(text);
    try {
      ByteBuffer out =
          charset
              .newEncoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .encode(in);
      byte[] bytes = new byte[out.remaining()];
      out.get(bytes);
      return bytes;
    } catch (CharacterCodingException e) {
      String character = Integer.toHexString(text.codePointAt(in.position()));
      throw new BadReadout(
          "the text has a character (U+"
              + character.toUpperCase(Locale.ROOT)
              + ") that can't be written in "
              + charset.name());
    }
  }
}
