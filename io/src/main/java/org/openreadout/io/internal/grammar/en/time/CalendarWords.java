package org.openreadout.io.internal.grammar.en.time;

import static org.openreadout.io.internal.grammar.en.Word.TIME;

import java.util.HashMap;
import java.util.Map;
import org.openreadout.io.internal.words.Lexicon;
import org.openreadout.io.internal.words.PhraseTable;
import org.openreadout.io.internal.words.ResourceTable;
import org.openreadout.io.internal.words.Tokens;

/**
 * The words that dates, clock times and durations are printed with: {@code tables/calendar.tsv}.
 */
public final class CalendarWords {
  private final Map<Integer, Integer> months = new HashMap<>();
  private final Map<Integer, Integer> weekdays = new HashMap<>();
  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final PhraseTable<String> zones;

  public CalendarWords(Lexicon.Builder lexicon) {
    PhraseTable.Builder<String> zone = new PhraseTable.Builder<>(lexicon);
    for (ResourceTable.Row row :
        ResourceTable.read(CalendarWords.class, "/org/openreadout/io/tables/calendar.tsv")) {
      for (String word : row.list(2)) {
        switch (row.get(0)) {
          case "month" -> months.put(lexicon.add(word), Integer.valueOf(row.get(1)));
          case "weekday" -> weekdays.put(lexicon.add(word), Integer.valueOf(row.get(1)));
          case "number" -> numbers.put(lexicon.add(word), Integer.valueOf(row.get(1)));
          case "zone" -> zone.add(word, row.get(1));
          default -> throw new IllegalArgumentException("calendar.tsv: unknown kind " + row.get(0));
        }
      }
    }
    zones = zone.build();
  }

  private static int get(Map<Integer, Integer> map, Tokens tokens, int i) {
    int id = tokens.word(i);
    return id == Lexicon.UNKNOWN ? 0 : map.getOrDefault(id, 0);
  }

  /** 1 to 12 for a month's name with a capital, else 0. */
  public int month(Tokens tokens, int i) {
    return tokens.isCapital(i) ? get(months, tokens, i) : 0;
  }

  /** 1 (Monday) to 7 for a weekday's name, else 0. */
  public int weekday(Tokens tokens, int i) {
    return tokens.isCapital(i) ? get(weekdays, tokens, i) : 0;
  }

  /** The value of a number in words below one hundred, hyphenated or of two words, else 0. */
  public int numberWord(Tokens tokens, int i) {
    return get(numbers, tokens, i);
  }

  /** The token behind a zone's name at {@code i}, or {@code i}. */
  public int zoneEnd(Tokens tokens, int i, int limit) {
    int end = zones.match(tokens, i, limit);
    return end > i ? end : cityTime(tokens, i, limit);
  }

  /** "Geneva time", "New Delhi time": the clock of a place that no table names. */
  private static int cityTime(Tokens tokens, int i, int limit) {
    int k = i;
    while (k < limit && k < i + 3 && tokens.isWord(k) && tokens.isCapital(k)) {
      k++;
    }
    return k > i && k < limit && tokens.is(k, TIME) ? k + 1 : i;
  }

  /** The label of a zone in a range of tokens; the clock of an unknown place is a local one. */
  public String zone(Tokens tokens, int from, int to) {
    String zone = zones.value(tokens, from, to);
    return zone == null ? "LOCAL" : zone;
  }
}
