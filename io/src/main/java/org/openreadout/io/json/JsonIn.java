package org.openreadout.io.json;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.openreadout.source.Span;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads values strictly and knows where it is: every fault comes with its path, line and column.
 */
final class JsonIn {
  private final JsonParser parser;
  private final StringBuilder path = new StringBuilder("$");
  private int furthestSpan;
  private String furthestPath = "$";
  private int furthestLine = 1;
  private int furthestColumn = 1;

  JsonIn(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * Reads the object that the parser stands on; the handler is called with each name, the parser on
   * its value.
   */
  void object(String what, Consumer<String> handler) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw expected(what);
    }
    for (JsonToken t = parser.nextToken(); t == JsonToken.PROPERTY_NAME; t = parser.nextToken()) {
      String name = parser.currentName();
      int length = path.length();
      path.append('.').append(name);
      parser.nextToken();
      handler.accept(name);
      path.setLength(length);
    }
  }

  /** Passes over the value of a property that this version of the format doesn't know. */
  void ignore() {
    parser.skipChildren();
  }

  <T> List<T> list(Supplier<T> element) {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw expected("a list");
    }
    List<T> out = new ArrayList<>();
    int length = path.length();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      path.append('[').append(out.size()).append(']');
      out.add(element.get());
      path.setLength(length);
    }
    return out;
  }

  String text() {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw expected("a string");
    }
    return parser.getString();
  }

  int integer() {
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT
        || !parser.isExpectedNumberIntToken()
        || !fitsInt()) {
      throw expected("a whole number");
    }
    return parser.getIntValue();
  }

  private boolean fitsInt() {
    return parser.getNumberType() == JsonParser.NumberType.INT;
  }

  boolean flag() {
    return switch (parser.currentToken()) {
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> throw expected("true or false");
    };
  }

  <E extends Enum<E>> E constant(Class<E> type) {
    String name = text();
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    String all =
        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    throw fault("\"" + shortened(name) + "\" is none of " + all);
  }

  /** A value in ISO 8601. */
  <T> T iso(String what, Function<String, T> parse) {
    String value = text();
    try {
      return parse.apply(value);
    } catch (DateTimeException | ArithmeticException e) {
      throw fault("\"" + shortened(value) + "\" is no " + what);
    }
  }

  Span span() {
    List<Integer> ends = list(this::integer);
    if (ends.size() != 2) {
      throw fault("a span is [start, end], not " + ends.size() + " numbers");
    }
    int start = ends.get(0);
    int end = ends.get(1);
    if (start < 0 || end < start) {
      throw fault("no span goes from " + start + " to " + end);
    }
    if (end > furthestSpan) {
      furthestSpan = end;
      furthestPath = path.toString();
      furthestLine = location().getLineNr();
      furthestColumn = location().getColumnNr();
    }
    return new Span(start, end);
  }

  /** Checks, at the end of a document, that all spans lie in its text. */
  void checkSpans(int textLength) {
    if (furthestSpan > textLength) {
      throw new ReadoutJsonException(
          "the span ends at " + furthestSpan + ", behind the text's " + textLength + " characters",
          furthestPath,
          furthestLine,
          furthestColumn);
    }
  }

  /** Builds an object; what a builder misses or refuses is a fault of the document. */
  <T> T build(Supplier<T> builder) {
    try {
      return builder.get();
    } catch (IllegalStateException | IllegalArgumentException e) {
      throw fault(reason(e));
    }
  }

  private static String reason(RuntimeException e) {
    String message = String.valueOf(e.getMessage());
    int missing = message.indexOf("required attributes are not set ");
    return missing < 0
        ? message.lines().findFirst().orElse("refused")
        : "missing: "
            + message.substring(message.indexOf('[', missing) + 1, message.lastIndexOf(']'));
  }

  ReadoutJsonException expected(String what) {
    return fault("expected " + what + ", not " + found());
  }

  private String found() {
    JsonToken token = parser.currentToken();
    if (token == null) {
      return "the end";
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "a string";
      case VALUE_NULL -> "null";
      case VALUE_TRUE, VALUE_FALSE -> "true or false";
      default -> "a number";
    };
  }

  ReadoutJsonException fault(String reason) {
    TokenStreamLocation at = location();
    return new ReadoutJsonException(reason, path.toString(), at.getLineNr(), at.getColumnNr());
  }

  private TokenStreamLocation location() {
    return parser.currentTokenLocation();
  }

  private static String shortened(String s) {
    String line = s.length() > 60 ? s.substring(0, 60) + "…" : s;
    return line.replace('\n', ' ').replace('\r', ' ');
  }
}
