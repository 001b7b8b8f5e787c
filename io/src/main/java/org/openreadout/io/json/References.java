package org.openreadout.io.json;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openreadout.model.Participant;

/**
 * What one part of a document says of another: spans of the source text, speakers of participants.
 *
 * <p>Documents tell source and meetings first, and faults are found at once; but JSON knows no
 * order of properties, so that what comes too early is kept until the other part is known.
 */
final class References {

  private final JsonIn in;

  private int textLength = Integer.MAX_VALUE;
  private int furthest;
  private @Nullable Place furthestAt;

  private final Set<String> ids = new HashSet<>();
  private boolean idsKnown;
  private final Map<String, Place> speakers = new LinkedHashMap<>();

  References(JsonIn in) {
    this.in = in;
  }

  void sourceText(String text) {
    textLength = text.length();
    if (furthest > textLength && furthestAt != null) {
      throw furthestAt.fault(outside(furthest));
    }
  }

  void spanEnds(int end) {
    if (end > textLength) {
      throw in.fault(outside(end));
    }
    if (textLength == Integer.MAX_VALUE && end > furthest) {
      furthest = end;
      furthestAt = in.here();
    }
  }

  private String outside(int end) {
    return "the span ends at " + end + ", behind the text's " + textLength + " characters";
  }

  void participant(Participant participant) {
    ids.add(participant.id());
  }

  void meetingsEnd() {
    idsKnown = true;
  }

  void speaker(String id) {
    if (ids.contains(id)) {
      return;
    }
    if (idsKnown) {
      throw in.fault(nobody(id));
    }
    speakers.computeIfAbsent(id, unknown -> in.here());
  }

  /** Settles what is left at the end of the document. */
  void check() {
    speakers.forEach(
        (id, place) -> {
          if (!ids.contains(id)) {
            throw place.fault(nobody(id));
          }
        });
  }

  private static String nobody(String id) {
    return "a speaker is no participant: \"" + JsonPath.shown(id) + "\"";
  }
}
