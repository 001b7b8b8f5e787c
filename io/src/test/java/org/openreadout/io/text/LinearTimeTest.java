package org.openreadout.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Law 4 where many people meet: a character of a long text costs what it costs in a short one.
 * Costs are compared with each other, never with a limit of time, the least of several runs.
 */
final class LinearTimeTest {
  private static final int SHORT = 10_000;
  private static final int LONG = 1_000_000;
  private static final double MOST = 1.3;
  private static final int LEAST = 3;
  private static final int ROUNDS = 15;
  private static final List<String> SYLLABLES =
      List.of("ba", "ri", "mo", "ta", "lu", "ken", "dor", "vi", "sal", "pe", "nu", "gra");
  private static final List<String> COUNTRIES =
      List.of("Chile", "Kenya", "Norway", "Peru", "Japan", "Ghana", "Fiji", "Oman");
  private static final List<String> TOPICS =
      List.of("fisheries", "the new port", "trade in grain", "flood relief", "railways");

  private final ReadoutParser parser =
      ReadoutParser.builder()
          .limits(
              ParseLimits.defaults()
                  .withLength(Integer.MAX_VALUE)
                  .withStatements(Integer.MAX_VALUE))
          .build();

  /** The readout of a trip without end, on which somebody meets one person after the other. */
  private static String text(int length) {
    StringBuilder text = new StringBuilder(length + 2000);
    text.append("Readout of Secretary Ada Rowan’s Trip\n\nMay 3, 2021\n\n");
    text.append("Secretary Ada Rowan traveled to Chile.\n\n");
    for (int i = 0; text.length() < length; i++) {
      String guest = name(2 * i);
      String family = guest.substring(guest.indexOf(' ') + 1);
      String country = COUNTRIES.get(i % COUNTRIES.size());
      String topic = TOPICS.get(i % TOPICS.size());
      text.append("In ").append(country).append(", Secretary Rowan met with Foreign Minister ");
      text.append(guest).append(" of ").append(country).append(". She was joined by Ambassador ");
      text.append(name(2 * i + 1)).append(". Secretary Rowan stressed the importance of ");
      text.append(topic).append(", and Foreign Minister ").append(family);
      text.append(" thanked the Secretary for ").append(topic);
      text.append(". The two sides agreed to meet again.\n\n");
    }
    return text.substring(0, length);
  }

  /** A name of two words that no other number has. */
  private static String name(int number) {
    return word(number % 97) + " " + word(number + 7);
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int n = number + SYLLABLES.size(); n > 0; n /= SYLLABLES.size()) {
      word.append(SYLLABLES.get(n % SYLLABLES.size()));
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  @Test
  void aLongTextOfManyPeopleCostsNoMoreACharacterThanAShortOne() {
    String small = text(SHORT);
    String large = text(LONG);
    double one = Double.MAX_VALUE;
    double many = Double.MAX_VALUE;
    // the least of each side alone: a busy machine may disturb a run, but not each of them
    for (int i = 0; i < ROUNDS && (i < LEAST || many > MOST * one); i++) {
      one = Math.min(one, cost(small, LONG / SHORT / 2));
      many = Math.min(many, cost(large, 1));
    }
    assertThat(many / one).isLessThanOrEqualTo(MOST);
  }

  /** Nanoseconds a character. */
  private double cost(String text, int times) {
    long start = System.nanoTime();
    for (int i = 0; i < times; i++) {
      assertThat(parser.parse(text).readout().meetings()).isNotEmpty();
    }
    return (double) (System.nanoTime() - start) / times / text.length();
  }
}
