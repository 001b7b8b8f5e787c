package org.openreadout.io.internal.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The date of a release as it is printed.
 *
 * @param next the token behind it
 * @param day null where the calendar has no such day, or only the month is printed
 * @param lastDay the last day of the month that is printed
 */
public record PrintedDay(int next, @Nullable LocalDate day, @Nullable LocalDate lastDay) {}
