package org.openreadout.io.internal.grammar.ja.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.words.ResourceTable;
import org.openreadout.io.internal.words.SuffixTable;
import org.openreadout.model.SpeechAct;

/**
 * All cues in all their forms: {@code cues.tsv}, and {@code nouns.tsv} with the light verbs of
 * {@code lights.tsv}, conjugated by {@code verbs.tsv}.
 */
public final class Cues {
  private static final String FOLDER = "/org/openreadout/io/grammar/ja/";
  private static final String QUOTING = "旨と";

  /** Verbs that say that something was there: "発言が | あり", "説明が | なされ". */
  private static final String EXIST = "EXIST";

  private final Map<String, List<String>> endings = new HashMap<>();
  private final SuffixTable.Builder<Cue> builder = new SuffixTable.Builder<>();
  private final SuffixTable<Cue> cues;
  private final SuffixTable<Boolean> modifiers;

  /** A cue in a text, its modifiers included. */
  public record Match(int start, Cue cue) {}

  /** Reads the tables. */
  public Cues() {
    for (ResourceTable.Row row : rows("verbs.tsv")) {
      endings.put(row.get(0), List.of(row.get(1), row.get(2), row.get(3), row.get(4), row.get(5)));
    }
    List<ResourceTable.Row> exist = rows("exist.tsv");
    for (ResourceTable.Row row : rows("cues.tsv")) {
      SpeechAct act = SpeechAct.valueOf(row.get(2));
      for (String stem : row.list(0)) {
        boolean noun = stem.indexOf('を') > 0 || stem.indexOf('が') > 0;
        if (row.get(1).equals(EXIST)) {
          exist.forEach(e -> add(stem + e.get(0), e.get(1), act, row.list(3), true));
        } else {
          add(stem, row.get(1), act, row.list(3), noun);
        }
      }
    }
    List<ResourceTable.Row> lights = rows("lights.tsv");
    for (ResourceTable.Row row : rows("nouns.tsv")) {
      SpeechAct act = SpeechAct.valueOf(row.get(1));
      for (String noun : row.list(0)) {
        lights.forEach(light -> add(noun + light.get(0), light.get(1), act, row.list(2), true));
      }
    }
    cues = builder.build();
    SuffixTable.Builder<Boolean> words = new SuffixTable.Builder<>();
    rows("modifiers.tsv").forEach(row -> words.add(row.get(0), true));
    modifiers = words.build();
  }

  private static List<ResourceTable.Row> rows(String table) {
    return ResourceTable.read(Cues.class, FOLDER + table);
  }

  private void add(String stem, String verb, SpeechAct act, List<String> links, boolean noun) {
    List<String> forms = endings.get(verb);
    if (forms == null) {
      throw new IllegalArgumentException("cues.tsv: unknown class of verbs " + verb);
    }
    Cue.Form[] form = {
      Cue.Form.CONNECTIVE, Cue.Form.CONNECTIVE, Cue.Form.PAST, Cue.Form.DICTIONARY, Cue.Form.POLITE
    };
    for (int i = 0; i < form.length; i++) {
      builder.add(stem + forms.get(i), new Cue(act, form[i], links, noun));
    }
  }

  /** The cue that ends at an offset in one of the forms that fit there, or null. */
  @Nullable Match endingAt(String text, int from, int end, Predicate<Cue.Form> fits) {
    SuffixTable.Match<Cue> match = cues.longest(text, from, end, cue -> fits.test(cue.form()));
    if (match == null) {
      return null;
    }
    SuffixTable.Match<Boolean> before = modifiers.longest(text, from, match.start(), m -> true);
    return new Match(before == null ? match.start() : before.start(), match.value());
  }

  /** The cue that a whole string is, or null. */
  public @Nullable Cue named(String printed) {
    Match match = endingAt(printed, 0, printed.length(), form -> true);
    return match == null ? null : match.cue();
  }

  /** The longest link of a cue that ends before it; empty where none does. */
  static String link(Cue cue, String text, int from, int end) {
    String best = "";
    for (String link : cue.links()) {
      boolean fits = link.length() > best.length() && end - link.length() > from;
      if (fits && text.startsWith(link, end - link.length())) {
        best = link;
      }
    }
    return best;
  }

  /** Whether a link quotes what stands before it. */
  static boolean quotes(String link) {
    return !link.isEmpty() && QUOTING.indexOf(link.charAt(0)) >= 0;
  }
}
