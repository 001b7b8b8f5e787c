package org.openreadout.io.dialect;

import java.util.Objects;

/**
 * What a line of a release means by its words: one row of a dialect's line table.
 *
 * <p>A line of more than 160 UTF-16 code units (400 for a note that is told by {@link
 * Match#CONTAINS}) gets no role, but may still speak for the dialect.
 *
 * @param role what the line is
 * @param match how the words are compared with the line, both {@linkplain #fold folded}; white
 *     space around the line and a bullet {@code •} in front of it don't count
 * @param weight how much a line of this kind speaks for the dialect when the issuer has to be told;
 *     0 for nothing. The weights of the rules that fit near the start or the end of a text are
 *     added, each once; the dialect with the largest sum reads the text, if that is 3 or more
 * @param text the words, never blank
 */
public record LineRule(Role role, Match match, int weight, String text) {

  /** What a line may be. */
  public enum Role {
    /**
     * The section of the site that the release stands in: "Press Releases". Only among the first
     * three lines that are not blank.
     */
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

  /**
   * A rule.
   *
   * @param role what a line that fits is; {@link Role#EVIDENCE} where it is nothing in itself
   * @param match where in the line the words stand
   * @param weight 0 or more
   * @param text the words as printed; compared from their first to their last character, white
   *     space at either end included
   * @throws NullPointerException where a component is {@code null}
   * @throws IllegalArgumentException where the text is blank or the weight negative
   */
  public LineRule {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(match, "match");
    Objects.requireNonNull(text, "text");
    if (text.isBlank()) {
      throw new IllegalArgumentException("a line rule needs words");
    }
    if (weight < 0) {
      throw new IllegalArgumentException("a line rule's weight can't be negative: " + weight);
    }
  }

  /**
   * {@return the character that stands for this one when words are compared} Case, the shape of an
   * apostrophe and of a space don't matter: {@code ‘} and {@code ’} become {@code '}, a tab and a
   * no-break space become a space, and letters become small, in no locale.
   *
   * @param c a UTF-16 code unit of a rule's text or of a line
   */
  public static char fold(char c) {
    return switch (c) {
      case '\u2019', '\u2018' -> '\'';
      case '\u00A0', '\t' -> ' ';
      default -> c < 128 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
    };
  }
}
