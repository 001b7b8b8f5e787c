package org.openreadout.io.internal.grammar.en.clause;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.words.Lexicon;
import org.openreadout.io.internal.words.PhraseTable;
import org.openreadout.io.internal.words.ResourceTable;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.SpeechAct;

/** The reporting verbs and their nouns: {@code cues.tsv} and {@code nouns.tsv}. */
final class CueTable {
  /** A verb form of the table. */
  record Verb(Cue cue, Cue.Form form) {}

  /** What a noun makes of a light verb; {@code verbs} is empty where any will do. */
  private record Noun(SpeechAct act, Set<String> verbs) {}

  private final PhraseTable<Verb> verbs;
  private final PhraseTable<Verb> meetings;
  private final PhraseTable<List<Noun>> nouns;
  private final Map<String, Cue> cues = new HashMap<>();

  CueTable(Lexicon.Builder lexicon) {
    PhraseTable.Builder<Verb> verbTable = new PhraseTable.Builder<>(lexicon);
    PhraseTable.Builder<Verb> meetingTable = new PhraseTable.Builder<>(lexicon);
    for (ResourceTable.Row row :
        ResourceTable.read(CueTable.class, "/org/openreadout/io/grammar/en/cues.tsv")) {
      addVerb(row.get(3).equals("meeting") ? meetingTable : verbTable, row);
    }
    verbs = verbTable.build();
    meetings = meetingTable.build();
    Map<String, List<Noun>> byNoun = new HashMap<>();
    for (ResourceTable.Row row :
        ResourceTable.read(CueTable.class, "/org/openreadout/io/grammar/en/nouns.tsv")) {
      Noun noun = new Noun(SpeechAct.valueOf(row.get(0)), new HashSet<>(row.list(2)));
      row.list(1).forEach(n -> byNoun.computeIfAbsent(n, k -> new ArrayList<>()).add(noun));
    }
    PhraseTable.Builder<List<Noun>> nounTable = new PhraseTable.Builder<>(lexicon);
    byNoun.forEach(nounTable::add);
    nouns = nounTable.build();
  }

  private void addVerb(PhraseTable.Builder<Verb> table, ResourceTable.Row row) {
    Set<Cue.Trait> traits = EnumSet.noneOf(Cue.Trait.class);
    Set<SpeechAct> lightActs = EnumSet.noneOf(SpeechAct.class);
    for (String kind : row.get(3).split(" ", -1)) {
      int acts = kind.indexOf('=');
      String trait = acts < 0 ? kind : kind.substring(0, acts);
      traits.add(Cue.Trait.valueOf(trait.toUpperCase(Locale.ROOT)));
      for (String act :
          acts < 0 ? List.<String>of() : List.of(kind.substring(acts + 1).split(",", -1))) {
        lightActs.add(SpeechAct.valueOf(act));
      }
    }
    SpeechAct act = SpeechAct.valueOf(row.get(1));
    SpeechAct joint = row.get(2).isEmpty() ? act : SpeechAct.valueOf(row.get(2));
    Cue cue = new Cue(row.get(0), act, joint, traits, lightActs);
    cues.put(row.get(0), cue);
    List<String> forms = row.get(4).isEmpty() ? Inflection.regular(row.get(0)) : row.list(4);
    Cue.Form[] kindsOfForm = {
      Cue.Form.PAST, Cue.Form.PARTICIPLE, Cue.Form.ING, Cue.Form.THIRD_PERSON
    };
    for (int i = 0; i < kindsOfForm.length; i++) {
      table.add(forms.get(i), new Verb(cue, kindsOfForm[i]));
    }
    table.add(row.get(0), new Verb(cue, Cue.Form.BASE));
  }

  /** The token behind the longest verb form at {@code i}, or {@code i}. */
  int verbEnd(Tokens tokens, int i, int limit) {
    return verbs.match(tokens, i, limit);
  }

  @Nullable Verb verb(Tokens tokens, int from, int to) {
    return verbs.value(tokens, from, to);
  }

  /** The verb of meeting at a token, or null. */
  @Nullable Verb meeting(Tokens tokens, int i, int limit) {
    return meetings.value(tokens, i, meetings.match(tokens, i, limit));
  }

  /** "spoke about", whose particle may stand behind an adverb. */
  Cue spokeAbout() {
    return Objects.requireNonNull(cues.get("speak about"));
  }

  int nounEnd(Tokens tokens, int i, int limit) {
    return nouns.match(tokens, i, limit);
  }

  /** The act that a noun gives to a verb; null where the verb doesn't take the noun. */
  @Nullable SpeechAct nounAct(Tokens tokens, int from, int to, Cue cue) {
    List<Noun> readings = nouns.value(tokens, from, to);
    SpeechAct general = null;
    for (Noun noun : readings == null ? List.<Noun>of() : readings) {
      boolean bound = noun.verbs.contains(cue.lemma());
      if (bound || (noun.verbs.isEmpty() && cue.takes(noun.act))) {
        if (bound) {
          return noun.act;
        }
        general = general == null ? noun.act : general;
      }
    }
    return general;
  }
}
