package org.openreadout.io.internal.grammar.en.lead;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openreadout.io.dialect.Convention;
import org.openreadout.io.dialect.Layout;
import org.openreadout.io.internal.grammar.en.SentenceSplitter;
import org.openreadout.io.internal.meeting.Headline;
import org.openreadout.io.internal.meeting.MeetingDraft;
import org.openreadout.io.internal.meeting.MeetingReading;
import org.openreadout.io.internal.meeting.Release;
import org.openreadout.io.internal.people.Member;
import org.openreadout.io.internal.words.Findings;
import org.openreadout.io.internal.words.Range;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Party;
import org.openreadout.model.PartyKind;
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

  /** Whether what a meeting is called tells a talk at a distance: "telephone talk". */
  public boolean tellsFormat(Tokens name) {
    MeetingDraft told = new MeetingDraft();
    grammar.frames.notes(name, 0, name.size(), told);
    return told.format != null;
  }

  /** Reads the meetings of a release. */
  public MeetingReading read(Release release, SentenceSplitter sentences) {
    Tokens tokens = release.tokens();
    LeadSource source = LeadSource.of(release, sentences);
    Headline title = titles.read(tokens, source.title().from(), source.title().to());
    Lead lead = new Lead(grammar, release, source.title());
    boolean trip = sentences(lead, source, release, sentences);
    LeadSource.Body body = source.body();
    if (release.has(Convention.BODY_PRESENTS_PEOPLE)) {
      body.paragraphs().forEach(p -> PresentedPersons.read(lead, p, release.issuer()));
    }
    RosterReader.principals(lead, body.present(), release.issuer());
    BodySpeakers.read(lead, release, title.subjects());
    RosterReader.read(grammar, tokens, body.rosters(), lead.meetings.get(0));
    HeadingTimes.apply(grammar, tokens, body.headings(), lead.meetings);
    MeetingDraft.share(lead.meetings);
    Map<String, Party> pair = new LinkedHashMap<>(title.parties());
    pair.putAll(titles.read(tokens, source.series().from(), source.series().to()).parties());
    List<MeetingDraft> meetings = new ArrayList<>(lead.meetings.size());
    lead.meetings.forEach(meeting -> meetings.addAll(meeting.apart()));
    MeetingReading reading =
        new MeetingReading(
            release, meetings, title, pair, trip, grammar.ranks, grammar.clocks.zones());
    report(reading, meetings.get(0), source, title, release);
    return reading;
  }

  /** Walks over all that tells of meetings; whether it is those of a trip, in prose. */
  private static boolean sentences(
      Lead lead, LeadSource source, Release release, SentenceSplitter sentences) {
    LeadWalk walk = new LeadWalk(lead);
    boolean first = true;
    for (Range sentence : source.lead()) {
      walk.sentence(sentence.from(), sentence.to(), first);
      first = false;
    }
    for (Range sentence : source.body().further()) {
      walk.sentence(sentence.from(), sentence.to(), false);
    }
    List<Range> digest =
        lead.meetings.get(0).hasCounterpart() ? List.of() : source.digest(release, sentences);
    if (digest.isEmpty()) {
      return false;
    }
    boolean prose = release.page().dialect.layout() != Layout.NUMBERED;
    for (Range sentence : digest) {
      if (prose) {
        walk.trip(sentence.from(), sentence.to());
      } else {
        walk.sentence(sentence.from(), sentence.to(), false);
      }
    }
    return prose;
  }

  private void report(
      MeetingReading reading,
      MeetingDraft first,
      LeadSource source,
      Headline title,
      Release release) {
    Tokens tokens = release.tokens();
    Findings findings = release.findings();
    reading.cast().members().forEach(member -> unknownParty(member, findings));
    Range headline = source.title();
    if (headline.to() > headline.from()
        && TitleReader.disagrees(first, title.meeting(), tokens, headline)) {
      findings.report(
          DiagnosticCode.TITLE_DISAGREES,
          tokens.span(headline.from(), headline.to()),
          "the headline tells another format than the lead, which is followed");
    }
    if (reading.isEmpty()) {
      int at = source.lead().isEmpty() ? 0 : tokens.start(source.lead().get(0).from());
      findings.report(
          DiagnosticCode.NO_MEETING, new Span(at, at), "no sentence tells who met whom");
    }
  }

  /** A body that no table names keeps the name that is printed; nobody knows more of it. */
  private void unknownParty(Member member, Findings findings) {
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
