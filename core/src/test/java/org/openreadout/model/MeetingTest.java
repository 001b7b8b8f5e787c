package org.openreadout.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class MeetingTest {

  @Test
  void startsAndLastsAsItsFirstSession() {
    Session dinner = Session.builder().designation("working dinner").build();
    Meeting meeting = Fixtures.meeting().withSessions(Fixtures.SESSION, dinner);
    assertThat(meeting.start().flatMap(ClockReading::time)).contains(LocalTime.of(15, 48));
    assertThat(meeting.duration().map(MeetingDuration::value)).contains(Duration.ofMinutes(35));
  }

  @Test
  void hasNoStartWithoutSessions() {
    Meeting meeting = Fixtures.meeting().withSessions();
    assertThat(meeting.start()).isEmpty();
    assertThat(meeting.duration()).isEmpty();
  }

  @Test
  void refusesTwoParticipantsWithOneId() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Fixtures.meeting().withParticipants(Fixtures.ROJAS, Fixtures.ROJAS))
        .withMessage("two participants have the id: elena-rojas");
  }

  @Test
  void refusesAParticipantWithoutId() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Fixtures.meeting().withParticipants(Fixtures.ROJAS.withId("")))
        .withMessage("a participant's id is empty");
  }

  @Test
  void isInitiatedByOneOfItsParticipants() {
    assertThat(Fixtures.meeting().withInitiator("elena-rojas").initiator()).contains("elena-rojas");
    assertThatIllegalStateException()
        .isThrownBy(() -> Fixtures.meeting().withInitiator("nobody"))
        .withMessage("the initiator is no participant: nobody");
  }
}
