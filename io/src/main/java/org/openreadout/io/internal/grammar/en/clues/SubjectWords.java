package org.openreadout.io.internal.grammar.en.clues;

import static org.openreadout.io.internal.grammar.en.Word.AND;
import static org.openreadout.io.internal.grammar.en.Word.AND_OF;
import static org.openreadout.io.internal.grammar.en.Word.HAVE;
import static org.openreadout.io.internal.grammar.en.Word.HE;
import static org.openreadout.io.internal.grammar.en.Word.HE_SHE;
import static org.openreadout.io.internal.grammar.en.Word.PREPOSITION;
import static org.openreadout.io.internal.grammar.en.Word.PRONOUN_AGAIN;
import static org.openreadout.io.internal.grammar.en.Word.RECEIVING;
import static org.openreadout.io.internal.grammar.en.Word.SEVERAL_SUBJECT;
import static org.openreadout.io.internal.grammar.en.Word.SIDE_SUBJECT;
import static org.openreadout.io.internal.grammar.en.Word.SUBJECT_OF_MEETING_END;
import static org.openreadout.io.internal.grammar.en.Word.THE;
import static org.openreadout.io.internal.grammar.en.Word.TO;
import static org.openreadout.io.internal.grammar.en.Word.WITH;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.Subject;
import org.openreadout.io.internal.grammar.Subject.Kind;
import org.openreadout.io.internal.grammar.Subject.Trait;
import org.openreadout.io.internal.grammar.en.Adverbs;
import org.openreadout.io.internal.grammar.en.time.CalendarWords;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Party;

/**
 * What stands right before a cue: "and", "he", "both sides", "Minister Kono", "the Peruvian side".
 */
final class SubjectWords {
  private static final int LONGEST_PARTY = 8; // in tokens
  private static final int MOST_ADVERBS = 32;

  private final CalendarWords calendar;
  private final PartyTable parties;

  SubjectWords(CalendarWords calendar, PartyTable parties) {
    this.calendar = calendar;
    this.parties = parties;
  }

  Subject before(Tokens tokens, int from, int cue) {
    int k = cue - 1;
    while (k > from && k > cue - MOST_ADVERBS && (Adverbs.is(tokens, k) || tokens.is(k, HAVE))) {
      k--;
    }
    if (k < from || tokens.isPossessive(k)) {
      return Subject.NOTHING;
    }
    boolean comma = tokens.isMark(k, ',');
    if (comma || tokens.is(k, AND) || tokens.is(k, TO)) {
      Set<Trait> traits = EnumSet.noneOf(Trait.class);
      add(traits, tokens.is(k + 1, RECEIVING), Trait.RECEIVES);
      add(traits, comma, Trait.APPOSED);
      return new Subject(Kind.GOES_ON, k, behindThoseWhoMet(tokens, from, k), traits, null);
    }
    if (tokens.is(k, SEVERAL_SUBJECT)) {
      return new Subject(Kind.SEVERAL, k, -1, Set.of(), null);
    }
    if (tokens.is(k, HE_SHE)) {
      Set<Trait> traits = tokens.is(k + 1, PRONOUN_AGAIN) ? EnumSet.of(Trait.AGAIN) : Set.of();
      return new Subject(tokens.is(k, HE) ? Kind.MALE : Kind.FEMALE, k, -1, traits, null);
    }
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    add(traits, tokens.is(k - 1, THE) && !tokens.is(k - 2, AND), Trait.DEFINITE);
    add(traits, tokens.is(k, SIDE_SUBJECT), Trait.SIDE);
    add(traits, isStranger(tokens, from, k), Trait.STRANGER);
    return new Subject(
        Kind.NAME, k, partner(tokens, from, k), traits, party(tokens, from, k, traits));
  }

  private static void add(Set<Trait> traits, boolean told, Trait trait) {
    if (told) {
      traits.add(trait);
    }
  }

  /** "A met | with B, and stated": the token that those who met stand before; -1 for none. */
  private static int behindThoseWhoMet(Tokens tokens, int from, int k) {
    int with = from;
    while (with < k && !tokens.is(with, SUBJECT_OF_MEETING_END)) {
      with++;
    }
    return tokens.is(with, WITH) ? with : -1;
  }

  /** "Mr. Akiba | and Mr. Año". */
  private static int partner(Tokens tokens, int from, int k) {
    int i = k;
    while (i > from && tokens.isCapital(i)) {
      i--;
    }
    return tokens.is(i, AND) && i > from ? i - 1 : -1;
  }

  /** "The Administration", but not "in Geneva", "on Saturday", "the United Nations". */
  private boolean isStranger(Tokens tokens, int from, int k) {
    if (k == from
        || !tokens.isCapital(k)
        || !tokens.isWord(k)
        || calendar.weekday(tokens, k) != 0) {
      return false;
    }
    for (int i = Math.max(from, k + 1 - LONGEST_PARTY); i <= k; i++) {
      PartyTable.Match match = parties.read(tokens, i, k + 1);
      if (match != null && match.next() == k + 1) {
        return false;
      }
    }
    int i = k - 1;
    while (i >= from && (tokens.isCapital(i) || tokens.is(i, THE))) {
      i--;
    }
    return i < from || !tokens.is(i, PREPOSITION);
  }

  /** "Japan explained", "the Peruvian side stated". */
  private @Nullable Party party(Tokens tokens, int from, int k, Set<Trait> traits) {
    boolean side = traits.contains(Trait.SIDE);
    int end = side ? k : k + 1;
    for (int i = Math.max(from, end - LONGEST_PARTY); i < end; i++) {
      PartyTable.Match match = parties.read(tokens, i, end);
      boolean one = !tokens.is(i - 1, AND_OF) && !tokens.isMark(i - 1, ',');
      if (one
          && match != null
          && match.next() == end
          && (side || match.form() == PartyTable.Form.NAME)) {
        return match.party();
      }
    }
    return null;
  }
}
