package org.openreadout.io.internal.verify;

import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in the JSON: {@code $.meetings[0].kind}. Spelled out only when it is needed.
 */
final class JsonPath {
  static final JsonPath ROOT = new JsonPath(null, "$");

  private final @Nullable JsonPath parent;
  private final String step;

  private JsonPath(@Nullable JsonPath parent, String step) {
    this.parent = parent;
    this.step = step;
  }

  /** A property of the object here. */
  JsonPath at(String property) {
    return new JsonPath(this, "." + property);
  }

  /** A member of a list that is a property of the object here. */
  JsonPath at(String property, int index) {
    return new JsonPath(this, "." + property + "[" + index + "]");
  }

  @Override
  public String toString() {
    StringBuilder b = new StringBuilder();
    for (JsonPath p = this; p != null; p = p.parent) {
      b.insert(0, p.step);
    }
    return b.toString();
  }
}
