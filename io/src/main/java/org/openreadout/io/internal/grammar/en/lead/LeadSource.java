package org.openreadout.io.internal.grammar.en.lead;

import static org.openreadout.io.internal.grammar.en.Word.ROSTER_NOUN;

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
 * Where a page tells of meetings.
 *
 * @param title the headline, empty where there is none
 * @param series the section line, empty where there is none
 * @param lead the sentences of the lead
 * @param body places of the body
 */
record LeadSource(Range title, Range series, List<Range> lead, Body body) {
  /** How many words "1. Participants (Japan)" may have. */
  private static final int PRESENCE = 5;

  private static final Range NOTHING = new Range(0, 0);

  /**
   * What the body may add.
   *
   * @param further sentences that tell a further meeting, or who took part
   * @param digest sentences that tell the meetings of a visit, for a lead that tells none itself
   * @param perhaps paragraphs with a number, which may have such sentences
   * @param paragraphs all paragraphs, where somebody may be presented for the first time
   * @param headings the headings of sections, which may carry times
   * @param rosters lists of those present, one an item
   * @param present prose that lists those present
   */
  record Body(
      List<Range> further,
      List<Range> digest,
      List<Block> perhaps,
      List<Range> paragraphs,
      List<Range> headings,
      List<Range> rosters,
      List<Range> present) {}

  /** Gathers the places of a release. */
  static LeadSource of(Release release, SentenceSplitter sentences) {
    return new Gathering(release, sentences).run();
  }

  /** All sentences that tell the meetings of a visit: looked for only where the lead tells none. */
  List<Range> digest(Release release, SentenceSplitter sentences) {
    Tokens tokens = release.tokens();
    List<Range> out = new ArrayList<>(body.digest);
    for (Block paragraph : body.perhaps) {
      for (Range sentence : sentences.split(tokens, release.brackets(), paragraph)) {
        if (FurtherMeeting.mayBePartOfVisit(tokens, sentence.from(), sentence.to())) {
          out.add(sentence);
        }
      }
    }
    return out;
  }

  private static final class Gathering {
    private final Release release;
    private final Tokens tokens;
    private final SentenceSplitter sentences;
    private final boolean numbered;
    private final Body body =
        new Body(
            new ArrayList<>(0),
            new ArrayList<>(0),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(0),
            new ArrayList<>(0));

    Gathering(Release release, SentenceSplitter sentences) {
      this.release = release;
      this.sentences = sentences;
      tokens = release.tokens();
      numbered = release.page().dialect.layout() == Layout.NUMBERED;
    }

    LeadSource run() {
      Page page = release.page();
      List<Range> lead = new ArrayList<>(4);
      page.lead.forEach(block -> lead.addAll(split(block)));
      page.lead.forEach(this::parenthesis);
      List<Range> told = lead;
      if (!numbered && lead.size() > 1) { // what follows the first sentence is contents already
        told = lead.subList(0, 1);
        lead.subList(1, lead.size()).forEach(this::told);
      }
      page.sections.forEach(this::collect);
      Rosters.find(tokens, page.sections).forEach(block -> body.rosters.add(range(block)));
      return new LeadSource(range(page.title), range(page.series), told, body);
    }

    private List<Range> split(Block block) {
      return sentences.split(tokens, release.brackets(), block);
    }

    /** Headings, and the sentences of the body that tell a meeting or who was there. */
    private void collect(Node node) {
      Block heading = node.heading();
      if (heading != null) {
        body.headings.add(range(heading));
      }
      boolean present = heading != null && isOfPresence(range(heading));
      for (Block paragraph : node.paragraphs()) {
        Range whole = range(paragraph);
        if (present) {
          body.present.add(whole);
        }
        if (!numbered) {
          split(paragraph).forEach(this::told);
        } else if (FurtherMeeting.mayStart(tokens, whole.from(), whole.to())) {
          further(paragraph);
        } else {
          body.perhaps.add(paragraph);
        }
        body.paragraphs.add(whole);
      }
      node.children().forEach(this::collect);
    }

    /** A sentence of prose, which may tell who else was there, or whom a trip was to. */
    private void told(Range sentence) {
      if (FurtherMeeting.mayStart(tokens, sentence.from(), sentence.to())) {
        body.further.add(sentence);
      } else if (FurtherMeeting.mayBeOnTrip(tokens, sentence.from(), sentence.to())) {
        body.digest.add(sentence);
      }
    }

    /** The first sentence, and those behind it that go on telling who was there. */
    private void further(Block paragraph) {
      for (Range sentence : split(paragraph)) {
        boolean first = sentence.from() == tokens.at(paragraph.start());
        if (!first && !FurtherMeeting.mayStart(tokens, sentence.from(), sentence.to())) {
          return;
        }
        body.further.add(sentence);
      }
    }

    /** Whether a heading is "Participants", and little more. */
    private boolean isOfPresence(Range heading) {
      boolean found = false;
      for (int k = heading.from(); k < heading.to(); k++) {
        found |= tokens.is(k, ROSTER_NOUN);
      }
      return found && heading.to() - heading.from() <= PRESENCE;
    }

    /** "(Participating were A; B; …)" */
    private void parenthesis(Block block) {
      Range lead = range(block);
      for (int k = lead.from(); k < lead.to(); k++) {
        int close = tokens.isMark(k, '(') ? release.brackets().closing(k) : k;
        if (close > k && (tokens.is(k + 1, ROSTER_NOUN) || tokens.is(k + 2, ROSTER_NOUN))) {
          body.present.add(new Range(k + 1, close));
        }
      }
    }

    private Range range(@Nullable Block block) {
      return block == null ? NOTHING : new Range(tokens.at(block.start()), tokens.at(block.end()));
    }
  }
}
