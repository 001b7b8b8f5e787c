package org.openreadout.io.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * A string with lone surrogates, which are written as escapes: the only way in which they come back
 * from UTF-8. Generators of other formats, and of trees, take the string as it is.
 */
final class EscapedString implements SerializableString {

  private final String value;
  private final String escaped;

  EscapedString(String value) {
    this.value = value;
    String quoted = new String(JsonStringEncoder.getInstance().quoteAsCharArray(value));
    StringBuilder out = new StringBuilder(quoted.length() + 16);
    for (int i = 0; i < quoted.length(); i++) {
      if (Strings.isLoneSurrogate(quoted, i)) {
        Strings.appendUnicodeEscape(quoted.charAt(i), out);
      } else {
        out.append(quoted.charAt(i));
      }
    }
    escaped = out.toString();
  }

  @Override
  public String getValue() {
    return value;
  }

  @Override
  public int charLength() {
    return value.length();
  }

  @Override
  public char[] asQuotedChars() {
    return escaped.toCharArray();
  }

  @Override
  public byte[] asQuotedUTF8() {
    return escaped.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] asUnquotedUTF8() {
    return value.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public int appendQuoted(char[] buffer, int offset) {
    return append(escaped, buffer, offset);
  }

  @Override
  public int appendUnquoted(char[] buffer, int offset) {
    return append(value, buffer, offset);
  }

  @Override
  public int appendQuotedUTF8(byte[] buffer, int offset) {
    return append(asQuotedUTF8(), buffer, offset);
  }

  @Override
  public int appendUnquotedUTF8(byte[] buffer, int offset) {
    return append(asUnquotedUTF8(), buffer, offset);
  }

  @Override
  public int writeQuotedUTF8(OutputStream out) throws IOException {
    return write(asQuotedUTF8(), out);
  }

  @Override
  public int writeUnquotedUTF8(OutputStream out) throws IOException {
    return write(asUnquotedUTF8(), out);
  }

  @Override
  public int putQuotedUTF8(ByteBuffer buffer) {
    return put(asQuotedUTF8(), buffer);
  }

  @Override
  public int putUnquotedUTF8(ByteBuffer buffer) {
    return put(asUnquotedUTF8(), buffer);
  }

  private static int append(String s, char[] buffer, int offset) {
    if (s.length() > buffer.length - offset) {
      return -1;
    }
    s.getChars(0, s.length(), buffer, offset);
    return s.length();
  }

  private static int append(byte[] bytes, byte[] buffer, int offset) {
    if (bytes.length > buffer.length - offset) {
      return -1;
    }
    System.arraycopy(bytes, 0, buffer, offset, bytes.length);
    return bytes.length;
  }

  private static int write(byte[] bytes, OutputStream out) throws IOException {
    out.write(bytes);
    return bytes.length;
  }

  private static int put(byte[] bytes, ByteBuffer buffer) {
    if (bytes.length > buffer.remaining()) {
      return -1;
    }
    buffer.put(bytes);
    return bytes.length;
  }
}
