package org.openreadout.io.internal.grammar.en.time;

import static org.openreadout.io.internal.grammar.en.Word.TIME;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.Phrase;
import org.openreadout.io.internal.grammar.Reading;
import org.openreadout.io.internal.grammar.en.Word;
import org.openreadout.io.internal.meeting.Zones;
import org.openreadout.io.internal.words.Fold;
import org.openreadout.io.internal.words.Lexicon;
import org.openreadout.io.internal.words.PhraseTable;
import org.openreadout.io.internal.words.ResourceTable;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.ClockHedge;
import org.openreadout.model.DurationHedge;

/**
 * The words that dates, clock times and durations are printed with, and the labels of zones: {@code
 * calendar.tsv}. The first form of a row is the one that is written.
 */
public final class CalendarWords implements Phrase<String>, Zones {
  private static final String LOCAL = "LOCAL";

  private final Map<String, Map<Integer, Integer>> values = new HashMap<>(); // by kind and word
  private final Map<String, String> written = new HashMap<>(); // by kind and value
  private final Map<String, Integer> monthNames = new HashMap<>();
  private final Map<String, List<Integer>> offsets = new HashMap<>();
  private final PhraseTable<String> zones;
  private final PhraseTable<DurationHedge> hedges;
  private final PhraseTable<ClockHedge> abouts;
  private final PhraseTable<Integer> days;

  public CalendarWords(Lexicon.Builder lexicon) {
    PhraseTable.Builder<String> zone = new PhraseTable.Builder<>(lexicon);
    PhraseTable.Builder<DurationHedge> hedge = new PhraseTable.Builder<>(lexicon);
    PhraseTable.Builder<ClockHedge> about = new PhraseTable.Builder<>(lexicon);
    PhraseTable.Builder<Integer> day = new PhraseTable.Builder<>(lexicon);
    for (ResourceTable.Row row :
        ResourceTable.read(CalendarWords.class, "/org/openreadout/io/grammar/en/calendar.tsv")) {
      String kind = row.get(0);
      String value = row.get(1);
      List<String> words = row.list(2);
      written.putIfAbsent(kind + value, words.get(0));
      switch (kind) {
        case "month", "weekday", "number", "unit", "fraction", "meridiem", "hour", "link" -> {
          Map<Integer, Integer> byWord = values.computeIfAbsent(kind, k -> new HashMap<>());
          words.forEach(word -> byWord.put(lexicon.add(plain(word)), Integer.valueOf(value)));
        }
        case "zone" -> {
          words.forEach(word -> zone.add(word, value));
          row.list(3)
              .forEach(
                  minutes ->
                      offsets.merge(value, List.of(Integer.valueOf(minutes)), CalendarWords::both));
        }
        case "hedge" -> words.forEach(word -> hedge.add(word, DurationHedge.valueOf(value)));
        case "about" -> words.forEach(word -> about.add(word, ClockHedge.valueOf(value)));
        case "day" -> words.forEach(word -> day.add(word, Integer.valueOf(value)));
        default -> throw new IllegalArgumentException("calendar.tsv: unknown kind " + kind);
      }
      if (kind.equals("number") || kind.equals("unit") || kind.equals("fraction")) {
        List<String> parts = kind.equals("number") ? words.subList(0, 1) : words; // no "a"
        parts.forEach(word -> lexicon.add(word, Word.MEASURE_HEAD));
        parts.forEach(word -> lexicon.add(word, Word.MEASURE_TAIL));
      }
      if (kind.equals("month")) {
        monthNames.put(Fold.fold(words.get(0)), Integer.valueOf(value));
      } else if (kind.equals("unit")) {
        written.put("units" + value, words.get(1));
      }
    }
    zones = zone.build();
    hedges = hedge.build();
    abouts = about.build();
    days = day.build();
  }

  private static List<Integer> both(List<Integer> a, List<Integer> b) {
    return List.of(a.get(0), b.get(0));
  }

  /** "min." as the tokenizer sees it. */
  private static String plain(String word) {
    int last = word.length() - 1;
    return word.indexOf('.') == last ? word.substring(0, last) : word;
  }

  private int get(String kind, Tokens tokens, int i) {
    int id = tokens.word(i);
    return id == Lexicon.UNKNOWN ? 0 : values.getOrDefault(kind, Map.of()).getOrDefault(id, 0);
  }

  /** The form that is written for a value of a kind. */
  String written(String kind, Object value) {
    String word = written.get(kind + value);
    if (word == null) {
      throw new IllegalArgumentException("calendar.tsv: no word for " + kind + " " + value);
    }
    return word;
  }

  /** A number in words that has one word of its own: "seven". */
  public String number(int value) {
    return written("number", value);
  }

  /** 1 to 12 for a month's name with a capital, else 0. */
  public int month(Tokens tokens, int i) {
    return tokens.isCapital(i) ? get("month", tokens, i) : 0;
  }

  /** 1 to 12 for a month's full name, else 0. */
  int monthNamed(String name) {
    return monthNames.getOrDefault(Fold.fold(name), 0);
  }

  /** 1 (Monday) to 7 for a weekday's name, else 0. */
  public int weekday(Tokens tokens, int i) {
    return tokens.isCapital(i) ? get("weekday", tokens, i) : 0;
  }

  /** The value of one number word, else 0. */
  int numberWord(Tokens tokens, int i) {
    return get("number", tokens, i);
  }

  /** The minutes of a unit of time, else 0. */
  int unit(Tokens tokens, int i) {
    return get("unit", tokens, i);
  }

  /** 1 for the hours before noon, 2 for those behind it, else 0. */
  int meridiem(Tokens tokens, int i) {
    return get("meridiem", tokens, i);
  }

  /** The hour that has a name, "noon", or -1. */
  int namedHour(Tokens tokens, int i) {
    int id = tokens.word(i);
    return id == Lexicon.UNKNOWN ? -1 : values.getOrDefault("hour", Map.of()).getOrDefault(id, -1);
  }

  /** Whether a token stands between the parts of a length. */
  boolean isLink(Tokens tokens, int i) {
    return get("link", tokens, i) != 0;
  }

  /** 2 for "half", 4 for "quarter", else 0. */
  int fraction(Tokens tokens, int i) {
    return get("fraction", tokens, i);
  }

  /** How exactly a duration is told, by the words at a token; null where none tell it there. */
  @Nullable Reading<DurationHedge> hedge(Tokens tokens, int i) {
    return match(hedges, tokens, i);
  }

  /** How exactly a clock time is told, by the words at a token; null where none tell it there. */
  @Nullable Reading<ClockHedge> about(Tokens tokens, int i) {
    return match(abouts, tokens, i);
  }

  /** How many days before the release a day is, by words such as "yesterday"; null for others. */
  @Nullable Reading<Integer> day(Tokens tokens, int i) {
    return match(days, tokens, i);
  }

  private static <V> @Nullable Reading<V> match(PhraseTable<V> table, Tokens tokens, int i) {
    int next = i < 0 ? i : table.match(tokens, i, tokens.size());
    V value = next == i ? null : table.value(tokens, i, next);
    return value == null ? null : new Reading<>(next, value);
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
    return zone == null ? LOCAL : zone;
  }

  /** The label of the zone whose name starts at a token. */
  @Override
  public @Nullable Reading<String> read(Tokens tokens, int i, int limit) {
    int end = zoneEnd(tokens, i, limit);
    return end > i ? new Reading<>(end, zone(tokens, i, end)) : null;
  }

  /** A zone's name; a label that no table has is its own name. */
  @Override
  public void write(String label, StringBuilder out) {
    out.append(written.getOrDefault("zone" + label, label));
  }

  @Override
  public List<Integer> offsets(String label) {
    return offsets.getOrDefault(label, List.of());
  }
}
