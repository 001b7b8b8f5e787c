package org.openreadout.io.internal.grammar;

import org.openreadout.io.internal.meeting.DateReading;
import org.openreadout.io.internal.meeting.RelativeDay;
import org.openreadout.model.ClockReading;
import org.openreadout.model.MeetingDuration;

/**
 * The phrases of a language.
 *
 * @param durations how long something took, with its hedge
 * @param clocks a time of day with its hedge and zone; one without a time shows the same time as
 *     the clock before it
 * @param dates a day of the calendar as far as it is printed
 * @param days a day that is told from the release date
 * @param zones the label of a clock's zone
 */
public record Phrases(
    Phrase<MeetingDuration> durations,
    Phrase<ClockReading> clocks,
    Phrase<DateReading> dates,
    Phrase<RelativeDay> days,
    Phrase<String> zones) {}
