package org.openreadout.io.forms;

import org.openreadout.io.text.ParseResult;
import org.openreadout.io.text.ReadoutParser;
import org.openreadout.source.SourceText;

/**
 * A whole release around the one form that a table is about: everything else on the page is as
 * plain as it can be.
 *
 * @param series the section of the site on top; empty for none
 * @param title the headline; empty for none
 * @param date the date line; empty for none
 * @param captions lines of captions, one under the other; empty for none
 * @param lead the paragraph that says who met whom
 * @param body what they said
 * @param tail the lines at the end
 */
record Release(
    String series,
    String title,
    String date,
    String captions,
    String lead,
    String body,
    String tail) {
  /** The Japanese minister of all tables; {@code {host}} in a lead. */
  static final String HOST = "Mr. KUWANO Itsuki, Minister for Foreign Affairs of Japan";

  /** The visitor of all tables; {@code {guest}} in a lead. */
  static final String GUEST =
      "H.E. Ms. Marta Oliveros, Minister of Foreign Affairs of the Republic of Paraguay";

  /** The introducer that ends most leads. */
  static final String OVERVIEW = " The overview of the meeting is as follows.";

  private static final Release PLAIN =
      new Release(
          "Japan-Paraguay Relations",
          "",
          "June 3, 2021",
          "",
          "On June 3, commencing at 3:05 p.m. for approximately 25 minutes, {host}, held a meeting"
              + " with {guest}."
              + OVERVIEW,
          "  1. Minister Kuwano stated that rivers connect people.\n"
              + "  2. The two ministers shared the view that ferries should run more often.",
          "Back to Japan-Paraguay Relations");

  /** A release without anything odd in it: published on Thursday, June 3, 2021. */
  static Release plain() {
    return PLAIN;
  }

  /** The plain release with a lead of its own, introducer and all. */
  static Release withLead(String lead) {
    return PLAIN.lead(lead);
  }

  /** The plain release with a first sentence of its own. */
  static Release opening(String sentence) {
    return PLAIN.lead(sentence + OVERVIEW);
  }

  /** The plain release with a body of its own. */
  static Release withBody(String body) {
    return PLAIN.body(body);
  }

  Release series(String value) {
    return new Release(value, title, date, captions, lead, body, tail);
  }

  Release title(String value) {
    return new Release(series, value, date, captions, lead, body, tail);
  }

  Release date(String value) {
    return new Release(series, title, value, captions, lead, body, tail);
  }

  Release captions(String value) {
    return new Release(series, title, date, value, lead, body, tail);
  }

  Release lead(String value) {
    return new Release(series, title, date, captions, value, body, tail);
  }

  Release body(String value) {
    return new Release(series, title, date, captions, lead, value, tail);
  }

  Release tail(String value) {
    return new Release(series, title, date, captions, lead, body, value);
  }

  /** The page in blocks, with empty lines between them. */
  String text() {
    String dated = captions.isEmpty() || date.isEmpty() ? date + captions : date + "\n" + captions;
    String page =
        block(series) + block(title) + block(dated) + block(lead) + block(body) + tail + "\n";
    return page.replace("{host}", HOST).replace("{guest}", GUEST);
  }

  private static String block(String lines) {
    return lines.isEmpty() ? "" : lines + "\n\n";
  }

  ParseResult read() {
    return read(text());
  }

  /** Reads a page that was written out by hand. */
  static ParseResult read(String page) {
    return read(SourceText.of(page));
  }

  static ParseResult read(SourceText page) {
    return ReadoutParser.create().parse(page);
  }
}
