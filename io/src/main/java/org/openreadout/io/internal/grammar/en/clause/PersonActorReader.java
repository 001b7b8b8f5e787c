package org.openreadout.io.internal.grammar.en.clause;

import static org.openreadout.io.internal.grammar.en.Word.AND;
import static org.openreadout.io.internal.grammar.en.Word.JUNIOR;
import static org.openreadout.io.internal.grammar.en.Word.OF;
import static org.openreadout.io.internal.grammar.en.Word.STATE_ABBREVIATION;
import static org.openreadout.io.internal.grammar.en.Word.THE;
import static org.openreadout.io.internal.grammar.en.Word.TITLE_LINK;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.en.people.Honorifics;
import org.openreadout.io.internal.grammar.en.people.OfficeWords;
import org.openreadout.io.internal.people.Cast;
import org.openreadout.io.internal.people.Member;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.speech.Actor;
import org.openreadout.io.internal.speech.Discourse;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Side;

/**
 * Reads a participant by name, with whatever title stands before it ("Minister Kono", "H.E. Mr.
 * Željko BREŠČIĆ"), or by the bare office ("the Deputy Secretary"). A bare office that fits both
 * sides means the publisher's own.
 */
final class PersonActorReader {
  private static final int LONGEST_TITLE = 16;

  private final Honorifics honorifics;
  private final OfficeWords offices;
  private final PartyTable parties;

  PersonActorReader(Honorifics honorifics, OfficeWords offices, PartyTable parties) {
    this.honorifics = honorifics;
    this.offices = offices;
    this.parties = parties;
  }

  /**
   * The person whose words start at a token, or null; unsettled for a named person who took no
   * part.
   */
  @Nullable Actor read(Scene scene, int i, int limit) {
    Tokens tokens = scene.tokens();
    Discourse discourse = scene.discourse();
    Cast cast = discourse.cast();
    int start = tokens.is(i, THE) ? i + 1 : i;
    if (offices.isQualifier(tokens, start) && !tokens.isCapital(start)) {
      start++; // "acting | Foreign Minister A"
    }
    if (!tokens.isCapital(start)) {
      return null;
    }
    if (start > i && !tokens.isCapital(start + 1) && honorifics.startsAt(tokens, start)) {
      return styled(scene, start);
    }
    int k = start;
    int and = -1;
    int lastTitle = -1;
    boolean titled = false;
    while (k < limit && k - start < LONGEST_TITLE) {
      int length = cast.nameLength(tokens, k, limit);
      if (length > 0 && (k == start || titled) && !isTitleUse(tokens, k, length)) {
        return named(scene, start, k, length, and, limit);
      }
      int style = honorific(tokens, k, limit);
      if (style > k && !offices.isHead(tokens, k)) {
        titled = true;
        k = style;
      } else if (offices.isTitleWord(tokens, k)) {
        titled = true;
        lastTitle = k;
        k++;
      } else if ((titled && tokens.is(k, TITLE_LINK)) || (tokens.isMark(k, '/') && titled)) {
        and = and < 0 && tokens.is(k, AND) ? k : and;
        k++;
      } else {
        PartyTable.Match party = parties.read(tokens, k, limit);
        if (party == null) {
          break;
        }
        k = tokens.isPossessive(party.next()) ? party.next() + 1 : party.next();
        k = tokens.isMark(k, '(') && tokens.isMark(k + 2, ')') ? k + 3 : k;
      }
    }
    boolean named =
        k < limit
            && k > start
            && titled
            && tokens.isCapital(k)
            && tokens.isWord(k)
            && tokens.isCapital(k - 1);
    if (named && and < 0) {
      return stranger(tokens, k, limit);
    }
    return lastTitle < 0
        ? null
        : office(scene, start, and > 0 ? Math.min(and, lastTitle + 1) : lastTitle + 1);
  }

  /** "the Cardinal", "the General": the one participant who bears the style. */
  private @Nullable Actor styled(Scene scene, int i) {
    Tokens tokens = scene.tokens();
    Discourse discourse = scene.discourse();
    if (tokens.isPossessive(i + 1)) {
      return null;
    }
    long mask = 0;
    for (int m = 0; m < discourse.cast().members().size(); m++) {
      for (String style : discourse.cast().member(m).honorifics()) {
        mask |= tokens.reads(i, style.toLowerCase(Locale.ROOT)) ? 1L << m : 0;
      }
    }
    mask = choose(mask, discourse);
    if (mask != 0) {
      return new Actor(i + 1, mask, null, false, true, Actor.Kind.OFFICE);
    }
    return offices.isHead(tokens, i)
        ? office(scene, i, i + 1)
        : Actor.unsettled(i + 1, Actor.Kind.OFFICE);
  }

  /** A word of somebody's name that is used as a title here: "King", "Minister". */
  private boolean isTitleUse(Tokens tokens, int k, int length) {
    return length == 1 && offices.isHead(tokens, k) && tokens.isCapital(k + 1);
  }

  private int honorific(Tokens tokens, int k, int limit) {
    Honorifics.Reading style =
        honorifics.startsAt(tokens, k) ? honorifics.read(tokens, k, limit) : null;
    return style == null ? k : style.next();
  }

  private @Nullable Actor named(Scene scene, int start, int name, int length, int and, int limit) {
    Tokens tokens = scene.tokens();
    Discourse discourse = scene.discourse();
    Cast cast = discourse.cast();
    long mask = narrow(scene, start, name, cast.named(tokens, name, limit));
    if (and > 0 && (mask & ~cast.holding(Holders.words(tokens, start, and))) != 0) {
      return office(scene, start, and); // "the President | and Prime Minister Sudani"
    }
    int next = name + length;
    while (next < limit
        && tokens.isWord(next)
        && tokens.isCapital(next)
        && !offices.isTitleWord(tokens, next)
        && tokens.hasSpaceBefore(next)
        && isNamePart(tokens, next)) {
      next++;
    }
    if (tokens.is(next, OF)) {
      PartyTable.Match own = parties.read(tokens, next + 1, limit);
      boolean possessor = own != null && tokens.isPossessive(own.next()); // "of Norway’s plan"
      next = own == null || possessor ? next : own.next();
    }
    if (tokens.isMark(next, ',') && tokens.is(next + 1, JUNIOR)) {
      next += 2;
    }
    if (tokens.isPossessive(next)) {
      return null; // "Minister Kono’s visit"
    }
    if (Long.bitCount(mask) != 1) {
      return Actor.unsettled(next, Actor.Kind.PERSON);
    }
    Member member = cast.member(Long.numberOfTrailingZeros(mask));
    member.alias(tokens.plain(start, name + length));
    return new Actor(next, mask, null, false, true, Actor.Kind.PERSON);
  }

  private static boolean isNamePart(Tokens tokens, int k) {
    return tokens.isAllCaps(k) && !tokens.is(k, STATE_ABBREVIATION);
  }

  /** Several people of one name: those whose title fits, else those present. */
  private long narrow(Scene scene, int start, int name, long named) {
    long mask = named;
    Tokens tokens = scene.tokens();
    Discourse discourse = scene.discourse();
    if (Long.bitCount(mask) < 2) {
      return mask;
    }
    PartyTable.Match party = parties.read(tokens, start, name); // "U.S. Special Envoy Lee"
    boolean country = party != null && party.next() < name;
    String title = Holders.words(tokens, party != null && country ? party.next() : start, name);
    long own = party != null && country ? discourse.cast().ofParty(party.party().name()) : mask;
    mask = (mask & own) == 0 ? mask : mask & own;
    long fits = title.isBlank() ? mask : mask & discourse.cast().holding(title);
    if (Long.bitCount(fits) > 1 && (fits & discourse.present()) != 0) {
      fits &= discourse.present();
    }
    return fits == 0 ? mask : fits;
  }

  private static Actor stranger(Tokens tokens, int k, int limit) {
    int next = k;
    while (next < limit && tokens.isCapital(next) && tokens.isWord(next)) {
      next++;
    }
    return Actor.unsettled(next, Actor.Kind.STRANGER);
  }

  /**
   * A bare office: whoever holds exactly it, else whoever's title contains it; the publisher's own
   * before the other side's.
   */
  private @Nullable Actor office(Scene scene, int from, int to) {
    Tokens tokens = scene.tokens();
    Discourse discourse = scene.discourse();
    if (!hasHead(tokens, from, to) || tokens.isPossessive(to)) {
      return null;
    }
    Cast cast = discourse.cast();
    PartyTable.Match party = parties.read(tokens, from, to);
    int title = party != null && party.next() < to ? party.next() : from;
    String words = Holders.words(tokens, title, to);
    long own = party == null || title == from ? -1L : cast.ofParty(party.party().name());
    long exact = own & cast.holdingExactly(words);
    long part = own & cast.holding(words);
    long mask = choose(exact, discourse);
    mask = mask == 0 ? choose(part, discourse) : mask;
    mask =
        mask == 0 && part == 0 ? choose(Holders.loose(tokens, title, to, cast), discourse) : mask;
    if (mask == 0) {
      return Actor.unsettled(to, Actor.Kind.OFFICE);
    }
    return new Actor(to, mask, null, false, true, Actor.Kind.OFFICE);
  }

  private static long choose(long candidates, Discourse discourse) {
    long present = candidates & discourse.present();
    long mask = present == 0 ? candidates : present;
    long own = mask & discourse.cast().side(Side.ISSUER);
    mask = Long.bitCount(mask) > 1 && own != 0 ? own : mask;
    return Long.bitCount(mask) == 1 ? mask : 0;
  }

  private boolean hasHead(Tokens tokens, int from, int to) {
    for (int k = from; k < to; k++) {
      if (offices.isHead(tokens, k)) {
        return true;
      }
    }
    return false;
  }
}
