package org.openreadout.io.internal.grammar.ja.lead;

import org.openreadout.io.internal.grammar.ja.Word;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Occasion;
import org.openreadout.model.OccasionRelation;

/** The event that brought them together: "APEC閣僚会議 | に出席するため", "国連総会 | の機会に". */
final class OccasionSlot implements Slot {
  @Override
  public int take(Lead lead, int i) {
    Tokens tokens = lead.tokens;
    boolean attending = tokens.is(i, Word.ATTENDING);
    if ((!attending && !tokens.is(i, Word.MARGINS)) || lead.phrase() >= i) {
      return i;
    }
    String name = tokens.plain(lead.phrase(), i);
    if (lead.meeting.occasion == null) {
      lead.meeting.occasion =
          Occasion.builder()
              .printed(name)
              .name(name)
              .relation(attending ? OccasionRelation.ATTENDING : OccasionRelation.ON_THE_MARGINS)
              .span(tokens.span(lead.phrase(), i))
              .build();
    }
    return tokens.is(i + 1, Word.COMMA) ? i + 2 : i + 1;
  }
}
