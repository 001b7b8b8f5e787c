package org.openreadout.io.internal.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import org.openreadout.io.internal.speech.Sentences;
import org.openreadout.model.Readout;
import org.openreadout.model.Sentence;
import org.openreadout.source.Diagnostic;
import org.openreadout.source.DiagnosticCode;
import org.openreadout.source.Span;

/**
 * Composes one readout. The text is read back, and whatever reads back otherwise is worded in the
 * next way, until each value tells the same facts or has no other words.
 */
public final class Composing {
  /** How often a text is composed anew from what was read out of it, until it stays as it is. */
  private static final int SETTLES = 3;

  /** A wrong fact of a meeting weighs more than a lead with other words. */
  private static final int MEETING_WEIGHT = 100;

  private final Reader reader;

  /** Reads a text: what the composed one is tried with. */
  @FunctionalInterface
  public interface Reader {
    /** The readout that a text tells. */
    Readout read(String text);
  }

  private Composing(Reader reader) {
    this.reader = reader;
  }

  /** A text and what it leaves out. */
  public record Outcome(String text, List<Diagnostic> diagnostics) {}

  /** A text as far as it was worded. */
  private record Attempt(String text, Readout read, List<Difference> differences, Draft draft) {
    int weight() {
      int weight = 0;
      for (Difference difference : differences) {
        weight += difference.path().startsWith("$.meetings") ? MEETING_WEIGHT : 1;
      }
      return weight;
    }

    boolean touches(String... parts) {
      return differences.stream()
          .anyMatch(d -> List.of(parts).stream().anyMatch(d.path()::startsWith));
    }
  }

  /** Composes a readout. */
  public static Outcome run(Readout readout, Reader reader) {
    Composing composing = new Composing(reader);
    Attempt attempt = composing.search(readout);
    for (int i = 0; i < SETTLES; i++) {
      Attempt again = composing.search(attempt.read);
      if (again.text.equals(attempt.text)) {
        break;
      }
      attempt = new Attempt(again.text, again.read, compare(readout, again.read), again.draft);
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Difference difference : attempt.differences) {
      diagnostics.add(
          new Diagnostic(
              DiagnosticCode.NOT_EXPRESSIBLE,
              span(difference, attempt.draft),
              difference.path() + ": " + difference.words()));
    }
    return new Outcome(attempt.text, List.copyOf(diagnostics));
  }

  /** What a release that a language words in one way leaves out. */
  public static Outcome of(Readout readout, String text, Reader reader) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Difference difference : compare(readout, reader.read(text))) {
      diagnostics.add(
          new Diagnostic(
              DiagnosticCode.NOT_EXPRESSIBLE,
              Span.of(0, 0),
              difference.path() + ": " + difference.words()));
    }
    return new Outcome(text, List.copyOf(diagnostics));
  }

  private static Span span(Difference difference, Draft draft) {
    for (SentenceSlot slot : draft.written()) {
      if (difference.path().startsWith(slot.path)) {
        return Span.of(slot.start, slot.end);
      }
    }
    return Span.of(0, 0);
  }

  /** Looks for the words with each plan of marks, until one tells all. */
  private Attempt search(Readout readout) {
    List<MarkPlan> plans = MarkPlan.plans(readout.sections());
    Attempt best = search(readout, plans.get(0));
    for (int i = 1; i < plans.size() && best.touches("$.sections"); i++) {
      Attempt other = search(readout, plans.get(i));
      best = other.weight() < best.weight() ? other : best;
    }
    return best;
  }

  /** Looks for the words part by part: each is fixed before the next. */
  private Attempt search(Readout readout, MarkPlan marks) {
    Draft draft = new Draft(readout, marks);
    Attempt best = attempt(readout, draft);
    if (best.touches("$.meetings", "$.lead")) {
      best =
          choose(readout, draft, best, draft.leadWay, LeadStyle.ALL.size(), i -> draft.leadWay = i);
    }
    for (int note = 0;
        note < readout.notes().size() && best.touches("$.notes") && readout.title().isPresent();
        note++) {
      int at = note;
      best = choose(readout, draft, best, 0, 2, i -> subtitle(draft, at, i > 0));
    }
    if (!readout.captions().isEmpty()
        && best.touches("$.title", "$.series", "$.lead", "$.captions")) {
      best = choose(readout, draft, best, 0, 2, i -> draft.captions = i == 0);
    }
    while (advance(best)) {
      best = attempt(readout, draft);
    }
    return best;
  }

  private static void subtitle(Draft draft, int note, boolean under) {
    if (under) {
      draft.subtitles.add(note);
    } else {
      draft.subtitles.remove(note);
    }
  }

  /** Tries the ways of one part, and leaves the draft at the best. */
  private Attempt choose(
      Readout readout, Draft draft, Attempt before, int now, int ways, IntConsumer set) {
    Attempt best = before;
    int at = now;
    for (int i = now + 1; i < ways && best.weight() > 0; i++) {
      set.accept(i);
      Attempt other = attempt(readout, draft);
      if (other.weight() < best.weight()) {
        best = other;
        at = i;
      }
    }
    set.accept(at);
    return attempt(readout, draft);
  }

  /**
   * Words each sentence anew that reads back otherwise; whether there is any that has other words
   * left.
   */
  private static boolean advance(Attempt attempt) {
    Map<Integer, Sentence> told = new HashMap<>();
    Sentences.each(attempt.read, s -> s.span().ifPresent(span -> told.put(span.start(), s)));
    UnaryOperator<Sentence> named =
        ParticipantIds.between(attempt.draft.readout(), attempt.read)::rename;
    boolean advanced = false;
    for (SentenceSlot slot : attempt.draft.written()) {
      Sentence read = told.get(slot.start);
      boolean whole = read != null && read.span().filter(s -> s.end() == slot.end).isPresent();
      if (!whole || read == null || !sameFacts(named.apply(slot.wanted), read)) {
        advanced |= slot.advance();
      }
    }
    return advanced;
  }

  private Attempt attempt(Readout readout, Draft draft) {
    String text = draft.write();
    Readout read = reader.read(text);
    return new Attempt(text, read, compare(readout, read), draft);
  }

  private static List<Difference> compare(Readout readout, Readout read) {
    ParticipantIds ids = ParticipantIds.between(readout, read);
    List<Difference> all = new ArrayList<>(ids.differences());
    Readout wanted = ids.rename(readout);
    all.addAll(
        Differences.of(
            wanted.facts().withCaptions(wanted.captions()),
            read.facts().withCaptions(read.captions()),
            !readout.lead().isEmpty()));
    return List.copyOf(all);
  }

  /** Whether two sentences tell the same: equal statements, or without any the same words. */
  private static boolean sameFacts(Sentence a, Sentence b) {
    boolean words = !a.statements().isEmpty() || a.text().equals(b.text());
    return words && a.statements().equals(b.statements());
  }
}
