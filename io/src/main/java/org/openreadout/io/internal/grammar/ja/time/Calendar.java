package org.openreadout.io.internal.grammar.ja.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.Phrase;
import org.openreadout.io.internal.grammar.Reading;
import org.openreadout.io.internal.meeting.Zones;
import org.openreadout.io.internal.words.Lexicon;
import org.openreadout.io.internal.words.ResourceTable;
import org.openreadout.io.internal.words.Tokens;

/** Eras and named clocks: {@code calendar.tsv}. */
public final class Calendar implements Phrase<String>, Zones {
  private static final String TABLE = "/org/openreadout/io/grammar/ja/calendar.tsv";

  private final Map<Integer, Integer> eras = new HashMap<>(); // by word: the year before its first
  private final Map<Integer, String> zones = new HashMap<>();
  private final List<Era> written = new ArrayList<>(); // the latest first
  private final Map<String, String> zoneNames = new LinkedHashMap<>();
  private final Map<String, List<Integer>> offsets = new HashMap<>(); // by label

  /** An era that dates are written in. */
  private record Era(String name, int before, LocalDate from) {}

  /** Reads the table, and adds its words to a lexicon. */
  public Calendar(Lexicon.Builder lexicon) {
    for (ResourceTable.Row row : ResourceTable.read(Calendar.class, TABLE)) {
      int word = lexicon.add(row.get(1));
      if (row.get(0).equals("era")) {
        int before = Integer.parseInt(row.get(2));
        eras.put(word, before);
        if (!row.get(3).isEmpty()) {
          written.add(new Era(row.get(1), before, LocalDate.parse(row.get(3))));
        }
      } else {
        zones.put(word, row.get(2));
        zoneNames.putIfAbsent(row.get(2), row.get(1));
        offsets.put(row.get(2), row.list(3).stream().map(Integer::valueOf).toList());
      }
    }
  }

  /** The year before the first of an era; null where none is named. */
  @Nullable Integer era(Tokens tokens, int i) {
    return eras.get(tokens.word(i));
  }

  /** The label of the clock that is named; null where none is. */
  public @Nullable String zone(Tokens tokens, int i) {
    return zones.get(tokens.word(i));
  }

  /** The year of a day as it is written: the era and its year; the year alone before all eras. */
  public String year(LocalDate day) {
    for (Era era : written) {
      if (!day.isBefore(era.from)) {
        int year = day.getYear() - era.before;
        return era.name + (year == 1 ? "元" : String.valueOf(year));
      }
    }
    return String.valueOf(day.getYear());
  }

  @Override
  public @Nullable Reading<String> read(Tokens tokens, int i, int limit) {
    String label = i < limit ? zone(tokens, i) : null;
    return label == null ? null : new Reading<>(i + 1, label);
  }

  /** Appends what a clock is called; nothing for one that has no name. */
  @Override
  public void write(String label, StringBuilder out) {
    out.append(zoneNames.getOrDefault(label, ""));
  }

  @Override
  public List<Integer> offsets(String label) {
    return offsets.getOrDefault(label, List.of());
  }
}
