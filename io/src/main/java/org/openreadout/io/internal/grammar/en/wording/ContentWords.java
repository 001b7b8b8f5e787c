package org.openreadout.io.internal.grammar.en.wording;

import static org.openreadout.io.internal.grammar.en.Word.FINITE;
import static org.openreadout.io.internal.grammar.en.Word.NO_CLAUSE_BEHIND;
import static org.openreadout.io.internal.grammar.en.wording.Piece.IN_ORDER_TO;
import static org.openreadout.io.internal.grammar.en.wording.Piece.TO;

import java.util.Optional;
import org.openreadout.io.internal.grammar.en.clause.CueKinds;
import org.openreadout.model.Statement;
import org.openreadout.model.StatementMode;

/** What follows a cue: "that he hopes to …", "to cooperate …", "on regional affairs", ", “…”". */
final class ContentWords {
  private static final int CLAUSE_REACH = 12;

  private final StyleWords style;
  private final CueKinds cues;

  ContentWords(StyleWords style, CueKinds cues) {
    this.style = style;
    this.cues = cues;
  }

  /**
   * The words behind a cue, with the space before them.
   *
   * @param leadIn what is to stand before the content whatever its shape; empty to go by the shape
   * @param addressee who is spoken to
   */
  String of(Statement statement, Optional<String> leadIn, String addressee) {
    String cue = statement.cue();
    boolean person = cues.hasPerson(cue);
    if (statement.content().isEmpty()) {
      return person || cues.isUrge(cue) ? " " + addressee : "";
    }
    String content = statement.content().get();
    if (statement.mode() == StatementMode.QUOTED) {
      return startsQuotation(content) ? " " + content : ", “" + content + "”";
    }
    String before = leadIn.orElseGet(() -> byShape(cue, content));
    boolean toWhom = (leadIn.isEmpty() && before.equals(style.say(TO))) || isPreposition(content);
    boolean urged = cues.isUrge(cue) && toWhom;
    String whom = person || urged ? " " + addressee : "";
    return whom + (before.isEmpty() ? "" : " " + before) + " " + content;
  }

  /** Whether the words of a statement end in a quotation mark that closes the sentence too. */
  static boolean endsQuoted(Statement statement) {
    return statement.mode() == StatementMode.QUOTED
        && statement.content().filter(c -> !startsQuotation(c)).isPresent();
  }

  private static boolean startsQuotation(String content) {
    return content.startsWith("“") || content.startsWith("\"");
  }

  private String byShape(String cue, String content) {
    StyleWords.LeadIn leadIn = style.leadIn(cue);
    if (isPreposition(content)) {
      return "";
    }
    if (isInfinitive(content)) {
      return leadIn.infinitive();
    }
    return isClause(content) ? leadIn.clause() : leadIn.noun();
  }

  private boolean isPreposition(String content) {
    return style.is("preposition", word(content, 0)) && !isClause(content);
  }

  private boolean isInfinitive(String content) {
    int first = style.is("before", word(content, 0)) ? 1 : 0;
    return style.is("base", word(content, first));
  }

  /** Whether a finite verb comes before any relative pronoun. */
  private boolean isClause(String content) {
    int comma = style.is("preposition", word(content, 0)) ? content.indexOf(", ") : -1;
    if (comma > 0 && isClause(content.substring(comma + 2))) {
      return true; // "in light of the fact that …, they will …"
    }
    String[] words = content.split(" ", CLAUSE_REACH + 1);
    for (int i = 0; i < words.length && i < CLAUSE_REACH; i++) {
      String word = words[i];
      if (cues.is(word, NO_CLAUSE_BEHIND)) {
        return false;
      }
      if (style.is("finite", word) || cues.is(word, FINITE)) {
        return true;
      }
    }
    return content.startsWith(style.say(IN_ORDER_TO) + " ");
  }

  private static String word(String content, int index) {
    String[] words = content.split(" ", index + 2);
    return index < words.length ? words[index] : "";
  }
}
