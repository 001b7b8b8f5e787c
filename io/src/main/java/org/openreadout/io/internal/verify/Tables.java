package org.openreadout.io.internal.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openreadout.io.dialect.Dialect;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.grammar.en.EnglishWords;
import org.openreadout.io.internal.words.Lexicon;
import org.openreadout.io.internal.words.ResourceTable;
import org.openreadout.io.internal.words.Tokenizer;
import org.openreadout.io.internal.grammar.en.time.CalendarWords;
import org.openreadout.io.internal.grammar.en.time.ClockReader;
import org.openreadout.io.internal.grammar.en.time.DateReader;
import org.openreadout.io.internal.grammar.en.time.DurationReader;

/** What is known of countries, dates, clocks and durations in print. Immutable. */
public final class Tables {
  final List<Dialect> dialects;
  final Tokenizer tokenizer;
  final EnglishWords words;
  final PartyTable parties;
  final CalendarWords calendar;
  final DateReader dates;
  final ClockReader clocks;
  final DurationReader durations;

  /** The printed names of a clock's label: "JST", "Japan time". */
  final Map<String, List<String>> zones = new HashMap<>();

  /** Reads the tables, and the names that some dialects add. */
  public Tables(List<Dialect> dialects) {
    this.dialects = dialects;
    Lexicon.Builder lexicon = new Lexicon.Builder();
    words = new EnglishWords(lexicon);
    parties = new PartyTable(lexicon, dialects);
    calendar = new CalendarWords(lexicon);
    dates = new DateReader(calendar);
    clocks = new ClockReader(calendar, dates);
    durations = new DurationReader(calendar);
    Lexicon all = lexicon.build();
    tokenizer = new Tokenizer(all, words.abbreviations(all.size()));
    for (ResourceTable.Row row :
        ResourceTable.read(Tables.class, "/org/openreadout/io/tables/calendar.tsv")) {
      if (row.get(0).equals("zone")) {
        zones.merge(row.get(1), row.list(2), Tables::both);
      }
    }
  }

  private static List<String> both(List<String> a, List<String> b) {
    List<String> all = new ArrayList<>(a);
    all.addAll(b);
    return List.copyOf(all);
  }
}
