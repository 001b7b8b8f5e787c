package org.openreadout.io.json;

import tools.jackson.core.TokenStreamContext;

/** Where in a document a parser stands: {@code $.meetings[0].kind}. */
final class JsonPath {

  private static final int LONGEST_NAME = 60;

  private JsonPath() {}

  static String of(TokenStreamContext at) {
    StringBuilder path = new StringBuilder("$");
    append(at, path);
    return path.toString();
  }

  private static void append(TokenStreamContext at, StringBuilder path) {
    TokenStreamContext parent = at.getParent();
    if (parent != null) {
      append(parent, path);
    }
    if (at.inArray() && at.hasCurrentIndex()) {
      path.append('[').append(at.getCurrentIndex()).append(']');
    } else if (at.inObject() && at.currentName() != null) {
      appendName(at.currentName(), path);
    }
  }

  private static void appendName(String name, StringBuilder path) {
    if (isPlain(name)) {
      path.append('.').append(name);
    } else {
      path.append("[\"").append(shown(name)).append("\"]");
    }
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!((c >= 'a' && c <= 'z')
          || (c >= 'A' && c <= 'Z')
          || (c >= '0' && c <= '9')
          || c == '_')) {
        return false;
      }
    }
    return !name.isEmpty() && name.length() <= LONGEST_NAME;
  }

  /** A string of the document, fit for a message of one line: shortened, and all of it visible. */
  static String shown(String value) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < value.length() && i < LONGEST_NAME; i++) {
      char c = value.charAt(i);
      if (Strings.isControl(c) || Strings.isLoneSurrogate(value, i)) {
        Strings.appendUnicodeEscape(c, shown);
      } else {
        shown.append(c);
      }
    }
    return value.length() > LONGEST_NAME ? shown.append('…').toString() : shown.toString();
  }
}
