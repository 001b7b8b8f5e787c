package org.openreadout.io.internal.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.dialect.Convention;
import org.openreadout.io.internal.people.Cast;
import org.openreadout.io.internal.people.Member;
import org.openreadout.io.internal.people.PersonWords;
import org.openreadout.model.Meeting;
import org.openreadout.model.MeetingFormat;
import org.openreadout.model.MeetingKind;
import org.openreadout.model.Participant;
import org.openreadout.model.Party;
import org.openreadout.model.Session;
import org.openreadout.model.Side;
import org.openreadout.source.DiagnosticCode;
import org.openreadout.source.Span;

/** The meetings, to be finished when the body has told the short forms of names. */
public final class MeetingReading {
  /** One meeting with what is settled of it. */
  private record Told(MeetingDraft draft, long members, MeetingKind kind, List<Session> sessions) {
    boolean isNothing() {
      return !draft.has(Trait.FRAME) && members == 0;
    }
  }

  private final List<Told> told = new ArrayList<>();
  private final Cast cast;
  private final Headline title;
  private final Release release;

  /**
   * Settles who took part.
   *
   * @param pair the countries that the headline and the section line name
   * @param trip whether those met on a trip are told, perhaps in several countries
   * @param zones how far zones are from UTC
   */
  public MeetingReading(
      Release release,
      List<MeetingDraft> drafts,
      Headline title,
      Map<String, Party> pair,
      boolean trip,
      PersonWords words,
      Zones zones) {
    this.release = release;
    this.title = title;
    Candidates candidates = new Candidates(release.tokens(), release.participants());
    List<Long> members = new ArrayList<>();
    boolean event = false;
    for (MeetingDraft draft : drafts) {
      members.add(candidates.add(draft, release.issuer()));
      event |= draft.has(Trait.EVENT);
    }
    candidates.complete(title, drafts.size() == 1);
    Sides sides = new Sides(release.issuer(), candidates.all());
    cast = Cast.of(sides.settle(pair, trip, event), words);
    if (drafts.size() == 1) {
      members.set(0, cast.members().isEmpty() ? 0L : -1L >>> (64 - cast.members().size()));
    }
    leftOut(candidates.leftOut());
    boolean multilateral = release.has(Convention.EVENT_IS_MULTILATERAL);
    KindRules kinds = new KindRules(title.meeting(), cast, multilateral, words);
    for (int i = 0; i < drafts.size(); i++) {
      MeetingDraft draft = drafts.get(i);
      MeetingKind kind = kinds.kind(draft, members.get(i));
      told.add(new Told(draft, members.get(i), kind, sessions(draft, zones)));
    }
  }

  private void leftOut(@Nullable Span first) {
    if (first != null) {
      release
          .findings()
          .report(
              DiagnosticCode.LIMIT_REACHED,
              first,
              "more than " + release.participants() + " participants; the rest is left out");
    }
  }

  private List<Session> sessions(MeetingDraft meeting, Zones zones) {
    List<Session> out = new ArrayList<>(meeting.sessions.size());
    for (SessionDraft draft : meeting.sessions) {
      if (!draft.isEmpty()) {
        Session session = draft.build(release.reference());
        SessionChecks.report(draft, session, release, zones);
        if (session.start().isPresent() || session.duration().isPresent()) {
          out.add(session);
        }
      }
    }
    return out;
  }

  /**
   * Whether nobody but private persons and the publisher's own people met: a release about no
   * diplomacy.
   */
  public boolean isPrivate() {
    return told.stream().allMatch(t -> t.kind == MeetingKind.OTHER);
  }

  /** Whether nobody met anybody. */
  public boolean isEmpty() {
    return told.stream().allMatch(Told::isNothing);
  }

  /** Everybody who took part. */
  public Cast cast() {
    return cast;
  }

  /** The finished meetings, in text order; none where nobody met anybody. */
  public List<Meeting> meetings() {
    List<Participant> all = cast.members().stream().map(Member::toParticipant).toList();
    long counterparts = cast.side(Side.COUNTERPART);
    return told.stream()
        .filter(t -> !t.isNothing())
        .map(t -> meeting(t, all, t.members & counterparts))
        .toList();
  }

  private Meeting meeting(Told told, List<Participant> all, long counterparts) {
    MeetingDraft draft = told.draft;
    Meeting.Builder meeting = Meeting.builder().kind(told.kind).addAllSessions(told.sessions);
    if (draft.designation != null) {
      meeting.designation(draft.designation);
    }
    MeetingFormat format = format(draft);
    if (format != null) {
      meeting.format(format);
    }
    if (draft.from >= 0 && draft.to > draft.from) {
      meeting.span(release.tokens().span(draft.from, draft.to));
    }
    if (format == MeetingFormat.IN_PERSON && draft.venue() != null) {
      meeting.venue(draft.venue());
    }
    if (draft.occasion != null) {
      meeting.occasion(draft.occasion);
    }
    for (long rest = told.members; rest != 0; rest &= rest - 1) {
      meeting.addParticipant(all.get(Long.numberOfTrailingZeros(rest)));
    }
    if (draft.has(Trait.LATTER_ASKED) && counterparts != 0) {
      meeting.initiator(cast.member(Long.numberOfTrailingZeros(counterparts)).id());
    }
    return meeting.build();
  }

  private @Nullable MeetingFormat format(MeetingDraft draft) {
    MeetingFormat told = draft.format;
    MeetingFormat headline = title.meeting().format;
    if (told == null || (told == MeetingFormat.TELEPHONE && headline == MeetingFormat.VIDEO)) {
      told = headline != null ? headline : told;
    }
    if (told == null && draft.has(Trait.SPOKE)) {
      if (!release.has(Convention.SPOKE_IS_A_CALL)) {
        return null; // the verb alone shows neither a call nor a meeting
      }
      told =
          title.meeting().has(Trait.GATHERING) ? MeetingFormat.IN_PERSON : MeetingFormat.TELEPHONE;
    }
    return told == null ? MeetingFormat.IN_PERSON : told;
  }
}
