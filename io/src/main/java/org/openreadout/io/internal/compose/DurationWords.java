package org.openreadout.io.internal.compose;

import org.openreadout.model.MeetingDuration;

/** Tells how long a meeting took: "approximately 35 minutes", "over 1 hour and 10 minutes". */
final class DurationWords {
  private DurationWords() {}

  static String of(MeetingDuration duration) {
    return switch (duration.hedge()) {
          case EXACT -> "";
          case APPROXIMATELY -> "approximately ";
          case ABOUT -> "about ";
          case AROUND -> "around ";
          case OVER -> "over ";
          case TOTAL -> "a total of ";
        }
        + length(duration.value().toMinutes());
  }

  private static String length(long minutes) {
    long hours = minutes / 60;
    long rest = minutes % 60;
    if (hours == 0) {
      return count(rest, "minute");
    }
    return rest == 0
        ? count(hours, "hour")
        : count(hours, "hour") + " and " + count(rest, "minute");
  }

  private static String count(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }
}
