package org.openreadout.io.json;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openreadout.source.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Reads values strictly and knows where it is: every fault comes with its path, line and column.
 */
final class JsonIn {

  /** No object of the format has more properties; from here on a set is faster than a list. */
  private static final int MANY = 24;

  private final JsonParser parser;
  private final References references = new References(this);

  /** The names in all open objects, the innermost on top. */
  private String[] names = new String[64];

  private int top;

  JsonIn(JsonParser parser) {
    this.parser = parser;
  }

  References references() {
    return references;
  }

  /**
   * Reads the object that the parser stands on; the handler is called with each name, the parser on
   * its value.
   */
  void object(String what, Consumer<String> handler) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw expected(what);
    }
    int base = top;
    long hashes = 0;
    Set<String> many = null;
    for (JsonToken t = parser.nextToken(); t == JsonToken.PROPERTY_NAME; t = parser.nextToken()) {
      String name = parser.currentName();
      if (top - base == MANY) {
        many = addName(name, base, many);
      } else {
        // Names of a new hash are new, which settles nearly all of them.
        long hash = 1L << (name.hashCode() & 63);
        addName(name, base, (hashes & hash) != 0);
        hashes |= hash;
      }
      parser.nextToken();
      handler.accept(name);
    }
    top = base;
  }

  private void addName(String name, int base, boolean perhapsTold) {
    for (int i = base; perhapsTold && i < top; i++) {
      if (names[i].equals(name)) {
        throw fault("told twice");
      }
    }
    if (top == names.length) {
      names = Arrays.copyOf(names, 2 * top);
    }
    names[top++] = name;
  }

  private Set<String> addName(String name, int base, @Nullable Set<String> many) {
    Set<String> all = many == null ? new HashSet<>(Arrays.asList(names).subList(base, top)) : many;
    if (!all.add(name)) {
      throw fault("told twice");
    }
    return all;
  }

  /** Passes over the value of a property that this version of the format doesn't know. */
  void ignore() {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      object("", name -> ignore());
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      list(this::ignore);
    }
  }

  /** Reads the list that the parser stands on; called for each element, the parser on it. */
  void list(Runnable element) {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw expected("a list");
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      element.run();
    }
  }

  String text() {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw expected("a string");
    }
    return parser.getString();
  }

  int integer() {
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
      return whole();
    }
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      throw expected("a whole number");
    }
    if (parser.getNumberType() != JsonParser.NumberType.INT) {
      throw fault("expected a whole number up to " + Integer.MAX_VALUE);
    }
    return parser.getIntValue();
  }

  /** 15.0, which JSON Schema takes for a whole number, as it is one. */
  private int whole() {
    try {
      return parser.getDecimalValue().intValueExact();
    } catch (ArithmeticException e) {
      throw expected("a whole number");
    }
  }

  boolean flag() {
    if (parser.currentToken() == JsonToken.VALUE_TRUE) {
      return true;
    }
    if (parser.currentToken() == JsonToken.VALUE_FALSE) {
      return false;
    }
    throw expected("true or false");
  }

  <E extends Enum<E>> E constant(Class<E> type) {
    String name = text();
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      throw fault("\"" + JsonPath.shown(name) + "\" is none of " + names(type));
    }
  }

  private static <E extends Enum<E>> String names(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
  }

  /** A value in ISO 8601. */
  <T> T iso(String what, Function<String, T> parse) {
    String value = text();
    try {
      return parse.apply(value);
    } catch (DateTimeException | ArithmeticException e) {
      throw fault("\"" + JsonPath.shown(value) + "\" is no " + what);
    }
  }

  Span span() {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw expected("a span");
    }
    int start = spanEnd();
    int end = spanEnd();
    if (parser.nextToken() != JsonToken.END_ARRAY) {
      throw fault("a span is [start, end], no more");
    }
    if (start < 0 || end < start) {
      throw fault("no span goes from " + start + " to " + end);
    }
    references.spanEnds(end);
    return new Span(start, end);
  }

  private int spanEnd() {
    if (parser.nextToken() == JsonToken.END_ARRAY) {
      throw fault("a span is [start, end], no less");
    }
    return integer();
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
    int missing = message.indexOf("required attributes are not set [");
    return missing < 0
        ? oneLine(message)
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
      case VALUE_NUMBER_FLOAT -> "a number with a fraction";
      default -> "a number";
    };
  }

  Place here() {
    return Place.of(parser);
  }

  ReadoutJsonException fault(String reason) {
    return here().fault(reason);
  }

  /** A fault that the parser found: no JSON, or more of it than is allowed. */
  ReadoutJsonException fault(JacksonException e) {
    TokenStreamLocation at = e.getLocation();
    Place place = Place.of(parser, at == null ? parser.currentLocation() : at);
    return place.fault((e instanceof StreamConstraintsException ? "" : "no JSON: ") + reason(e));
  }

  /** The parser's words, without its hints to programmers. */
  static String reason(JacksonException e) {
    String message = oneLine(e.getOriginalMessage());
    int hint = message.indexOf(" (start marker at");
    String said = hint < 0 ? message : message.substring(0, hint);
    int setting = said.indexOf(", from `");
    return setting < 0 ? said : said.substring(0, setting) + ")";
  }

  private static String oneLine(String message) {
    StringBuilder line = new StringBuilder(message);
    for (int i = 0; i < line.length(); i++) {
      if (Strings.isControl(line.charAt(i))) {
        line.setCharAt(i, ' ');
      }
    }
    return line.toString();
  }
}
