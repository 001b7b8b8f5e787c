package org.openreadout.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openreadout.io.text.ParseResult;
import org.openreadout.io.text.ReadoutParser;
import org.openreadout.model.ClockReading;
import org.openreadout.model.Meeting;
import org.openreadout.model.MeetingDuration;
import org.openreadout.model.MeetingKind;
import org.openreadout.model.Participant;
import org.openreadout.model.Readout;
import org.openreadout.model.Section;
import org.openreadout.model.Statement;
import org.openreadout.model.Venue;

class SampleTest {

  private static ParseResult parse(Sample sample) {
    return ReadoutParser.create().parse(sample.text());
  }

  @Test
  void theJapaneseSampleIsReadWhole() {
    ParseResult result = parse(Sample.JAPAN_PERU);
    Readout readout = result.readout();

    assertThat(result.diagnostics()).isEmpty();
    assertThat(readout.dialect()).isEqualTo("jp-mofa-en");
    assertThat(readout.series()).contains("Japan-Peru Relations");
    assertThat(readout.title()).contains("Japan-Peru Foreign Ministers’ Meeting");
    assertThat(readout.released()).contains(LocalDate.of(2017, 11, 8));
    assertThat(readout.captions()).hasSize(2);
    assertThat(readout.links()).hasSize(1);
    assertThat(readout.unread()).isEmpty();
    assertThat(readout.sections())
        .extracting(Section::heading)
        .extracting(heading -> heading.orElse(""))
        .containsExactly(
            "Opening remarks",
            "Relations between Japan and Peru",
            "Regional and international affairs");
  }

  @Test
  void theJapaneseMeetingIsReadWhole() {
    Readout readout = parse(Sample.JAPAN_PERU).readout();
    assertThat(readout.meetings()).hasSize(1);
    Meeting meeting = readout.meetings().get(0);

    assertThat(meeting.kind()).isEqualTo(MeetingKind.FOREIGN_MINISTERS_MEETING);
    assertThat(meeting.start().flatMap(ClockReading::time)).contains(LocalTime.of(15, 48));
    assertThat(meeting.duration().map(MeetingDuration::value)).contains(Duration.ofMinutes(35));
    assertThat(meeting.venue().flatMap(Venue::place)).contains("Da Nang");
    assertThat(meeting.occasion().map(occasion -> occasion.name()))
        .contains("APEC Ministerial Meeting");
    assertThat(meeting.participants())
        .extracting(Participant::id)
        .containsExactly("taro-kono", "ricardo-luna");
    assertThat(readout.statements()).filteredOn(Statement::isSharedView).isNotEmpty();
    assertThat(readout.statements()).noneMatch(Statement::unresolved);
  }

  @ParameterizedTest
  @EnumSource
  void everySampleComesBack(Sample sample) {
    assertThat(ParseOneReadout.thereAndBack(sample.text())).isEqualTo(sample.text());
  }
}
