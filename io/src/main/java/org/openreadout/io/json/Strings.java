package org.openreadout.io.json;

/** What of a string JSON in UTF-8 can carry as it is. */
final class Strings {

  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private Strings() {}

  /** Half of a surrogate pair without its other half is no character, and UTF-8 has none for it. */
  static boolean hasLoneSurrogate(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (Character.isSurrogate(s.charAt(i))) {
        if (isLoneSurrogate(s, i)) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  /** Whether no pair begins or ends at a place. */
  static boolean isLoneSurrogate(String s, int i) {
    char c = s.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == s.length() || !Character.isLowSurrogate(s.charAt(i + 1));
    }
    return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(s.charAt(i - 1)));
  }

  /** Whether a character could end a line or hide in it. */
  static boolean isControl(char c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT
        || c == '\u2028'
        || c == '\u2029';
  }

  static void appendUnicodeEscape(char c, StringBuilder out) {
    out.append("\\u")
        .append(HEX[c >> 12])
        .append(HEX[c >> 8 & 15])
        .append(HEX[c >> 4 & 15])
        .append(HEX[c & 15]);
  }
}
