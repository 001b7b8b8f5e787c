package org.openreadout.io.internal.verify;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openreadout.io.internal.grammar.Clues;
import org.openreadout.model.Line;
import org.openreadout.model.Readout;
import org.openreadout.source.Span;

/**
 * Checks what stands around lead and body: series, headline, release date, attribution, captions,
 * notes and links.
 */
final class FrontCheck {
  private final Evidence evidence;

  FrontCheck(Evidence evidence) {
    this.evidence = evidence;
  }

  void check(Readout readout) {
    readout.series().ifPresent(v -> value(readout, "series", v));
    readout.title().ifPresent(v -> value(readout, "title", v));
    readout
        .released()
        .filter(day -> evidence.bearsOut(Clues.Extent.CIRCUMSTANCES))
        .ifPresent(day -> released(readout, day));
    readout.attribution().ifPresent(v -> value(readout, "attribution", v));
    spans(readout);
    lines("captions", readout.captions());
    lines("notes", readout.notes());
    lines("links", readout.links());
    lines("unread", readout.unread());
  }

  private void value(Readout readout, String property, String value) {
    JsonPath path = JsonPath.ROOT.at(property);
    Span span = readout.spans().get(property);
    if (span == null) {
      evidence.occurs(path, value, evidence.whole);
    } else {
      evidence.spells(path, value, spanPath(property), span);
    }
  }

  private void released(Readout readout, LocalDate day) {
    JsonPath path = JsonPath.ROOT.at("released");
    Span span = readout.spans().get("released");
    if (span == null) {
      if (!evidence.dates.tells(day, evidence.whole, List.of())) {
        evidence.remarks.notInText(Evidence.NOWHERE, path, day + " is not printed");
      }
    } else if (evidence.isInside(spanPath("released"), span)
        && !(evidence.isCut(span) && evidence.dates.spells(day, span, List.of()))) {
      evidence.remarks.notInText(
          span, path, day + " is not what the text has there: " + evidence.print(span));
    }
  }

  /** A span of a property that is absent points to something that was left out. */
  private void spans(Readout readout) {
    for (Map.Entry<String, Span> entry : readout.spans().entrySet()) {
      boolean checked =
          switch (entry.getKey()) {
            case "series" -> readout.series().isPresent();
            case "title" -> readout.title().isPresent();
            case "released" -> readout.released().isPresent();
            case "attribution" -> readout.attribution().isPresent();
            default -> false;
          };
      if (!checked && evidence.isInside(spanPath(entry.getKey()), entry.getValue())) {
        evidence.remarks.notInText(
            entry.getValue(), spanPath(entry.getKey()), "there is no value for this span");
      }
    }
  }

  private static JsonPath spanPath(String property) {
    return JsonPath.ROOT.at("spans").at(property);
  }

  private void lines(String property, List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      JsonPath path = JsonPath.ROOT.at(property, i);
      if (line.span().isPresent()) {
        evidence.spells(path.at("text"), line.text(), path.at("span"), line.span().get());
      } else {
        evidence.occurs(path.at("text"), line.text(), evidence.whole);
      }
      if (line.index().isPresent()
          && !line.index().get().toString().equals(digitsBehind(line.text()))) {
        evidence.remarks.notInText(
            line.span().orElse(Evidence.NOWHERE),
            path.at("index"),
            line.index().get() + " is not the number behind the line");
      }
    }
  }

  private static String digitsBehind(String line) {
    String text = TextIndex.strip(line);
    int start = text.length();
    while (start > 0 && text.charAt(start - 1) >= '0' && text.charAt(start - 1) <= '9') {
      start--;
    }
    return text.substring(start);
  }
}
