package org.openreadout.io.forms;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openreadout.io.text.ParseResult;
import org.openreadout.model.ClockHedge;
import org.openreadout.model.ClockReading;
import org.openreadout.model.DurationHedge;
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
import org.openreadout.model.Role;
import org.openreadout.model.Section;
import org.openreadout.model.Sentence;
import org.openreadout.model.Session;
import org.openreadout.model.Side;
import org.openreadout.model.Speaker;
import org.openreadout.model.Statement;
import org.openreadout.model.Venue;
import org.openreadout.source.DiagnosticCode;

/** What a parser understood, in short words, so that a table of forms can say what it expects. */
final class Readings {
  private static final DiagnosticCode[] OF_TIMES = {
    DiagnosticCode.DATE_WITHOUT_YEAR,
    DiagnosticCode.DATE_UNREADABLE,
    DiagnosticCode.TIME_UNREADABLE,
    DiagnosticCode.CLOCKS_DISAGREE,
    DiagnosticCode.END_BEFORE_START,
    DiagnosticCode.DURATION_UNREADABLE
  };

  private Readings() {}

  /**
   * The sessions: "2021-06-03 15:05 LOCAL = 2021-06-04 04:05 JST, ~25 min"; a range is
   * "11:15-11:50", "~" is about, ">" over; ";" stands between sessions, "||" between meetings, "!"
   * before what is reported.
   */
  static String sessions(ParseResult result) {
    return result.readout().meetings().stream()
            .map(m -> m.sessions().stream().map(Readings::session).collect(joining("; ")))
            .collect(joining(" || "))
        + reports(result, OF_TIMES);
  }

  private static String session(Session session) {
    return session.start().map(Readings::clock).orElse("-")
        + session.end().flatMap(ClockReading::time).map(t -> "-" + t).orElse("")
        + session.start().flatMap(ClockReading::zone).map(z -> " " + z).orElse("")
        + session
            .otherClock()
            .map(c -> " = " + clock(c) + c.zone().map(z -> " " + z).orElse(""))
            .orElse("")
        + session.duration().map(d -> ", " + minutes(d)).orElse("");
  }

  private static String clock(ClockReading clock) {
    String date = clock.date().map(Object::toString).orElse("?");
    return clock.time().map(t -> date + " " + hedge(clock.hedge()) + t).orElse(date);
  }

  private static String hedge(Optional<ClockHedge> hedge) {
    return hedge
        .map(h -> h == ClockHedge.EXACT ? "" : h == ClockHedge.ABOUT ? "~" : ">")
        .orElse("");
  }

  private static String minutes(MeetingDuration duration) {
    DurationHedge hedge = duration.hedge();
    String sign =
        hedge == DurationHedge.EXACT
            ? ""
            : hedge == DurationHedge.OVER ? ">" : hedge == DurationHedge.TOTAL ? "total " : "~";
    return sign + duration.value().toMinutes() + " min";
  }

  /** "SUMMIT IN_PERSON", of each meeting. */
  static String kinds(ParseResult result) {
    return result.readout().meetings().stream()
        .map(m -> m.kind() + m.format().map(f -> " " + f).orElse(""))
        .collect(joining(" || "));
  }

  /** "Da Nang, Viet Nam | the APEC Summit", of the first meeting; "-" for none. */
  static String place(ParseResult result) {
    Optional<Meeting> first = result.readout().meetings().stream().findFirst();
    return first.flatMap(Meeting::venue).map(Venue::printed).orElse("-")
        + " | "
        + first.flatMap(Meeting::occasion).map(Occasion::printed).orElse("-");
  }

  /** Everybody, one a line: "Japan: [Mr.] KUWANO Itsuki, Minister for Foreign Affairs". */
  static String people(ParseResult result) {
    return result.readout().participants().stream().map(Readings::person).collect(joining("\n"));
  }

  /** "Japan: [Mr.] KUWANO Itsuki, Minister for Foreign Affairs"; "+" before who attends. */
  static String person(Participant person) {
    String party = party(person);
    boolean ours = person.side() == Side.ISSUER;
    return (person.role() == Role.ATTENDEE ? "+" : "")
        + party
        + (ours == party.equals("Japan") ? "" : " as " + person.side())
        + ": "
        + person.honorifics()
        + " "
        + name(person)
        + ", "
        + office(person);
  }

  static String party(Participant person) {
    return person.party().map(Party::name).orElse("-");
  }

  static String name(Participant person) {
    return person.name().map(PersonName::display).orElse("-");
  }

  static String office(Participant person) {
    return person.offices().stream().map(Office::title).collect(joining(" and "));
  }

  /** The first person of the other side. */
  static Optional<Participant> guest(ParseResult result) {
    return side(result, Side.COUNTERPART);
  }

  /** The first person of the Japanese side. */
  static Optional<Participant> host(ParseResult result) {
    return side(result, Side.ISSUER);
  }

  private static Optional<Participant> side(ParseResult result, Side side) {
    return result.readout().participants().stream().filter(p -> p.side() == side).findFirst();
  }

  /** Lines of the page, one under the other; the number of a gallery in brackets. */
  static String lines(List<Line> lines) {
    return lines.stream()
        .map(l -> l.text() + l.index().map(i -> " [" + i + "]").orElse(""))
        .collect(joining("\n"));
  }

  /** Series, headline and day of the release: "Press Releases / Japan-Peru Summit / 2021-06-03". */
  static String front(ParseResult result) {
    Readout readout = result.readout();
    return readout.series().orElse("-")
        + " / "
        + readout.title().map(Readings::fold).orElse("-")
        + " / "
        + readout.released().map(Object::toString).orElse("-");
  }

  /**
   * The body as a tree: "1. <Opening>", below it and indented "(1) The first sentence."; "+" before
   * an unmarked paragraph.
   */
  static String outline(ParseResult result) {
    StringBuilder out = new StringBuilder();
    result.readout().sections().forEach(s -> outline(s, "", out));
    return out.toString().strip();
  }

  private static void outline(Section section, String indent, StringBuilder out) {
    String mark = section.mark().map(String::strip).orElse("");
    String heading = section.heading().map(h -> "<" + fold(h) + ">").orElse("");
    List<Paragraph> paragraphs = section.paragraphs();
    String below = indent;
    if (!mark.isEmpty() || !heading.isEmpty()) {
      boolean inline =
          heading.isEmpty() && !paragraphs.isEmpty() && paragraphs.get(0).mark().isEmpty();
      String text = inline ? text(paragraphs.get(0)) : heading;
      out.append(indent).append((mark + " " + text).strip()).append('\n');
      paragraphs = inline ? paragraphs.subList(1, paragraphs.size()) : paragraphs;
      below = indent + "  ";
    }
    for (Paragraph paragraph : paragraphs) {
      String own = paragraph.mark().map(String::strip).orElse("+");
      out.append(below).append(own).append(' ').append(text(paragraph)).append('\n');
    }
    for (Section child : section.sections()) {
      outline(child, below, out);
    }
  }

  /** A paragraph as one line, white space folded. */
  static String text(Paragraph paragraph) {
    return fold(paragraph.sentences().stream().map(Sentence::text).collect(joining(" ")));
  }

  /** The lead as one line for each paragraph, its sentences split by "|". */
  static String lead(ParseResult result) {
    return result.readout().lead().stream()
        .map(p -> p.sentences().stream().map(s -> fold(s.text())).collect(joining(" | ")))
        .collect(joining("\n"));
  }

  /** Every white space becomes one plain space. */
  static String fold(String text) {
    return text.replaceAll("[\\s\u00A0\u2007\u202F\u3000]+", " ").strip();
  }

  /** What was said, one statement a line: "Kuwano STATE: stated | rivers connect people". */
  static String statements(ParseResult result) {
    return statements(result.readout().statements(), result.readout());
  }

  private static String statements(List<Statement> statements, Readout readout) {
    return statements.stream().map(s -> statement(s, readout)).collect(joining("\n"));
  }

  private static String statement(Statement s, Readout readout) {
    return who(s, readout)
        + (s.reply() ? " replies" : "")
        + " "
        + s.act()
        + ": "
        + fold(s.cue())
        + " |"
        + s.content().map(c -> " " + fold(c)).orElse("");
  }

  /**
   * "both" for all principals together, "-" for nobody, "?" for somebody whom the reader couldn't
   * settle.
   */
  private static String who(Statement s, Readout readout) {
    if (s.unresolved() || s.speakers().isEmpty()) {
      return (s.unresolved() ? "?" : "-") + (s.joint() ? " jointly" : "");
    }
    long principals =
        readout.participants().stream().filter(p -> p.role() == Role.PRINCIPAL).count();
    if (s.joint() && s.speakers().size() == principals && principals > 1) {
      return principals == 2 ? "both" : "all";
    }
    return s.speakers().stream().map(x -> who(x, readout)).collect(joining("+"))
        + (s.joint() ? " jointly" : "");
  }

  private static String who(Speaker speaker, Readout readout) {
    if (speaker instanceof PartySpeaker party) {
      return party.party();
    }
    String id = ((ParticipantSpeaker) speaker).participant();
    return readout.find(id).map(Readings::surname).orElse("nobody called " + id);
  }

  private static String surname(Participant person) {
    String name = name(person);
    int capitals = name.indexOf(' ');
    String first = capitals < 0 ? name : name.substring(0, capitals);
    boolean before = first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT));
    String surname = before ? first : name.substring(name.lastIndexOf(' ') + 1);
    return surname.charAt(0) + surname.substring(1).toLowerCase(Locale.ROOT);
  }

  /** " !clocks-disagree": which of some codes were reported, each once. */
  static String reports(ParseResult result, DiagnosticCode... codes) {
    List<DiagnosticCode> wanted = Arrays.asList(codes);
    return result.diagnostics().stream()
        .map(d -> d.code())
        .filter(wanted::contains)
        .distinct()
        .map(c -> " !" + c.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .collect(joining());
  }
}
