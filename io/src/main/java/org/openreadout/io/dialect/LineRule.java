package org.openreadout.io.dialect;

import java.util.Objects;

/**
 * What a line of a release means by its words: one row of a dialect's line table.
 *
 * @param role what the line is
 * @param match how the words are compared with the line, case folded
 * @param weight how much a line of this kind speaks for the dialect when the issuer has to be told;
 *     0 for nothing
 * @param text the words, never empty
 */
public record LineRule(Role role, Match match, int weight, String text) {

  /** What a line may be. */
  public enum Role {
    /** The section of the site that the release stands in: "Press Releases". */
    SERIES,
    /** The office that publishes it: "Office of the Spokesperson". */
    OFFICE,
    /** Who may be quoted for it: "The below is attributable to …". */
    ATTRIBUTION,
    /** A photo caption or credit: "(Photo: Cabinet Public Relations Office)". */
    CAPTION,
    /** A label that introduces the body: "(Outline of the Meeting)". */
    INTRODUCER,
    /** A note: a provisional translation, "(END)", "###". */
    NOTE,
    /** Everything from here on is a note: "(Reference)". */
    APPENDIX,
    /** A link: "Back to Press Releases". */
    LINK,
    /** Words that speak for the dialect wherever they stand, and mean nothing else. */
    EVIDENCE
  }

  /** How a rule's words are compared with a line. */
  public enum Match {
    /** The line is exactly these words. */
    EXACT,
    /** The line begins with them. */
    PREFIX,
    /** The line ends in them. */
    SUFFIX,
    /** The line contains them. */
    CONTAINS
  }

  /** Checks the parts. */
  public LineRule {
    Objects.requireNonNull(role);
    Objects.requireNonNull(match);
    Objects.requireNonNull(text);
    if (text.isBlank()) {
      throw new IllegalArgumentException("a line rule needs words");
    }
    if (weight < 0) {
      throw new IllegalArgumentException("a line rule's weight can't be negative: " + weight);
    }
  }

  /** How a character is compared: case, the shape of an apostrophe and of a space don't matter. */
  public static char fold(char c) {
    return switch (c) {
      case '\u2019', '\u2018' -> '\'';
      case '\u00A0', '\t' -> ' ';
      default -> c < 128 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
    };
  }
}
