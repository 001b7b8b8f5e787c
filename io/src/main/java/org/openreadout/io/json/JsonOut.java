package org.openreadout.io.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.openreadout.source.Span;
import tools.jackson.core.JsonGenerator;

/** Writes properties: absent optionals and empty lists are left out, empty strings are not. */
final class JsonOut {
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
    spanEnds(span);
  }

  /** A span under a name that is not one of the format's own. */
  void namedSpan(String name, Span span) {
    if (Strings.hasLoneSurrogate(name)) {
      generator.writeName(new EscapedString(name));
    } else {
      generator.writeName(name);
    }
    generator.writeStartArray();
    spanEnds(span);
  }

  private void spanEnds(Span span) {
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

  private void string(String value) {
    if (Strings.hasLoneSurrogate(value)) {
      generator.writeString(new EscapedString(value));
    } else {
      generator.writeString(value);
    }
  }
}
