package org.openreadout.io.internal.grammar.en.lead;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.meeting.Apart;
import org.openreadout.io.internal.meeting.CastBuilder;
import org.openreadout.io.internal.meeting.KindRules;
import org.openreadout.io.internal.meeting.MeetingDraft;
import org.openreadout.io.internal.meeting.SessionChecks;
import org.openreadout.io.internal.meeting.SessionDraft;
import org.openreadout.io.internal.people.Cast;
import org.openreadout.io.internal.people.Member;
import org.openreadout.io.internal.words.Brackets;
import org.openreadout.io.internal.words.Findings;
import org.openreadout.io.internal.words.Range;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Meeting;
import org.openreadout.model.MeetingFormat;
import org.openreadout.model.Occasion;
import org.openreadout.model.Party;
import org.openreadout.model.PartyKind;
import org.openreadout.model.Session;
import org.openreadout.model.Side;
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
   * @param released the release's date, or null
   * @param reference the day that a missing year is told by: the release's date, or the last day of
   *     its month where it tells no day; null where it tells neither
   * @param issuer who publishes, or null
   * @param numbered whether the body is numbered, as in MOFA Japan's releases
   */
  public record Input(
      Range title,
      Range series,
      List<Range> lead,
      List<Range> further,
      List<Range> digest,
      List<Range> paragraphs,
      List<Range> headings,
      List<Range> rosters,
      @Nullable LocalDate released,
      @Nullable LocalDate reference,
      @Nullable Party issuer,
      boolean numbered) {}

  /** The meetings, to be finished when the body has told the short forms of names. */
  public static final class Reading {
    private final List<MeetingDraft> drafts;
    private final List<Long> members = new ArrayList<>();
    private final Cast cast;
    private final TitleReader.Reading title;
    private final Input input;
    private final Tokens tokens;

    private Reading(
        List<MeetingDraft> drafts,
        CastBuilder builder,
        TitleReader.Reading title,
        Input input,
        Map<String, Party> pair,
        boolean trip,
        Tokens tokens) {
      this.drafts = drafts;
      this.title = title;
      this.input = input;
      this.tokens = tokens;
      for (MeetingDraft draft : drafts) {
        members.add(builder.add(draft, title));
      }
      cast = builder.build(title, pair, drafts.size() == 1, trip);
      if (drafts.size() == 1) {
        members.set(0, cast.members().isEmpty() ? 0L : -1L >>> (64 - cast.members().size()));
      }
    }

    /**
     * Whether nobody but private persons and the publisher's own people met: a release about no
     * diplomacy.
     */
    public boolean isPrivate() {
      for (int i = 0; i < drafts.size(); i++) {
        if (KindRules.kind(drafts.get(i), title.meeting(), cast, members.get(i), input.numbered)
            != org.openreadout.model.MeetingKind.OTHER) {
          return false;
        }
      }
      return true;
    }

    /** Everybody who took part. */
    public Cast cast() {
      return cast;
    }

    /** The finished meetings, in text order; none where nobody met anybody. */
    public List<Meeting> meetings() {
      List<Meeting> out = new ArrayList<>(drafts.size());
      for (int i = 0; i < drafts.size(); i++) {
        MeetingDraft draft = drafts.get(i);
        if (draft.frame || members.get(i) != 0) {
          out.add(meeting(draft, members.get(i)));
        }
      }
      return out;
    }

    private Meeting meeting(MeetingDraft draft, long mask) {
      Meeting.Builder meeting =
          Meeting.builder()
              .kind(KindRules.kind(draft, title.meeting(), cast, mask, input.numbered));
      if (draft.designation != null) {
        meeting.designation(draft.designation);
      }
      @Nullable MeetingFormat format = format(draft);
      if (format != null) {
        meeting.format(format);
      }
      if (draft.from >= 0 && draft.to > draft.from) {
        meeting.span(tokens.span(draft.from, draft.to));
      }
      for (SessionDraft session : draft.sessions) {
        if (!session.isEmpty() || draft.sessions.size() > 1) {
          Session built = session.build(input.reference);
          if (built.start().isPresent() || built.duration().isPresent()) {
            meeting.addSession(built);
          }
        }
      }
      if (format == MeetingFormat.IN_PERSON && draft.venue != null) {
        meeting.venue(draft.venue);
      }
      if (draft.occasion != null) {
        meeting.occasion(draft.occasion);
      }
      for (int i = 0; i < cast.members().size(); i++) {
        if ((mask >> i & 1) != 0) {
          meeting.addParticipant(cast.member(i).toParticipant());
        }
      }
      initiator(draft, mask, meeting);
      return meeting.build();
    }

    private void initiator(MeetingDraft draft, long mask, Meeting.Builder meeting) {
      long counterparts = mask & cast.side(Side.COUNTERPART);
      if (draft.latterAsked && counterparts != 0) {
        meeting.initiator(cast.member(Long.numberOfTrailingZeros(counterparts)).id());
      }
    }

    private @Nullable MeetingFormat format(MeetingDraft draft) {
      MeetingFormat told = draft.format;
      MeetingFormat headline = title.meeting().format;
      if (told == null || (told == MeetingFormat.TELEPHONE && headline == MeetingFormat.VIDEO)) {
        told = headline != null ? headline : told;
      }
      if (told == null && draft.spoke) {
        if (input.numbered) {
          return null; // "spoke with" alone shows neither a call nor a meeting
        }
        told = title.meeting().gathering ? MeetingFormat.IN_PERSON : MeetingFormat.TELEPHONE;
      }
      return told == null ? MeetingFormat.IN_PERSON : told;
    }
  }

  /**
   * Reads the meetings of a release.
   *
   * @param most how many participants are taken
   */
  public Reading read(Tokens tokens, Brackets brackets, Input input, int most, Findings findings) {
    TitleReader.Reading title = titles.read(tokens, input.title.from(), input.title.to());
    LeadScan scan =
        new LeadScan(
            new LeadPage(grammar, tokens, input.title, brackets, input.released, findings));
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
        if (input.numbered) {
          scan.sentence(sentence.from(), sentence.to(), false);
        } else {
          scan.trip(sentence.from(), sentence.to());
        }
      }
    }
    for (Range paragraph : input.numbered ? input.paragraphs : List.<Range>of()) {
      scan.presented(paragraph.from(), paragraph.to(), input.issuer);
    }
    RosterReader.read(grammar, tokens, input.rosters, scan.meetings.get(0));
    HeadingTimes.apply(grammar, tokens, input.headings, scan.meetings);
    share(scan.meetings);
    Map<String, Party> pair = new LinkedHashMap<>(title.parties());
    pair.putAll(titles.read(tokens, input.series.from(), input.series.to()).parties());
    List<MeetingDraft> meetings = Apart.apply(scan.meetings);
    CastBuilder builder = new CastBuilder(tokens, input.issuer, most);
    Reading reading =
        new Reading(meetings, builder, title, input, pair, trip && !input.numbered, tokens);
    Span leftOut = builder.leftOut();
    if (leftOut != null) {
      findings.report(
          DiagnosticCode.LIMIT_REACHED,
          leftOut,
          "more than " + most + " participants; the rest is left out");
    }
    unknownParties(reading.cast, findings);
    SessionChecks.report(meetings, input.reference, findings);
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
