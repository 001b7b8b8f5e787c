package org.openreadout.io.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openreadout.io.internal.grammar.Language;
import org.openreadout.io.internal.grammar.Phrase;
import org.openreadout.io.internal.grammar.Reading;
import org.openreadout.io.internal.meeting.DateReading;
import org.openreadout.io.internal.meeting.RelativeDay;
import org.openreadout.io.internal.pipeline.Languages;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.io.text.Dialects;
import org.openreadout.model.ClockHedge;
import org.openreadout.model.ClockReading;
import org.openreadout.model.DurationHedge;
import org.openreadout.model.MeetingDuration;

/** The law of every phrase: the words for a value tell that value, and end where they end. */
final class PhraseProperties {
  private static final Language LANGUAGE = new Languages(Dialects.all()).of(Dialects.fallback());

  @Provide
  Arbitrary<String> zones() {
    return Arbitraries.of("LOCAL", "JST", "ET", "GMT", "UTC", "CET", "KST");
  }

  @Property
  void aDurationReadsAsWhatItIs(
      @ForAll @IntRange(min = 1, max = 6000) int minutes, @ForAll DurationHedge hedge) {
    MeetingDuration value =
        MeetingDuration.builder().value(Duration.ofMinutes(minutes)).hedge(hedge).build();
    MeetingDuration read = reread(LANGUAGE.phrases().durations(), value);
    assertThat(read.value()).isEqualTo(value.value());
    assertThat(read.hedge()).isEqualTo(hedge);
  }

  @Property
  void aClockReadsAsWhatItIs(
      @ForAll @IntRange(min = 0, max = 1439) int minute,
      @ForAll ClockHedge hedge,
      @ForAll("zones") String zone) {
    ClockReading value =
        ClockReading.builder()
            .time(LocalTime.of(minute / 60, minute % 60))
            .hedge(hedge)
            .zone(zone)
            .build();
    ClockReading read = reread(LANGUAGE.phrases().clocks(), value);
    assertThat(read.time()).isEqualTo(value.time());
    assertThat(read.hedge()).contains(hedge);
    assertThat(read.zone()).contains(zone);
    assertThat(reread(LANGUAGE.phrases().clocks(), value.withZone(Optional.empty())).zone())
        .isEmpty();
  }

  @Property
  void aDateReadsAsWhatItIs(
      @ForAll @IntRange(min = 1900, max = 2199) int year,
      @ForAll boolean withYear,
      @ForAll @IntRange(min = 1, max = 12) int month,
      @ForAll @IntRange(min = 0, max = 31) int day) {
    DateReading value = new DateReading(0, withYear ? year : 0, month, day);
    DateReading read = reread(LANGUAGE.phrases().dates(), value);
    assertThat(read).isEqualTo(new DateReading(read.next(), value.year(), month, day));
  }

  @Property
  void aDayToldFromTheReleaseReadsAsWhatItIs(
      @ForAll @IntRange(min = 0, max = 1) int back,
      @ForAll @IntRange(min = 0, max = 7) int weekday) {
    RelativeDay value = new RelativeDay(weekday == 0 ? back : 0, weekday);
    assertThat(reread(LANGUAGE.phrases().days(), value)).isEqualTo(value);
  }

  @Property
  void aZoneReadsAsItsLabel(@ForAll("zones") String zone) {
    assertThat(reread(LANGUAGE.phrases().zones(), zone)).isEqualTo(zone);
  }

  @Property
  void figuresAndAUnitThatAHyphenJoinsAreALength(@ForAll @IntRange(min = 1, max = 999) int count) {
    assertThat(minutes(count + "-minute")).isEqualTo(count);
    assertThat(minutes(count + "-hour-long")).isEqualTo(60L * count);
    assertThat(minutes(count + " hours and a quarter")).isEqualTo(60L * count + 15);
    assertThat(minutes(count + " and a half hours")).isEqualTo(60L * count + 30);
  }

  private static long minutes(String printed) {
    return read(LANGUAGE.phrases().durations(), printed).value().toMinutes();
  }

  private static <V> V reread(Phrase<V> phrase, V value) {
    StringBuilder out = new StringBuilder();
    phrase.write(value, out);
    return read(phrase, out.toString());
  }

  private static <V> V read(Phrase<V> phrase, String printed) {
    Tokens tokens = LANGUAGE.tokenize(printed);
    Reading<V> reading = Objects.requireNonNull(phrase.read(tokens, 0, tokens.size()), printed);
    assertThat(reading.next()).as(printed).isEqualTo(tokens.size());
    return reading.value();
  }
}
