package org.openreadout.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

class StatementTest {

  @Test
  void isNeitherJointNorReplyNorUnresolvedUnlessTold() {
    Statement statement = Fixtures.statement("stated", SpeechAct.STATE).build();
    assertThat(statement.joint()).isFalse();
    assertThat(statement.reply()).isFalse();
    assertThat(statement.unresolved()).isFalse();
  }

  @Test
  void isASharedViewWhereBothConcur() {
    Statement shared = Fixtures.statement("shared the view", SpeechAct.CONCUR).joint(true).build();
    assertThat(shared.isSharedView()).isTrue();
    assertThat(shared.withJoint(false).isSharedView()).isFalse();
    assertThat(shared.withAct(SpeechAct.AGREE).isSharedView()).isFalse();
  }

  @Test
  void hasNoSpeakersWhereUnresolved() {
    Statement open = Fixtures.statement("stated", SpeechAct.STATE).unresolved(true).build();
    assertThat(open.speakers()).isEmpty();
    assertThatIllegalStateException()
        .isThrownBy(() -> open.withSpeakers(Speaker.party("Peru")))
        .withMessageStartingWith("an unresolved statement has no speakers");
  }

  @Test
  @NullUnmarked
  void speakersAreNeverNull() {
    assertThatNullPointerException().isThrownBy(() -> Speaker.participant(null));
    assertThatNullPointerException().isThrownBy(() -> Speaker.party(null));
  }
}
