package org.openreadout.io.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.openreadout.model.Paragraph;
import org.openreadout.model.Section;
import org.openreadout.model.Sentence;

/**
 * Lays bodies out: numbered headings, numbered items, bullets, items under headings, plain prose
 * (NUM, SUB, HDG).
 */
final class MofaPages {
  private static final String[] HEADINGS = {
    "Opening remarks",
    "Bilateral relations",
    "Regional affairs etc.",
    "70 years since the treaty",
    "Cooperation in the international arena, etc."
  };

  private MofaPages() {}

  /** The ways to print a body. */
  enum Layout {
    /** NUM-1. */
    HEADINGS_DOT,
    /** NUM-2. */
    HEADINGS_BARE,
    /** NUM-3. */
    ITEMS_INDENTED,
    /** NUM-4. */
    ITEMS_FLUSH,
    /** NUM-10. */
    BULLETS,
    /** SUB-1. */
    ITEMS_UNDER_HEADINGS,
    /** SUB-4. */
    DOTTED_ITEMS_UNDER_HEADINGS
  }

  static Arbitrary<Layout> layouts() {
    return Arbitraries.of(Layout.class);
  }

  /** A body of at least one paragraph. */
  static Told<List<Section>> body(Layout layout, List<List<Told<Sentence>>> paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      String words = String.join(" ", paragraphs.get(i).stream().map(Told::words).toList());
      Paragraph paragraph =
          Paragraph.builder()
              .addAllSentences(paragraphs.get(i).stream().map(Told::value).toList())
              .build();
      int n = i + 1;
      String heading = HEADINGS[layout == Layout.HEADINGS_BARE ? i % 2 : i % HEADINGS.length];
      Section plain = Section.builder().addParagraph(paragraph).build();
      Section headed = Section.builder().heading(heading).addParagraph(paragraph).build();
      Section above = Section.builder().heading(heading).addSection(plain).build();
      switch (layout) {
        case HEADINGS_DOT -> text.append(n + ". " + heading + "\n\n" + words + "\n\n");
        case HEADINGS_BARE -> text.append(n + " " + heading + "\n\n" + words + "\n\n");
        case ITEMS_INDENTED -> text.append("  " + n + ". " + words + "\n");
        case ITEMS_FLUSH -> text.append(n + ". " + words + "\n\n");
        case BULLETS -> text.append("- " + words + "\n");
        case ITEMS_UNDER_HEADINGS -> text.append(n + ". " + heading + "\n\n(1) " + words + "\n\n");
        case DOTTED_ITEMS_UNDER_HEADINGS ->
            text.append(n + ". " + heading + "\n\n  • (1) " + words + "\n\n");
      }
      sections.add(
          switch (layout) {
            case HEADINGS_DOT, HEADINGS_BARE -> headed;
            case ITEMS_UNDER_HEADINGS, DOTTED_ITEMS_UNDER_HEADINGS -> above;
            default -> plain;
          });
    }
    return new Told<>(text.toString().stripTrailing(), sections);
  }

  /** The introducer (INT); empty for none. */
  static Arbitrary<Optional<String>> introducers() {
    return Arbitraries.of(
        Optional.of("The overview of the meeting is as follows."),
        Optional.of("The overview is as follows."),
        Optional.of("The summary of the meeting is as follows."),
        Optional.of("The following is an outline of the meeting."),
        Optional.of("An overview of the meeting is as follows."),
        Optional.of("The overview of the meeting is as follows:"),
        Optional.of("The outline of the discussion is as follows."));
  }
}
