package org.openreadout.io.internal.grammar.en.time;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.words.Tokens;

/**
 * One time of day: "3:48 p.m.", "16:25", "8 a.m.", "4.45 p.m.", "11:00AM", "0:05 p.m.", "12 a.m.",
 * "21:00 p.m.", "noon".
 */
final class TimeOfDayReader {
  private final CalendarWords words;

  TimeOfDayReader(CalendarWords words) {
    this.words = words;
  }

  /**
   * A time and the token behind it.
   *
   * @param time null where what is printed is no time that exists ("25:70")
   * @param meridiem "a", "p", or nothing where neither a.m. nor p.m. is printed
   */
  record TimeOfDay(int next, @Nullable LocalTime time, String meridiem) {}

  /**
   * The time that starts at a token; null where there is none. A bare number is a time only before
   * a.m. or p.m.
   */
  @Nullable TimeOfDay read(Tokens tokens, int i, int limit) {
    if (i >= limit) {
      return null;
    }
    int named = words.namedHour(tokens, i);
    if (named >= 0) {
      return new TimeOfDay(i + 1, LocalTime.of(named, 0), named < 12 ? "a" : "p");
    }
    if (!tokens.isNumber(i)) {
      return null;
    }
    String number = tokens.text(i);
    int separator = number.indexOf(':');
    boolean colon = separator > 0;
    if (!colon) {
      separator = number.indexOf('.');
    }
    int hour = DateReader.int4(separator > 0 ? number.substring(0, separator) : number);
    int minute = separator > 0 ? DateReader.int4(number.substring(separator + 1)) : 0;
    String meridiem = meridiem(tokens, i + 1);
    if ((!colon && (meridiem.isEmpty() || number.length() > 5)) || number.indexOf(',') >= 0) {
      return null;
    }
    int next = meridiem.isEmpty() ? i + 1 : i + 2;
    return new TimeOfDay(next, of(hour, minute, meridiem), meridiem);
  }

  private String meridiem(Tokens tokens, int i) {
    int half = words.meridiem(tokens, i);
    return half == 0 ? "" : half == 1 ? "a" : "p";
  }

  /** "3:48 p.m.": noon is 12:00 p.m., midnight 12:00 a.m. */
  void write(LocalTime time, StringBuilder out) {
    int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
    out.append(hour).append(time.getMinute() < 10 ? ":0" : ":").append(time.getMinute());
    out.append(' ').append(words.written("meridiem", time.getHour() < 12 ? 1 : 2));
  }

  /**
   * Twelve belongs to the half day that begins with it; "0:05 p.m." is five past noon; "21:00 p.m."
   * is 21:00.
   */
  static @Nullable LocalTime of(int hour, int minute, String meridiem) {
    if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || (hour == 24 && minute != 0)) {
      return null;
    }
    int h = hour % 24;
    if (meridiem.equals("p") && h < 12) {
      h += 12;
    } else if (meridiem.equals("a") && h == 12) {
      h = 0;
    }
    return LocalTime.of(h, minute);
  }
}
