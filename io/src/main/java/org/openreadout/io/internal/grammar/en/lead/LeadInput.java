package org.openreadout.io.internal.grammar.en.lead;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.dialect.Layout;
import org.openreadout.io.internal.grammar.en.SentenceSplitter;
import org.openreadout.io.internal.meeting.Release;
import org.openreadout.io.internal.page.Block;
import org.openreadout.io.internal.page.Node;
import org.openreadout.io.internal.page.Page;
import org.openreadout.io.internal.words.Range;
import org.openreadout.io.internal.words.Tokens;

/**
 * Gathers what the reader of leads needs of a page: headline, lead, and a few places of the body.
 */
public final class LeadInput {
  private static final Range NOTHING = new Range(0, 0);

  private final Release release;
  private final Tokens tokens;
  private final SentenceSplitter sentences;
  private final List<Range> headings = new ArrayList<>();
  private final List<Range> further = new ArrayList<>(0);
  private final List<Range> digest = new ArrayList<>(0);
  private final List<Range> paragraphs = new ArrayList<>();

  LeadInput(Release release, SentenceSplitter sentences) {
    this.release = release;
    tokens = release.tokens();
    this.sentences = sentences;
  }

  LeadReader.Input read() {
    Page page = release.page();
    boolean numbered = page.dialect.layout() == Layout.NUMBERED;
    List<Range> lead = new ArrayList<>(4);
    page.lead.forEach(block -> lead.addAll(split(block)));
    List<Range> told = lead;
    if (!numbered && lead.size() > 1) { // what follows the first sentence is contents already
      told = lead.subList(0, 1);
      lead.subList(1, lead.size()).forEach(this::told);
    }
    page.sections.forEach(node -> collect(node, numbered));
    List<Range> rosters = new ArrayList<>(0);
    Rosters.find(tokens, page.sections).forEach(block -> rosters.add(range(block)));
    return new LeadReader.Input(
        range(page.title),
        range(page.series),
        told,
        further,
        digest,
        paragraphs,
        headings,
        rosters);
  }

  private List<Range> split(Block block) {
    return sentences.split(tokens, release.brackets(), block);
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
        split(paragraph).forEach(this::told);
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
    List<Range> split = split(paragraph);
    if (!split.isEmpty()) {
      out.add(split.get(0));
    }
  }

  private Range range(@Nullable Block block) {
    return block == null ? NOTHING : new Range(tokens.at(block.start()), tokens.at(block.end()));
  }
}
