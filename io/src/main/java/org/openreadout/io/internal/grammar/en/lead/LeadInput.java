package org.openreadout.io.internal.grammar.en.lead;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.dialect.Dialect;
import org.openreadout.io.dialect.Layout;
import org.openreadout.io.internal.grammar.en.SentenceSplitter;
import org.openreadout.io.internal.page.Block;
import org.openreadout.io.internal.page.Node;
import org.openreadout.io.internal.page.Page;
import org.openreadout.io.internal.words.Brackets;
import org.openreadout.io.internal.words.Range;
import org.openreadout.io.internal.words.Tokens;

/**
 * Gathers what the reader of leads needs of a page: headline, lead, and a few places of the body.
 */
public final class LeadInput {
  private static final Range NOTHING = new Range(0, 0);

  private final Tokens tokens;
  private final SentenceSplitter sentences;
  private final Brackets brackets;
  private final List<Range> headings = new ArrayList<>();
  private final List<Range> further = new ArrayList<>(0);
  private final List<Range> digest = new ArrayList<>(0);
  private final List<Range> paragraphs = new ArrayList<>();

  public LeadInput(Tokens tokens, SentenceSplitter sentences, Brackets brackets) {
    this.tokens = tokens;
    this.sentences = sentences;
    this.brackets = brackets;
  }

  public LeadReader.Input of(
      Page page, List<Range> sentences, @Nullable LocalDate released, Dialect dialect) {
    boolean numbered = dialect.layout() == Layout.NUMBERED;
    List<Range> lead = sentences;
    if (!numbered && sentences.size() > 1) { // what follows the first sentence is contents already
      lead = sentences.subList(0, 1);
      sentences.subList(1, sentences.size()).forEach(this::told);
    }
    page.sections.forEach(node -> collect(node, numbered));
    List<Range> rosters = new ArrayList<>(0);
    Rosters.find(tokens, page.sections).forEach(block -> rosters.add(range(block)));
    return new LeadReader.Input(
        range(page.title),
        range(page.series),
        lead,
        further,
        digest,
        paragraphs,
        headings,
        rosters,
        released,
        released == null && page.released != null ? page.released.lastDay() : released,
        dialect.issuer().orElse(null),
        numbered);
  }

  /** Headings, and the sentences of the body that tell a meeting or who was there. */
  private void collect(Node node, boolean numbered) {
    Block heading = node.heading();
    if (heading != null) {
      headings.add(range(heading));
    }
    for (Block paragraph : node.paragraphs()) {
      Range whole = range(paragraph);
      if (!numbered) {
        sentences.split(tokens, brackets, paragraph).forEach(this::told);
      } else if (FurtherMeeting.mayStart(tokens, whole.from(), whole.to())) {
        firstSentence(paragraph, further);
      } else if (FurtherMeeting.mayBePartOfVisit(tokens, whole.from(), whole.to())) {
        firstSentence(paragraph, digest);
      }
      paragraphs.add(whole);
    }
    node.children().forEach(child -> collect(child, numbered));
  }

  /** A sentence of prose, which may tell who else was there, or whom a trip was to. */
  private void told(Range sentence) {
    if (FurtherMeeting.mayStart(tokens, sentence.from(), sentence.to())) {
      further.add(sentence);
    } else if (FurtherMeeting.mayBeOnTrip(tokens, sentence.from(), sentence.to())) {
      digest.add(sentence);
    }
  }

  private void firstSentence(Block paragraph, List<Range> out) {
    List<Range> split = sentences.split(tokens, brackets, paragraph);
    if (!split.isEmpty()) {
      out.add(split.get(0));
    }
  }

  private Range range(@Nullable Block block) {
    return block == null ? NOTHING : new Range(tokens.at(block.start()), tokens.at(block.end()));
  }
}
