package org.openreadout.io.json;

import org.openreadout.model.ClockReading;
import org.openreadout.model.Line;
import org.openreadout.model.Meeting;
import org.openreadout.model.MeetingDuration;
import org.openreadout.model.Occasion;
import org.openreadout.model.Office;
import org.openreadout.model.Paragraph;
import org.openreadout.model.Participant;
import org.openreadout.model.ParticipantSpeaker;
import org.openreadout.model.Party;
import org.openreadout.model.PartySpeaker;
import org.openreadout.model.PersonName;
import org.openreadout.model.Readout;
import org.openreadout.model.Section;
import org.openreadout.model.Sentence;
import org.openreadout.model.Session;
import org.openreadout.model.Source;
import org.openreadout.model.Speaker;
import org.openreadout.model.Statement;
import org.openreadout.model.Venue;
import tools.jackson.core.JsonGenerator;

/** The properties of every type, in the order of the format. */
final class DocumentWriter {
  private final JsonOut out;

  DocumentWriter(JsonGenerator generator) {
    out = new JsonOut(generator);
  }

  void readout(Readout r) {
    out.open();
    out.number("formatVersion", r.formatVersion());
    out.object("source", r.source(), this::source);
    out.text("dialect", r.dialect());
    out.text("language", r.language());
    out.object("issuer", r.issuer(), this::party);
    out.text("series", r.series());
    out.text("title", r.title());
    out.value("released", r.released());
    out.text("attribution", r.attribution());
    out.object(
        "spans",
        r.spans().isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(r),
        this::spans);
    out.objects("captions", r.captions(), this::line);
    out.objects("meetings", r.meetings(), this::meeting);
    out.objects("lead", r.lead(), this::paragraph);
    out.objects("sections", r.sections(), this::section);
    out.objects("notes", r.notes(), this::line);
    out.objects("links", r.links(), this::line);
    out.objects("unread", r.unread(), this::line);
    out.close();
  }

  private void source(Source s) {
    out.open();
    out.text("name", s.name());
    out.text("text", s.text());
    out.value("released", s.released());
    out.close();
  }

  private void spans(Readout r) {
    out.open();
    r.spans().forEach(out::namedSpan);
    out.close();
  }

  private void line(Line l) {
    out.open();
    out.text("text", l.text());
    l.index().ifPresent(i -> out.number("index", i));
    out.span("span", l.span());
    out.close();
  }

  private void meeting(Meeting m) {
    out.open();
    out.value("kind", m.kind());
    out.text("designation", m.designation());
    out.value("format", m.format());
    out.span("span", m.span());
    out.objects("sessions", m.sessions(), this::session);
    out.object("venue", m.venue(), this::venue);
    out.object("occasion", m.occasion(), this::occasion);
    out.text("initiator", m.initiator());
    out.objects("participants", m.participants(), this::participant);
    out.close();
  }

  private void session(Session s) {
    out.open();
    out.text("designation", s.designation());
    out.object("start", s.start(), this::clock);
    out.object("otherClock", s.otherClock(), this::clock);
    out.object("end", s.end(), this::clock);
    out.object("duration", s.duration(), this::duration);
    out.close();
  }

  private void clock(ClockReading c) {
    out.open();
    out.value("date", c.date());
    out.value("time", c.time());
    out.text("zone", c.zone());
    out.value("hedge", c.hedge());
    out.text("printed", c.printed());
    out.span("span", c.span());
    out.close();
  }

  private void duration(MeetingDuration d) {
    out.open();
    out.value("value", d.value());
    out.value("hedge", d.hedge());
    out.text("printed", d.printed());
    out.span("span", d.span());
    out.close();
  }

  private void venue(Venue v) {
    out.open();
    out.text("printed", v.printed());
    out.text("place", v.place());
    out.object("country", v.country(), this::party);
    out.span("span", v.span());
    out.close();
  }

  private void occasion(Occasion o) {
    out.open();
    out.text("printed", o.printed());
    out.text("name", o.name());
    out.text("expansion", o.expansion());
    out.value("relation", o.relation());
    out.span("span", o.span());
    out.close();
  }

  private void participant(Participant p) {
    out.open();
    out.text("id", p.id());
    out.object("name", p.name(), this::name);
    out.texts("honorifics", p.honorifics());
    out.objects("offices", p.offices(), this::office);
    out.object("party", p.party(), this::party);
    out.value("side", p.side());
    out.value("role", p.role());
    out.texts("aliases", p.aliases());
    out.span("span", p.span());
    out.close();
  }

  private void name(PersonName n) {
    out.open();
    out.text("display", n.display());
    out.text("given", n.given());
    out.text("family", n.family());
    out.close();
  }

  private void office(Office o) {
    out.open();
    out.text("title", o.title());
    out.value("rank", o.rank());
    out.value("status", o.status());
    out.close();
  }

  private void party(Party p) {
    out.open();
    out.text("name", p.name());
    out.text("printed", p.printed());
    out.value("kind", p.kind());
    out.text("iso", p.iso());
    out.close();
  }

  private void section(Section s) {
    out.open();
    out.text("mark", s.mark());
    out.text("heading", s.heading());
    out.span("span", s.span());
    out.objects("paragraphs", s.paragraphs(), this::paragraph);
    out.objects("sections", s.sections(), this::section);
    out.close();
  }

  private void paragraph(Paragraph p) {
    out.open();
    out.text("mark", p.mark());
    out.span("span", p.span());
    out.objects("sentences", p.sentences(), this::sentence);
    out.close();
  }

  private void sentence(Sentence s) {
    out.open();
    out.text("text", s.text());
    out.span("span", s.span());
    out.objects("statements", s.statements(), this::statement);
    out.close();
  }

  /** {@code joint} and {@code reply} are written even when false, as in the reference document. */
  private void statement(Statement s) {
    out.open();
    out.objects("speakers", s.speakers(), this::speaker);
    if (s.unresolved()) {
      out.flag("unresolved", true);
    }
    out.flag("joint", s.joint());
    out.text("cue", s.cue());
    out.span("cueSpan", s.cueSpan());
    out.value("act", s.act());
    out.value("mode", s.mode());
    out.flag("reply", s.reply());
    out.text("content", s.content());
    out.span("contentSpan", s.contentSpan());
    out.text("topic", s.topic());
    out.close();
  }

  private void speaker(Speaker speaker) {
    out.open();
    if (speaker instanceof ParticipantSpeaker p) {
      out.text("participant", p.participant());
    } else if (speaker instanceof PartySpeaker p) {
      out.text("party", p.party());
    }
    out.close();
  }
}
