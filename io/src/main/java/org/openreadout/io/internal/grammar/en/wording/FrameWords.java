package org.openreadout.io.internal.grammar.en.wording;

import static org.openreadout.io.internal.grammar.en.wording.Piece.A;
import static org.openreadout.io.internal.grammar.en.wording.Piece.AN;
import static org.openreadout.io.internal.grammar.en.wording.Piece.BY_TELEPHONE;
import static org.openreadout.io.internal.grammar.en.wording.Piece.BY_VIDEO;
import static org.openreadout.io.internal.grammar.en.wording.Piece.COURTESY_CALL;
import static org.openreadout.io.internal.grammar.en.wording.Piece.FROM;
import static org.openreadout.io.internal.grammar.en.wording.Piece.HELD;
import static org.openreadout.io.internal.grammar.en.wording.Piece.MET;
import static org.openreadout.io.internal.grammar.en.wording.Piece.ON;
import static org.openreadout.io.internal.grammar.en.wording.Piece.PAID;
import static org.openreadout.io.internal.grammar.en.wording.Piece.RECEIVED;
import static org.openreadout.io.internal.grammar.en.wording.Piece.SPOKE;
import static org.openreadout.io.internal.grammar.en.wording.Piece.THE;
import static org.openreadout.io.internal.grammar.en.wording.Piece.WITH;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.openreadout.model.Meeting;
import org.openreadout.model.MeetingFormat;
import org.openreadout.model.Office;
import org.openreadout.model.Rank;
import org.openreadout.model.Side;

/**
 * The verb of meeting with what the meeting is called: "held a telephone talk with", "received a
 * courtesy call from".
 */
final class FrameWords {
  private final StyleWords style;
  private final Predicate<String> remote;

  FrameWords(StyleWords style, Predicate<String> remote) {
    this.style = style;
    this.remote = remote;
  }

  /**
   * The words between host and counterpart; those up to the name of the meeting where nobody is on
   * the other side.
   */
  String of(Meeting meeting, boolean counterparts) {
    Optional<String> name = meeting.designation().filter(n -> !n.isBlank());
    String by = meeting.format().map(f -> by(f, name.orElse(""))).orElse("");
    if (name.isEmpty()) {
      return (by.isEmpty() ? style.say(MET) : style.say(SPOKE) + by)
          + (counterparts ? " " + style.say(WITH) : "");
    }
    if (name.get().endsWith(style.say(COURTESY_CALL)) && counterparts) {
      boolean receives = rank(meeting, Side.ISSUER).compareTo(rank(meeting, Side.COUNTERPART)) <= 0;
      return style.say(receives ? RECEIVED : PAID)
          + " "
          + named(name.get())
          + " "
          + style.say(receives ? FROM : ON);
    }
    return style.say(HELD)
        + " "
        + named(name.get())
        + by
        + (counterparts ? " " + style.say(WITH) : "");
  }

  /** " by telephone", where what the meeting is called doesn't say so. */
  private String by(MeetingFormat format, String name) {
    if (remote.test(name)) {
      return "";
    }
    return switch (format) {
      case IN_PERSON -> "";
      case TELEPHONE -> " " + style.say(BY_TELEPHONE);
      case VIDEO -> " " + style.say(BY_VIDEO);
    };
  }

  /**
   * What a meeting is called, with its article: "a telephone talk", "the Ninth Strategic Dialogue",
   * "consultations".
   */
  private String named(String name) {
    String[] words = name.split(" ", -1);
    if (style.is("plural", words[words.length - 1].toLowerCase(Locale.ROOT))) {
      return name;
    }
    if (isOrdinal(words[0].toLowerCase(Locale.ROOT)) || name.contains("2+2")) {
      return style.say(THE) + " " + name;
    }
    return style.say("aeioAEIO".indexOf(name.charAt(0)) >= 0 ? AN : A) + " " + name;
  }

  private boolean isOrdinal(String word) {
    return style.is("ordinal", word) || (word.endsWith("th") && word.length() > 3);
  }

  private static Rank rank(Meeting meeting, Side side) {
    return meeting.participants().stream()
        .filter(person -> person.side() == side)
        .flatMap(person -> person.offices().stream())
        .map(Office::rank)
        .min(Comparator.naturalOrder())
        .orElse(Rank.OTHER);
  }

  /** What the introducer calls the meeting: "talk", "dialogue", "meeting". */
  String noun(Meeting meeting) {
    String name = meeting.designation().orElse("");
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return style.is("noun", last) ? last : style.words("noun").iterator().next();
  }
}
