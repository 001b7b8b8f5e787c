package org.openreadout.io.internal.meeting;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.words.Findings;
import org.openreadout.model.ClockReading;
import org.openreadout.model.Session;
import org.openreadout.source.DiagnosticCode;
import org.openreadout.source.Span;

/** Reports what the text itself gets wrong about times. Nothing is corrected. */
final class SessionChecks {
  /** The zones furthest from UTC, and so how far two clocks may be apart, in minutes. */
  private static final int WEST = -12 * 60;

  private static final int EAST = 14 * 60;

  private SessionChecks() {}

  /** Reports on a session that its draft became. */
  static void report(SessionDraft draft, Session session, Release release, Zones zones) {
    Span printed = draft.dateSpan;
    if (printed != null
        && draft.day(release.reference()) == null
        && (draft.printedDate == null || draft.printedDate.exists())) {
      release
          .findings()
          .report(
              DiagnosticCode.DATE_WITHOUT_YEAR, printed, "the year can't be told: no release date");
    }
    session.start().ifPresent(start -> check(start, session, release.findings(), zones));
  }

  private static void check(ClockReading start, Session session, Findings findings, Zones zones) {
    LocalTime from = start.time().orElse(null);
    LocalTime to = session.end().flatMap(ClockReading::time).orElse(null);
    Span span = start.span().orElse(new Span(0, 0));
    // a meeting may run over midnight; one that would take more than twelve hours is a slip
    if (from != null
        && to != null
        && to.isBefore(from)
        && Duration.between(from, to).plusDays(1).toHours() > 12) {
      findings.report(
          DiagnosticCode.END_BEFORE_START,
          span,
          "the end " + to + " lies before the start " + from);
    }
    session.otherClock().ifPresent(other -> compare(start, other, span, findings, zones));
  }

  /** What is known of both zones bounds how far their clocks may be apart. */
  private static void compare(
      ClockReading start, ClockReading other, Span span, Findings findings, Zones zones) {
    LocalDateTime a = at(start);
    LocalDateTime b = at(other);
    if (a == null || b == null) {
      return;
    }
    List<Integer> first = start.zone().map(zones::offsets).orElse(List.of());
    List<Integer> second = other.zone().map(zones::offsets).orElse(List.of());
    long minutes = Duration.between(a, b).toMinutes();
    boolean possible =
        minutes >= least(second) - most(first)
            && minutes <= most(second) - least(first)
            && minutes % 15 == 0;
    if (!possible) {
      findings.report(
          DiagnosticCode.CLOCKS_DISAGREE,
          other.span().orElse(span),
          "no two places have clocks " + minutes + " minutes apart: " + a + " and " + b);
    }
  }

  private static int least(List<Integer> offsets) {
    return offsets.isEmpty() ? WEST : offsets.get(0);
  }

  private static int most(List<Integer> offsets) {
    return offsets.isEmpty() ? EAST : offsets.get(offsets.size() - 1);
  }

  private static @Nullable LocalDateTime at(ClockReading clock) {
    LocalDate date = clock.date().orElse(null);
    LocalTime time = clock.time().orElse(null);
    return date == null || time == null ? null : date.atTime(time);
  }
}
