package org.openreadout.io.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.openreadout.source.Span;
import tools.jackson.core.JsonGenerator;

/** Writes properties: absent optionals and empty lists are left out, empty strings are not. */
final class JsonOut {
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private final JsonGenerator generator;

  JsonOut(JsonGenerator generator) {
    this.generator = generator;
  }

  void open() {
    generator.writeStartObject();
  }

  void close() {
    generator.writeEndObject();
  }

  void text(String name, String value) {
    generator.writeName(name);
    string(value);
  }

  void text(String name, Optional<String> value) {
    if (value.isPresent()) {
      text(name, value.get());
    }
  }

  /** A value whose ISO 8601 or enum form is its {@code toString}. */
  void value(String name, Optional<?> value) {
    if (value.isPresent()) {
      value(name, value.get());
    }
  }

  void value(String name, Object value) {
    generator.writeStringProperty(name, value.toString());
  }

  void number(String name, int value) {
    generator.writeNumberProperty(name, value);
  }

  void flag(String name, boolean value) {
    generator.writeBooleanProperty(name, value);
  }

  void span(String name, Optional<Span> span) {
    if (span.isPresent()) {
      span(name, span.get());
    }
  }

  void span(String name, Span span) {
    generator.writeArrayPropertyStart(name);
    generator.writeNumber(span.start());
    generator.writeNumber(span.end());
    generator.writeEndArray();
  }

  void texts(String name, List<String> values) {
    if (!values.isEmpty()) {
      generator.writeArrayPropertyStart(name);
      values.forEach(this::string);
      generator.writeEndArray();
    }
  }

  <T> void objects(String name, List<T> values, Consumer<T> writer) {
    if (!values.isEmpty()) {
      generator.writeArrayPropertyStart(name);
      values.forEach(writer);
      generator.writeEndArray();
    }
  }

  <T> void object(String name, Optional<T> value, Consumer<T> writer) {
    if (value.isPresent()) {
      generator.writeName(name);
      writer.accept(value.get());
    }
  }

  /**
   * A string as JSON has it; half a surrogate pair, which UTF-8 can't carry, is escaped so that it
   * comes back.
   */
  private void string(String value) {
    if (hasLoneSurrogate(value)) {
      generator.writeRawValue(escaped(value));
    } else {
      generator.writeString(value);
    }
  }

  private static boolean hasLoneSurrogate(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (Character.isSurrogate(s.charAt(i))) {
        if (!isPair(s, i)) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  private static boolean isPair(String s, int i) {
    return i + 1 < s.length() && Character.isSurrogatePair(s.charAt(i), s.charAt(i + 1));
  }

  private static String escaped(String s) {
    StringBuilder b = new StringBuilder(s.length() + 16).append('"');
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '"' || c == '\\') {
        b.append('\\').append(c);
      } else if (Character.isSurrogate(c) && isPair(s, i)) {
        b.append(c).append(s.charAt(++i));
      } else if (c < ' ' || Character.isSurrogate(c)) {
        b.append("\\u")
            .append(HEX[c >> 12])
            .append(HEX[c >> 8 & 15])
            .append(HEX[c >> 4 & 15])
            .append(HEX[c & 15]);
      } else {
        b.append(c);
      }
    }
    return b.append('"').toString();
  }
}
