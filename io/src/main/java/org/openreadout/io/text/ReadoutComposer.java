package org.openreadout.io.text;

import java.util.Objects;
import org.openreadout.io.internal.compose.Composing;
import org.openreadout.io.internal.grammar.Wording;
import org.openreadout.io.internal.pipeline.Languages;
import org.openreadout.model.Readout;

/**
 * Writes a new release from a readout, in the house style of Japan’s Ministry of Foreign Affairs:
 * in Japanese ({@code jp-mofa-ja}) where the readout is, else in English ({@code jp-mofa-en}).
 *
 * <pre>{@code
 * Composition release = ReadoutComposer.create().compose(readout);
 * System.out.println(release.text());
 * }</pre>
 *
 * <p>A source text is not looked at; {@link ReadoutWriter} gives it back as it was. What the
 * readout tells is worded anew: a sentence with statements from its speakers, cues and contents,
 * one without any as its text stands. Where a readout has no {@linkplain Readout#lead lead}, the
 * lead is worded from its meetings; where it has one, its sentences stand as they are unless they
 * tell another meeting. Marks, printed forms, aliases and the connectives of earlier wordings are
 * used where they serve.
 *
 * <p>The text is read again before it is given out. Where that would tell other {@linkplain
 * Readout#facts facts} than the readout, the style can’t express it, and a diagnostic says which
 * value that is. Composing what was read from a composed text gives the same text.
 *
 * <p>Immutable and thread-safe.
 */
public final class ReadoutComposer {

  private static final ReadoutComposer COMPOSER = new ReadoutComposer();

  private final ReadoutParser parser = ReadoutParser.create();
  private final Languages languages = new Languages(Dialects.all());

  private ReadoutComposer() {}

  /**
   * A composer.
   *
   * @return one for all threads
   */
  public static ReadoutComposer create() {
    return COMPOSER;
  }

  /**
   * Writes a release.
   *
   * @param readout a readout, with or without source text
   * @return the text, and what it could not say
   * @throws NullPointerException where the readout is {@code null}
   */
  public Composition compose(Readout readout) {
    Objects.requireNonNull(readout, "readout");
    Wording wording = languages.of(readout.language()).wording();
    Composing.Outcome outcome =
        Composing.run(readout, wording, text -> parser.parse(text).readout());
    return new Composition(outcome.text(), outcome.diagnostics());
  }
}
