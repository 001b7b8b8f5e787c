package org.openreadout.io.internal.verify;

import java.util.Optional;
import org.openreadout.source.Span;

/** The parts of one whole, one after the other: mark, heading, paragraphs, sentences. */
final class Order {
  private final Evidence evidence;
  private final Span within;
  private final boolean closed; // the whole has a span of its own, which its parts fill
  private int at;
  private boolean begun;
  private boolean joined = true; // what comes next follows at once

  private Order(Evidence evidence, Span within, int at, boolean closed) {
    this.evidence = evidence;
    this.within = within;
    this.at = at;
    this.closed = closed;
  }

  /** The parts of the whole text. */
  static Order ofText(Evidence evidence) {
    return new Order(evidence, evidence.whole, 0, false);
  }

  /** The parts of a part; where it has no span, they go on in the whole. */
  Order inner(Optional<Span> span) {
    return span.map(s -> new Order(evidence, s, s.start(), true))
        .orElseGet(() -> new Order(evidence, within, at, false));
  }

  /** Where the parts have to stand. */
  Span within() {
    return within;
  }

  /** Where the next part may begin. */
  int at() {
    return at;
  }

  /** Goes on behind the parts of a part. */
  void behind(Order inner) {
    at = Math.max(at, inner.at);
  }

  /** Takes the next part. */
  void next(JsonPath path, Span span) {
    if (!within.contains(span)) {
      report(span, path, "reaches out of the part that it belongs to");
    } else if (span.start() < at) {
      report(span, path, "begins before the end of the part before it");
    } else if (closed && joined && !isGap(at, span.start())) {
      report(span, path, "leaves out words before it");
    } else if (closed && !begun && TextIndex.spaceEnd(evidence.index.text(), at) != span.start()) {
      report(span, path, "does not begin where the part that it belongs to does");
    }
    take(span.end());
    joined = false;
  }

  /** Takes a part that was found at a place without a span telling so. */
  void take(int end) {
    begun = true;
    at = Math.max(at, end);
  }

  /** Takes the mark, with which a whole begins. */
  void mark(JsonPath path, String mark) {
    String printed = TextIndex.strip(mark);
    if (!closed) {
      evidence.occurs(path, mark, within);
      return;
    }
    int end = printed.isEmpty() ? -1 : evidence.index.behind(printed, 0, at);
    if (end >= 0) {
      take(end);
    } else if (!isInFront(printed)) {
      report(within, path, Remarks.quote(mark) + " is not what the text has there");
    }
  }

  /** Whether a mark stands in front of the whole. */
  private boolean isInFront(String mark) {
    int start = TextIndex.spaceStart(evidence.index.text(), at) - mark.length();
    return start >= 0
        && !mark.isEmpty()
        && evidence.index.behind(mark, 0, start) == start + mark.length();
  }

  /** Takes the heading. */
  void heading(JsonPath path, String heading) {
    int start = evidence.index.find(heading, at, within.end());
    if (start < 0) {
      evidence.occurs(path, heading, within);
    } else if (closed) {
      if (!isGap(at, start)) {
        report(new Span(at, start), path, Remarks.quote(heading) + " is not all of the heading");
      }
      take(evidence.index.behind(TextIndex.strip(heading), 0, start));
    }
  }

  /** A whole ends with its last part. */
  void close(JsonPath path) {
    if (!evidence.isTight(within)) {
      report(within, path, "does not begin and end where words do");
    } else if (begun && at != within.end()) {
      report(within, path, "does not end with the last of its parts");
    }
  }

  /**
   * Whether no word stands between two offsets; a mark may, as in "1. 1.", and so may the lead
   * below its heading, and a caption.
   */
  private boolean isGap(int from, int to) {
    if (evidence.leadStart >= from && evidence.leadStart < to) {
      return true;
    }
    String text = evidence.index.text();
    for (int i = evidence.behindAside(from); i < to; i = evidence.behindAside(i + 1)) {
      evidence.effort.take(1);
      if (Character.isLetter(text.charAt(i)) && i - from > 1) {
        return false;
      }
    }
    return true;
  }

  private void report(Span span, JsonPath path, String what) {
    evidence.remarks.notInText(span, path, what);
  }
}
