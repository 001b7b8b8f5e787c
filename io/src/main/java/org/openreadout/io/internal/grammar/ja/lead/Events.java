package org.openreadout.io.internal.grammar.ja.lead;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.meeting.MeetingDraft;
import org.openreadout.io.internal.meeting.Trait;
import org.openreadout.io.internal.words.Lexicon;
import org.openreadout.io.internal.words.ResourceTable;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.MeetingFormat;

/** What meetings are called, and what that tells of them: {@code events.tsv}. */
public final class Events {
  private static final String TABLE = "/org/openreadout/io/grammar/ja/events.tsv";

  private final Map<Integer, List<String>> traits = new HashMap<>();

  /** Reads the table, and adds its words to a lexicon. */
  public Events(Lexicon.Builder lexicon) {
    for (ResourceTable.Row row : ResourceTable.read(Events.class, TABLE)) {
      traits.put(lexicon.add(row.get(0)), row.list(1));
    }
  }

  /** Whether a token is the name of a meeting. */
  public boolean isAt(Tokens tokens, int i) {
    return traits.containsKey(tokens.word(i));
  }

  /** Notes what the name of a meeting tells. */
  void note(Tokens tokens, int i, MeetingDraft meeting) {
    @Nullable List<String> told = traits.get(tokens.word(i));
    for (String trait : told == null ? List.<String>of() : told) {
      switch (trait) {
        case "telephone" -> meeting.format = MeetingFormat.TELEPHONE;
        case "video" -> meeting.format = MeetingFormat.VIDEO;
        case "courtesy" -> meeting.traits.add(Trait.COURTESY_CALL);
        case "meal" -> meeting.traits.add(Trait.MEAL);
        case "gathering" -> meeting.traits.add(Trait.GATHERING);
        case "consultations" -> meeting.traits.add(Trait.CONSULTATION);
        case "twoplustwo" -> meeting.traits.add(Trait.TWO_PLUS_TWO);
        default -> throw new IllegalArgumentException(TABLE + ": unknown trait " + trait);
      }
    }
  }
}
