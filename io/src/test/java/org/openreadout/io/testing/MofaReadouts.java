package org.openreadout.io.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openreadout.io.testing.MofaFrames.Frame;
import org.openreadout.io.testing.MofaFrames.Setting;
import org.openreadout.io.testing.MofaPeople.Country;
import org.openreadout.io.testing.MofaPeople.Level;
import org.openreadout.io.testing.MofaPeople.Person;
import org.openreadout.model.Line;
import org.openreadout.model.Meeting;
import org.openreadout.model.MeetingKind;
import org.openreadout.model.Paragraph;
import org.openreadout.model.Participant;
import org.openreadout.model.Rank;
import org.openreadout.model.Readout;
import org.openreadout.model.Section;
import org.openreadout.model.Sentence;
import org.openreadout.model.Session;

/**
 * Releases of Japan’s ministry, as many as one likes, each with the readout that it tells: the
 * field guide’s grammar run backwards. People, places and contents are made up; the forms are those
 * of the guide, by their ids.
 */
public final class MofaReadouts {
  private static final Participant ATTENDEE =
      MofaPeople.attendee("Ken", "Uchida", "Deputy Chief Cabinet Secretary", Rank.OFFICIAL);

  /** What belongs to the page and not to the meeting. */
  private record Page(
      boolean title,
      int captions,
      boolean attendee,
      Optional<String> introducer,
      MofaPages.Layout layout,
      int delay) {}

  private MofaReadouts() {}

  /** All of them. */
  public static Arbitrary<MofaReadout> all() {
    return Combinators.combine(Arbitraries.of(Level.class), MofaPeople.COUNTRIES, MofaTimes.days())
        .flatAs(MofaReadouts::of);
  }

  private static Arbitrary<MofaReadout> of(Level level, Country country, LocalDate day) {
    Arbitrary<Page> pages =
        Combinators.combine(
                Arbitraries.of(true, false),
                Arbitraries.integers().between(0, 2),
                Arbitraries.of(true, false, false),
                MofaPages.introducers(),
                MofaPages.layouts(),
                Arbitraries.integers().between(0, 1))
            .as(Page::new);
    Arbitrary<Frame> frames = MofaFrames.frames(level, country);
    return Combinators.combine(
            MofaPeople.host(level),
            MofaPeople.guest(level, country),
            MofaTimes.when(day),
            frames,
            pages)
        .flatAs(
            (host, guest, when, frame, page) -> {
              MofaStatements statements =
                  new MofaStatements(
                      host,
                      guest,
                      level == Level.LEADERS ? "the two leaders" : "the two ministers");
              return Combinators.combine(
                      MofaFrames.settings(frame.format()),
                      statements.paragraphs().list().ofMinSize(1).ofMaxSize(4))
                  .as(
                      (setting, body) ->
                          new Maker(
                                  level, country, day, host, guest, when, frame, setting, page,
                                  body)
                              .make());
            });
  }

  /** Puts one release together. */
  private record Maker(
      Level level,
      Country country,
      LocalDate day,
      Person host,
      Person guest,
      Told<Session> when,
      Frame frame,
      Setting setting,
      Page page,
      List<List<Told<Sentence>>> body) {

    MofaReadout make() {
      String series = "Japan-" + country.name() + " Relations";
      String title =
          "Japan-" + country.name() + (level == Level.LEADERS ? " Summit" : " Ministers’") + noun();
      LocalDate released = day.plusDays(page.delay());
      Readout.Builder readout =
          Readout.builder()
              .dialect("jp-mofa-en")
              .language("en")
              .issuer(MofaPeople.JAPAN)
              .series(series)
              .released(released);
      StringBuilder text = new StringBuilder(series + "\n\n");
      if (page.title()) {
        text.append(title + "\n\n");
        readout.title(title);
      }
      text.append(MofaTimes.dateLine(released) + "\n");
      for (int i = 1; i <= page.captions(); i++) { // CAP-1
        text.append(title + i + "\n");
        readout.addCaption(Line.builder().text(title + i).index(i).build());
      }
      List<String> lead = lead();
      text.append("\n" + String.join(" ", lead) + "\n\n");
      Told<List<Section>> sections = MofaPages.body(page.layout(), body);
      text.append(sections.words() + "\n\nBack to " + series + "\n");
      readout
          .addMeeting(meeting())
          .addLead(
              Paragraph.builder()
                  .addAllSentences(
                      lead.stream().map(s -> Sentence.builder().text(s).build()).toList())
                  .build())
          .addAllSections(sections.value())
          .addLink(Line.builder().text("Back to " + series).build());
      return new MofaReadout(text.toString(), readout.build());
    }

    private String noun() {
      return switch (frame.format()) {
        case IN_PERSON -> " Meeting";
        case TELEPHONE -> " Telephone Talk";
        case VIDEO -> " Video Conference";
      };
    }

    private List<String> lead() {
      List<String> lead = new ArrayList<>();
      lead.add(
          when.words()
              + host.words()
              + setting.behindHost()
              + frame.words()
              + " "
              + guest.words()
              + setting.behindGuest()
              + ".");
      if (page.attendee()) { // PAR-6
        lead.add("Mr. Ken Uchida, Deputy Chief Cabinet Secretary, also attended the meeting.");
      }
      page.introducer().ifPresent(lead::add);
      return lead;
    }

    private Meeting meeting() {
      Meeting.Builder meeting =
          Meeting.builder()
              .kind(frame.kind().orElse(kind()))
              .designation(frame.designation())
              .format(frame.format())
              .addSession(when.value())
              .venue(setting.venue())
              .occasion(setting.occasion())
              .addParticipants(host.participant(), guest.participant());
      return (page.attendee() ? meeting.addParticipant(ATTENDEE) : meeting).build();
    }

    private MeetingKind kind() {
      return switch (level) {
        case FOREIGN_MINISTERS -> MeetingKind.FOREIGN_MINISTERS_MEETING;
        case LEADERS -> MeetingKind.SUMMIT;
        case DEFENSE_MINISTERS -> MeetingKind.MINISTERIAL_MEETING;
      };
    }
  }
}
