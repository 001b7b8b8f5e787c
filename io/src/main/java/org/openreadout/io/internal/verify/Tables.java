package org.openreadout.io.internal.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openreadout.io.dialect.Dialect;
import org.openreadout.io.internal.grammar.en.English;
import org.openreadout.io.internal.grammar.en.time.CalendarWords;
import org.openreadout.io.internal.grammar.en.time.ClockReader;
import org.openreadout.io.internal.grammar.en.time.DateReader;
import org.openreadout.io.internal.grammar.en.time.DurationReader;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.words.ResourceTable;
import org.openreadout.io.internal.words.Tokenizer;

/** What is known of countries, dates, clocks and durations in print. Immutable. */
public final class Tables {
  final List<Dialect> dialects;
  final Tokenizer tokenizer;
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
    English english = English.of(dialects);
    parties = english.parties;
    calendar = english.calendar;
    dates = english.dates;
    clocks = english.clocks;
    durations = english.durations;
    tokenizer = english.tokenizer;
    for (ResourceTable.Row row :
        ResourceTable.read(Tables.class, "/org/openreadout/io/grammar/en/calendar.tsv")) {
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
