package org.openreadout.io.internal.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.dialect.Convention;
import org.openreadout.io.internal.people.Cast;
import org.openreadout.model.Meeting;
import org.openreadout.model.MeetingFormat;
import org.openreadout.model.Party;
import org.openreadout.model.Session;
import org.openreadout.model.Side;
import org.openreadout.source.DiagnosticCode;
import org.openreadout.source.Span;

/** The meetings, to be finished when the body has told the short forms of names. */
public final class MeetingReading {
  private final List<MeetingDraft> drafts;
  private final List<Long> members = new ArrayList<>();
  private final Cast cast;
  private final Headline title;
  private final Release release;

  /**
   * Settles who took part.
   *
   * @param pair the countries that the headline and the section line name
   * @param trip whether those met on a trip are told, perhaps in several countries
   */
  public MeetingReading(
      Release release,
      List<MeetingDraft> drafts,
      Headline title,
      Map<String, Party> pair,
      boolean trip) {
    this.release = release;
    this.drafts = drafts;
    this.title = title;
    CastBuilder builder =
        new CastBuilder(
            release.tokens(), release.people(), release.issuer(), release.participants());
    for (MeetingDraft draft : drafts) {
      members.add(builder.add(draft, title));
    }
    cast = builder.build(title, pair, drafts.size() == 1, trip);
    if (drafts.size() == 1) {
      members.set(0, cast.members().isEmpty() ? 0L : -1L >>> (64 - cast.members().size()));
    }
    leftOut(builder.leftOut());
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

  /**
   * Whether nobody but private persons and the publisher's own people met: a release about no
   * diplomacy.
   */
  public boolean isPrivate() {
    for (int i = 0; i < drafts.size(); i++) {
      if (KindRules.kind(drafts.get(i), title.meeting(), cast, members.get(i), multilateral())
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
        Meeting.builder().kind(KindRules.kind(draft, title.meeting(), cast, mask, multilateral()));
    if (draft.designation != null) {
      meeting.designation(draft.designation);
    }
    @Nullable MeetingFormat format = format(draft);
    if (format != null) {
      meeting.format(format);
    }
    if (draft.from >= 0 && draft.to > draft.from) {
      meeting.span(release.tokens().span(draft.from, draft.to));
    }
    for (SessionDraft session : draft.sessions) {
      if (!session.isEmpty() || draft.sessions.size() > 1) {
        Session built = session.build(release.reference());
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
      if (!release.has(Convention.SPOKE_IS_A_CALL)) {
        return null; // the verb alone shows neither a call nor a meeting
      }
      told = title.meeting().gathering ? MeetingFormat.IN_PERSON : MeetingFormat.TELEPHONE;
    }
    return told == null ? MeetingFormat.IN_PERSON : told;
  }

  private boolean multilateral() {
    return release.has(Convention.EVENT_IS_MULTILATERAL);
  }
}
