package org.openreadout.io.json;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.openreadout.model.ClockHedge;
import org.openreadout.model.ClockReading;
import org.openreadout.model.DurationHedge;
import org.openreadout.model.Line;
import org.openreadout.model.Meeting;
import org.openreadout.model.MeetingDuration;
import org.openreadout.model.MeetingFormat;
import org.openreadout.model.MeetingKind;
import org.openreadout.model.Occasion;
import org.openreadout.model.OccasionRelation;
import org.openreadout.model.Participant;
import org.openreadout.model.Readout;
import org.openreadout.model.Session;
import org.openreadout.model.Source;
import org.openreadout.model.Venue;

/** Reads the document and its meetings; {@link BodyReader} reads what was said. */
final class DocumentReader {
  private static final int FORMAT_VERSION = 1;

  private final JsonIn in;
  private final BodyReader body;
  private final PeopleReader people;
  private boolean versioned;

  DocumentReader(JsonIn in) {
    this.in = in;
    body = new BodyReader(in);
    people = new PeopleReader(in);
  }

  Readout readout() {
    Readout.Builder r = Readout.builder();
    in.object(
        "a readout",
        name -> {
          switch (name) {
            case "formatVersion" -> r.formatVersion(version());
            case "source" -> r.source(source());
            case "dialect" -> r.dialect(in.text());
            case "language" -> r.language(in.text());
            case "issuer" -> r.issuer(people.party());
            case "series" -> r.series(in.text());
            case "title" -> r.title(in.text());
            case "released" -> r.released(date());
            case "attribution" -> r.attribution(in.text());
            case "spans" -> in.object("spans by property", field -> r.putSpan(field, in.span()));
            case "captions" -> in.list(() -> r.addCaption(line()));
            case "meetings" -> {
              in.list(() -> r.addMeeting(meeting()));
              in.references().meetingsEnd();
            }
            case "lead" -> in.list(() -> r.addLead(body.paragraph()));
            case "sections" -> in.list(() -> r.addSection(body.section()));
            case "notes" -> in.list(() -> r.addNote(line()));
            case "links" -> in.list(() -> r.addLink(line()));
            case "unread" -> in.list(() -> r.addUnread(line()));
            default -> in.ignore();
          }
        });
    if (!versioned) {
      throw in.fault("missing: formatVersion");
    }
    in.references().check();
    return in.build(r::build);
  }

  private int version() {
    int version = in.integer();
    if (version != FORMAT_VERSION) {
      throw in.fault(
          "format version "
              + version
              + " is not known; this library reads version "
              + FORMAT_VERSION);
    }
    versioned = true;
    return version;
  }

  private Source source() {
    Source.Builder s = Source.builder();
    in.object(
        "a source",
        name -> {
          switch (name) {
            case "name" -> s.name(in.text());
            case "text" -> {
              String text = in.text();
              in.references().sourceText(text);
              s.text(text);
            }
            case "released" -> s.released(date());
            default -> in.ignore();
          }
        });
    return in.build(s::build);
  }

  private LocalDate date() {
    return in.iso("date like 2017-11-08", LocalDate::parse);
  }

  private LocalTime time() {
    return in.iso("time like 15:48", LocalTime::parse);
  }

  private Duration length() {
    return in.iso("duration like PT35M", Duration::parse);
  }

  private Line line() {
    Line.Builder l = Line.builder();
    in.object(
        "a line",
        name -> {
          switch (name) {
            case "text" -> l.text(in.text());
            case "index" -> l.index(in.integer());
            case "span" -> l.span(in.span());
            default -> in.ignore();
          }
        });
    return in.build(l::build);
  }

  private Meeting meeting() {
    Meeting.Builder m = Meeting.builder();
    in.object(
        "a meeting",
        name -> {
          switch (name) {
            case "kind" -> m.kind(in.constant(MeetingKind.class));
            case "designation" -> m.designation(in.text());
            case "format" -> m.format(in.constant(MeetingFormat.class));
            case "span" -> m.span(in.span());
            case "sessions" -> in.list(() -> m.addSession(session()));
            case "venue" -> m.venue(venue());
            case "occasion" -> m.occasion(occasion());
            case "initiator" -> m.initiator(in.text());
            case "participants" -> in.list(() -> m.addParticipant(participant()));
            default -> in.ignore();
          }
        });
    return in.build(m::build);
  }

  private Participant participant() {
    Participant participant = people.participant();
    in.references().participant(participant);
    return participant;
  }

  private Session session() {
    Session.Builder s = Session.builder();
    in.object(
        "a session",
        name -> {
          switch (name) {
            case "designation" -> s.designation(in.text());
            case "start" -> s.start(clock());
            case "otherClock" -> s.otherClock(clock());
            case "end" -> s.end(clock());
            case "duration" -> s.duration(duration());
            default -> in.ignore();
          }
        });
    return in.build(s::build);
  }

  private ClockReading clock() {
    ClockReading.Builder c = ClockReading.builder();
    in.object(
        "a clock reading",
        name -> {
          switch (name) {
            case "date" -> c.date(date());
            case "time" -> c.time(time());
            case "zone" -> c.zone(in.text());
            case "hedge" -> c.hedge(in.constant(ClockHedge.class));
            case "printed" -> c.printed(in.text());
            case "span" -> c.span(in.span());
            default -> in.ignore();
          }
        });
    return in.build(c::build);
  }

  private MeetingDuration duration() {
    MeetingDuration.Builder d = MeetingDuration.builder();
    in.object(
        "a duration",
        name -> {
          switch (name) {
            case "value" -> d.value(length());
            case "hedge" -> d.hedge(in.constant(DurationHedge.class));
            case "printed" -> d.printed(in.text());
            case "span" -> d.span(in.span());
            default -> in.ignore();
          }
        });
    return in.build(d::build);
  }

  private Venue venue() {
    Venue.Builder v = Venue.builder();
    in.object(
        "a venue",
        name -> {
          switch (name) {
            case "printed" -> v.printed(in.text());
            case "place" -> v.place(in.text());
            case "country" -> v.country(people.party());
            case "span" -> v.span(in.span());
            default -> in.ignore();
          }
        });
    return in.build(v::build);
  }

  private Occasion occasion() {
    Occasion.Builder o = Occasion.builder();
    in.object(
        "an occasion",
        name -> {
          switch (name) {
            case "printed" -> o.printed(in.text());
            case "name" -> o.name(in.text());
            case "expansion" -> o.expansion(in.text());
            case "relation" -> o.relation(in.constant(OccasionRelation.class));
            case "span" -> o.span(in.span());
            default -> in.ignore();
          }
        });
    return in.build(o::build);
  }
}
