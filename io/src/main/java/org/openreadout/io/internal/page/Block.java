package org.openreadout.io.internal.page;

import org.jspecify.annotations.Nullable;
import org.openreadout.source.Span;

/**
 * A paragraph or line of a page.
 *
 * @param mark the number or bullet printed before it, or null
 * @param start offset of the first character, behind the mark
 */
public record Block(@Nullable String mark, int start, int end) {
  public Span span() {
    return new Span(start, end);
  }
}
