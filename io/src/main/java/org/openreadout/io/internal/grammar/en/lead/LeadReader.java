package org.openreadout.io.internal.grammar.en.lead;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openreadout.io.dialect.Convention;
import org.openreadout.io.dialect.Layout;
import org.openreadout.io.internal.grammar.en.SentenceSplitter;
import org.openreadout.io.internal.meeting.Apart;
import org.openreadout.io.internal.meeting.Headline;
import org.openreadout.io.internal.meeting.MeetingDraft;
import org.openreadout.io.internal.meeting.MeetingReading;
import org.openreadout.io.internal.meeting.Release;
import org.openreadout.io.internal.meeting.SessionChecks;
import org.openreadout.io.internal.people.Cast;
import org.openreadout.io.internal.people.Member;
import org.openreadout.io.internal.words.Findings;
import org.openreadout.io.internal.words.Range;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Occasion;
import org.openreadout.model.Party;
import org.openreadout.model.PartyKind;
import org.openreadout.model.Venue;
import org.openreadout.source.DiagnosticCode;
import org.openreadout.source.Span;

/** Reads the meetings that a release tells of: who met whom, when, where and on what occasion. */
public final class LeadReader {
  private final LeadGrammar grammar;
  private final TitleReader titles;

  public LeadReader(LeadGrammar grammar) {
    this.grammar = grammar;
    titles = new TitleReader(grammar);
  }

  /**
   * What stands where.
   *
   * @param title the headline, empty where there is none
   * @param series the section line, empty where there is none
   * @param lead the sentences of the lead
   * @param further sentences of the body that tell a further meeting, or who took part
   * @param digest sentences of the body that tell the meetings of a visit, for a lead that tells
   *     none itself
   * @param paragraphs the paragraphs of the body, where somebody may be presented for the first
   *     time
   * @param headings the headings of sections, which may carry times
   * @param rosters lists of those present
   */
  public record Input(
      Range title,
      Range series,
      List<Range> lead,
      List<Range> further,
      List<Range> digest,
      List<Range> paragraphs,
      List<Range> headings,
      List<Range> rosters) {}

  /** Reads the meetings of a release. */
  public MeetingReading read(Release release, SentenceSplitter sentences) {
    Tokens tokens = release.tokens();
    Findings findings = release.findings();
    Input input = new LeadInput(release, sentences).read();
    Headline title = titles.read(tokens, input.title.from(), input.title.to());
    boolean numbered = release.page().dialect.layout() == Layout.NUMBERED;
    LeadScan scan =
        new LeadScan(
            new LeadPage(
                grammar,
                tokens,
                input.title,
                release.brackets(),
                release.released(),
                findings,
                release.home()));
    boolean first = true;
    for (Range sentence : input.lead) {
      scan.sentence(sentence.from(), sentence.to(), first);
      first = false;
    }
    for (Range sentence : input.further) {
      scan.sentence(sentence.from(), sentence.to(), false);
    }
    boolean trip = !scan.meetings.get(0).hasCounterpart() && !input.digest.isEmpty();
    if (trip) {
      for (Range sentence : input.digest) {
        if (numbered) {
          scan.sentence(sentence.from(), sentence.to(), false);
        } else {
          scan.trip(sentence.from(), sentence.to());
        }
      }
    }
    if (release.has(Convention.BODY_PRESENTS_PEOPLE)) {
      for (Range paragraph : input.paragraphs) {
        scan.presented(paragraph.from(), paragraph.to(), release.issuer());
      }
    }
    RosterReader.read(grammar, tokens, input.rosters, scan.meetings.get(0));
    HeadingTimes.apply(grammar, tokens, input.headings, scan.meetings);
    share(scan.meetings);
    Map<String, Party> pair = new LinkedHashMap<>(title.parties());
    pair.putAll(titles.read(tokens, input.series.from(), input.series.to()).parties());
    List<MeetingDraft> meetings = Apart.apply(scan.meetings);
    MeetingReading reading = new MeetingReading(release, meetings, title, pair, trip && !numbered);
    unknownParties(reading.cast(), findings);
    SessionChecks.report(meetings, release.reference(), findings, grammar.clocks.zones());
    if (input.title.to() > input.title.from()
        && TitleReader.disagrees(meetings.get(0), title.meeting(), tokens, input.title)) {
      findings.report(
          DiagnosticCode.TITLE_DISAGREES,
          tokens.span(input.title.from(), input.title.to()),
          "the headline tells another format than the lead, which is followed");
    }
    if (reading.meetings().isEmpty()) {
      int at = input.lead.isEmpty() ? 0 : tokens.start(input.lead.get(0).from());
      findings.report(
          DiagnosticCode.NO_MEETING, new Span(at, at), "no sentence tells who met whom");
    }
    return reading;
  }

  /** A body that no table names keeps the name that is printed; nobody knows more of it. */
  private void unknownParties(Cast cast, Findings findings) {
    for (Member member : cast.members()) {
      Party party = member.party();
      Span span = member.span();
      if (party != null
          && span != null
          && party.kind() == PartyKind.ORGANIZATION
          && grammar.parties.named(party.name()) == null) {
        findings.report(
            DiagnosticCode.PARTY_UNKNOWN, span, "no table names this body: " + party.name());
      }
    }
  }

  /** A place or event that one sentence tells once holds for all meetings that it tells. */
  private static void share(List<MeetingDraft> meetings) {
    Venue venue = null;
    int rank = 0;
    Occasion occasion = null;
    for (MeetingDraft meeting : meetings) {
      if (meeting.venue != null && meeting.venueRank > rank) {
        venue = meeting.venue;
        rank = meeting.venueRank;
      }
      occasion = occasion == null ? meeting.occasion : occasion;
    }
    for (MeetingDraft meeting : meetings) {
      if (venue != null) {
        meeting.venue(venue, rank);
      }
      meeting.occasion = meeting.occasion == null ? occasion : meeting.occasion;
    }
  }
}
