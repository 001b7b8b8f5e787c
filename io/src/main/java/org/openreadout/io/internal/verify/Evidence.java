package org.openreadout.io.internal.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openreadout.io.internal.grammar.Clues;
import org.openreadout.io.internal.grammar.Language;
import org.openreadout.io.internal.meeting.PrintedDay;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Readout;
import org.openreadout.model.Source;
import org.openreadout.source.DiagnosticCode;
import org.openreadout.source.SourceText;
import org.openreadout.source.Span;

/**
 * A text prepared for questions, and the remarks on those that it does not answer. Belongs to one
 * verification.
 */
final class Evidence {
  /** The span of a remark that concerns no special place. */
  static final Span NOWHERE = new Span(0, 0);

  final Language language;
  final Effort effort;
  final TextIndex index;
  final Tokens tokens;
  final PrintedDates dates;
  final PartyMentions parties;
  final Remarks remarks;

  /** How many places of one value are looked at. */
  private static final int MOST_PLACES = 200;

  /** All of the text. */
  final Span whole;

  /** Where the lead begins; -1 where that is not told. */
  final int leadStart;

  /** Where captions and other lines stand, which are no part of lead or body: starts and ends. */
  private final NavigableMap<Integer, Integer> aside = new TreeMap<>();

  /** The release dates that are known: they tell years, and what "today" means. */
  final List<LocalDate> known;

  Evidence(Language language, Readout readout, SourceText source, Effort effort) {
    this.language = language;
    String text = source.text();
    this.effort = effort;
    index = new TextIndex(text, effort);
    tokens = language.tokenize(text);
    List<PrintedDay> days = language.clues().days(tokens);
    dates = new PrintedDates(days, tokens, effort);
    parties = new PartyMentions(language, tokens);
    remarks = new Remarks(text.length());
    whole = new Span(0, text.length());
    leadStart =
        readout.lead().stream()
            .flatMap(p -> p.span().stream())
            .mapToInt(Span::start)
            .findFirst()
            .orElse(-1);
    Stream.of(readout.captions(), readout.notes(), readout.links(), readout.unread())
        .flatMap(List::stream)
        .flatMap(line -> line.span().stream())
        .forEach(span -> aside.put(span.start(), span.end()));
    known = new ArrayList<>(2);
    readout.released().filter(Evidence::isUsual).ifPresent(known::add);
    source.released().filter(Evidence::isUsual).ifPresent(known::add);
    readout.source().flatMap(Source::released).filter(Evidence::isUsual).ifPresent(known::add);
    if (known.isEmpty()) { // "December 2004" above a lead tells the years of the days in it
      days.stream()
          .flatMap(day -> Stream.ofNullable(day.endOfMonth()))
          .findFirst()
          .ifPresent(known::add);
    }
  }

  /** Whether the words that the language knows can bear out that much. */
  boolean bearsOut(Clues.Extent extent) {
    return language.clues().extent().compareTo(extent) >= 0;
  }

  /** Whether one can count days from a date without leaving the calendar. */
  private static boolean isUsual(LocalDate date) {
    return date.getYear() > 0 && date.getYear() < 10_000;
  }

  /** The end of a caption or another line aside that an offset lies in; else the offset. */
  int behindAside(int offset) {
    Map.Entry<Integer, Integer> line = aside.floorEntry(offset);
    return line == null ? offset : Math.max(offset, line.getValue());
  }

  /** Whether a span lies in the text. */
  boolean reaches(Span span) {
    return span.end() <= whole.end();
  }

  /** Whether a span lies in the text; reports one that does not. */
  boolean isInside(JsonPath path, Span span) {
    boolean inside = reaches(span);
    if (!inside) {
      remarks.report(
          DiagnosticCode.SPAN_OUTSIDE_TEXT,
          span,
          path,
          "["
              + span.start()
              + ", "
              + span.end()
              + "] reaches behind the end of the text, "
              + whole.end());
    }
    return inside;
  }

  /** Reports a value that its span does not spell. */
  boolean spells(JsonPath path, String value, JsonPath spanPath, Span span) {
    if (!isInside(spanPath, span)) {
      return false;
    }
    boolean spells = index.spells(span, value);
    if (!spells) {
      remarks.notInText(
          span, path, Remarks.quote(value) + " is not what the text has there: " + print(span));
    }
    return spells;
  }

  /** What the text has in a place, in quotation marks, cut where it is long. */
  String print(Span span) {
    return Remarks.quote(
        index
            .text()
            .substring(
                span.start(), Math.min(span.end(), span.start() + 2 * Remarks.LONGEST_VALUE)));
  }

  /** Reports a value that a part of the text does not contain. */
  boolean occurs(JsonPath path, String value, Span within) {
    boolean occurs = index.has(value, within);
    if (!occurs) {
      boolean elsewhere = !within.equals(whole) && index.has(value);
      remarks.notInText(
          within.equals(whole) ? NOWHERE : within,
          path,
          Remarks.quote(value)
              + (elsewhere ? " is in the text, but not here" : " is not in the text"));
    }
    return occurs;
  }

  /** Whether a span begins and ends with a token of the text: "Jr." with its stop. */
  boolean isCut(Span span) {
    int first = tokens.at(span.start());
    int last = tokens.at(span.end()) - 1;
    return last >= first && tokens.start(first) == span.start() && tokens.end(last) == span.end();
  }

  /**
   * Whether an offset is where a line or a sentence could begin or end: no white space within,
   * nothing cut apart.
   */
  boolean isTight(Span span) {
    String text = index.text();
    return span.length() > 0
        && TextIndex.spaceEnd(text, span.start()) == span.start()
        && TextIndex.spaceStart(text, span.end()) == span.end()
        && !Words.joins(text, span.start())
        && !Words.joins(text, span.end());
  }

  /** Where a value stands, place by place. */
  List<Span> places(String value) {
    List<Span> places = new ArrayList<>();
    int at = index.find(value, 0, whole.end());
    while (at >= 0 && places.size() < MOST_PLACES) {
      places.add(new Span(at, index.behind(TextIndex.strip(value), 0, at)));
      at = index.find(value, at + 1, whole.end());
    }
    return places;
  }

  /**
   * Whether a name stands somewhere in a range without a capital before or behind it that belongs
   * to it: "New York City".
   */
  boolean isWhole(String name, Span within) {
    int from = within.start();
    for (int n = 0; n < MOST_PLACES; n++) {
      int at = index.find(name, from, within.end());
      if (at < 0) {
        return false;
      }
      int first = tokens.at(at);
      int next = tokens.at(index.behind(TextIndex.strip(name), 0, at));
      boolean before =
          first > 0 && tokens.start(first - 1) >= within.start() && isCapitalWord(first - 1);
      boolean behind =
          next < tokens.size() && tokens.end(next) <= within.end() && isCapitalWord(next);
      if (!before && !behind) {
        return true;
      }
      from = at + 1;
    }
    return true;
  }

  private boolean isCapitalWord(int i) {
    return tokens.isWord(i) && language.clues().names().mayHave(tokens, i);
  }
}
