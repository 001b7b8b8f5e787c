package org.openreadout.io.internal.grammar;

import java.util.List;
import org.openreadout.io.internal.meeting.MeetingReading;
import org.openreadout.io.internal.meeting.Release;
import org.openreadout.io.internal.page.Block;
import org.openreadout.io.internal.page.PageWords;
import org.openreadout.io.internal.people.Cast;
import org.openreadout.io.internal.people.Parties;
import org.openreadout.io.internal.words.Brackets;
import org.openreadout.io.internal.words.Range;
import org.openreadout.io.internal.words.Tokens;

/** The grammar of one language, which a dialect picks by its tag. Immutable and shared. */
public interface Language {
  /** The BCP 47 tag: "en". */
  String tag();

  /** The English name: "English". */
  String name();

  /** Whether a letter is of a script that the language is written in. */
  boolean writes(char letter);

  /**
   * Whether a text, most letters of which are of the language's script, is in the language: Chinese
   * shares its letters with Japanese, but has no kana.
   */
  boolean isWritten(String text);

  /** Cuts a text into the language's words. */
  Tokens tokenize(String text);

  /** The words that tell the parts of a page. */
  PageWords page();

  /** The sentences of a block, its brackets paired. */
  List<Range> sentences(Tokens tokens, Brackets brackets, Block block);

  /** Who met whom, when, where and on what occasion. */
  MeetingReading meetings(Release release);

  /**
   * What was said.
   *
   * @param cast everybody who took part
   * @param privateGroup whether those who met the publisher are private persons
   */
  Statements statements(Release release, Cast cast, boolean privateGroup);

  /** Durations, clocks and days, each read and worded in one place. */
  Phrases phrases();

  /** How what a readout tells is worded. */
  Wording wording();

  /** What words tell of a value beside them. */
  Clues clues();

  /** Countries and organisations under all their printed names. */
  Parties parties();
}
