package org.openreadout.io.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every form that the field guide lists stands in one of the tables. */
final class EveryFormTest {
  /**
   * How many forms each part of the guide has; INT lacks 2 to 4, and ACT stands for its list of
   * actors.
   */
  private static final Map<String, Integer> GUIDE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("LAY", 7),
              Map.entry("SER", 5),
              Map.entry("TTL", 8),
              Map.entry("DAT", 11),
              Map.entry("CAP", 11),
              Map.entry("TIM", 18),
              Map.entry("ZON", 12),
              Map.entry("DUR", 10),
              Map.entry("NAM", 12),
              Map.entry("HON", 12),
              Map.entry("TIT", 8),
              Map.entry("PAR", 9),
              Map.entry("OCC", 11),
              Map.entry("VRB", 15),
              Map.entry("ENG", 12),
              Map.entry("INT", 11),
              Map.entry("NUM", 14),
              Map.entry("SUB", 8),
              Map.entry("HDG", 5),
              Map.entry("STM", 22),
              Map.entry("ACT", 10),
              Map.entry("TRL", 7)));

  private static final List<List<Form>> TABLES =
      List.of(
          LayoutFormsTest.pages(),
          LayoutFormsTest.sentences(),
          SeriesFormsTest.forms(),
          TitleFormsTest.forms(),
          TitleFormsTest.contradictions(),
          DateFormsTest.forms(),
          DateFormsTest.undated(),
          CaptionFormsTest.forms(),
          CaptionFormsTest.inside(),
          StartTimeFormsTest.forms(),
          StartTimeFormsTest.fragments(),
          ZoneFormsTest.forms(),
          DurationFormsTest.forms(),
          NameFormsTest.hosts(),
          NameFormsTest.guests(),
          HonorificFormsTest.guests(),
          HonorificFormsTest.hosts(),
          TitleOfOfficeFormsTest.guests(),
          TitleOfOfficeFormsTest.hosts(),
          ParticipantFormsTest.forms(),
          OccasionFormsTest.forms(),
          VerbFormsTest.forms(),
          VerbFormsTest.verbless(),
          EngagementFormsTest.forms(),
          EngagementFormsTest.pages(),
          EngagementFormsTest.titles(),
          IntroducerFormsTest.forms(),
          IntroducerFormsTest.labels(),
          IntroducerFormsTest.falseOnes(),
          NumberingFormsTest.levels(),
          NumberingFormsTest.sublevels(),
          NumberingFormsTest.leads(),
          HeadingFormsTest.forms(),
          StatementFormsTest.forms(),
          StatementFormsTest.bodies(),
          ActorFormsTest.forms(),
          ActorFormsTest.others(),
          TrailerFormsTest.forms(),
          TrailerFormsTest.inside());

  @Test
  void standsInATable() {
    Set<String> listed =
        GUIDE.entrySet().stream()
            .flatMap(
                e -> IntStream.rangeClosed(1, e.getValue()).mapToObj(n -> e.getKey() + "-" + n))
            .collect(Collectors.toCollection(TreeSet::new));
    listed.removeAll(Set.of("INT-2", "INT-3", "INT-4"));
    assertThat(ids(TABLES.stream().flatMap(List::stream))).containsAll(listed);
  }

  @Test
  void hasEachOfTheHardest() {
    assertThat(ids(HardestFormsTest.forms().stream()))
        .containsAll(IntStream.rangeClosed(1, 25).mapToObj(n -> "11." + n).toList());
  }

  private static Set<String> ids(Stream<Form> forms) {
    return forms.map(Form::id).collect(Collectors.toCollection(TreeSet::new));
  }
}
