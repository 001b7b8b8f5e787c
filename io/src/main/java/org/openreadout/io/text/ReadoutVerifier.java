package org.openreadout.io.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openreadout.io.dialect.Dialect;
import org.openreadout.io.internal.grammar.Language;
import org.openreadout.io.internal.pipeline.Languages;
import org.openreadout.io.internal.verify.Verification;
import org.openreadout.model.Party;
import org.openreadout.model.Readout;
import org.openreadout.model.Source;
import org.openreadout.source.Diagnostic;
import org.openreadout.source.SourceText;

/**
 * Checks a readout against its text, whoever made it: the library's parser, another program, a
 * language model, a person.
 *
 * <pre>{@code
 * Readout readout = ReadoutJson.read(json);
 * for (Diagnostic wrong : ReadoutVerifier.create().verify(readout)) {
 *   System.out.println(wrong.message()); // $.meetings[0].participants[1].name.display: "Lina Kono" is not in the text
 * }
 * }</pre>
 *
 * <p>Each value that the text does not bear out is reported once, in the order of the JSON, with
 * the value's path in front of the message:
 *
 * <ul>
 *   <li>{@code SPAN_OUTSIDE_TEXT}: a span reaches behind the end of the text.
 *   <li>{@code VALUE_NOT_IN_TEXT}: a span does not spell its value, or is not where such a thing
 *       begins and ends; a value without a span occurs nowhere; a date, a time, a duration, a hedge
 *       or a zone is not what the printed words tell; a country's code is another country's; the
 *       words before a cue name another speaker.
 *   <li>{@code SPEAKER_UNKNOWN}: a statement's speaker is no participant, and is not named.
 *   <li>{@code SOURCE_TEXT_MISSING}: the readout comes without its text, so that nothing can be
 *       checked.
 *   <li>{@code LIMIT_REACHED}: the readout was made to be slow to check; the rest was left.
 * </ul>
 *
 * <p>White space of every kind and length is the same. Spans are not needed: where a value has
 * none, it has to occur, as whole words, where it could stand. What takes judgement is not checked:
 * kinds of meetings, ranks, speech acts, and whether something was said together or as an answer.
 * That nothing is reported does not mean that nothing was left out. In a Japanese text persons, and
 * words before a cue that tell another speaker, are not checked yet; in a script that nobody reads,
 * no more than what is printed as it is.
 *
 * <p>Time and memory grow in line with the size of text and readout. Immutable and thread-safe.
 */
public final class ReadoutVerifier {
  private static final ReadoutVerifier VERIFIER = of(List.of());

  private final Languages languages;
  private final List<Dialect> dialects;

  private ReadoutVerifier(List<Dialect> dialects) {
    this.dialects = dialects;
    languages = new Languages(dialects);
  }

  /**
   * {@return a verifier for readouts in {@linkplain Dialects#all() the dialects of the library}} It
   * checks others too, but knows neither their issuers nor the countries and bodies that they add.
   */
  public static ReadoutVerifier create() {
    return VERIFIER;
  }

  /**
   * A verifier for readouts in dialects of one's own, and in those of the library. Keep it: each
   * has to read the library's tables anew.
   *
   * @param dialects further dialects, whose {@linkplain Dialect#names() names} of countries and
   *     bodies are known, and whose issuers a text need not name; copied
   * @return a verifier
   */
  public static ReadoutVerifier of(List<Dialect> dialects) {
    return new ReadoutVerifier(Stream.concat(Dialects.all().stream(), dialects.stream()).toList());
  }

  /**
   * Checks a readout against the text that it carries.
   *
   * @param readout the readout, with its {@link Readout#source source}
   * @return what the text does not bear out; empty where all is well; {@code SOURCE_TEXT_MISSING}
   *     alone where there is no text
   */
  public List<Diagnostic> verify(Readout readout) {
    return readout
        .source()
        .flatMap(Source::text)
        .map(text -> verify(readout, SourceText.of(text)))
        .orElseGet(Verification::withoutText);
  }

  /**
   * Checks a readout against a text that lies elsewhere.
   *
   * @param readout the readout, with or without a text of its own; its own must be the same
   * @param text the text, and perhaps the release date, which tells years and what "today" means
   * @return what the text does not bear out; empty where all is well
   */
  public List<Diagnostic> verify(Readout readout, SourceText text) {
    Optional<Dialect> dialect =
        dialects.stream().filter(d -> d.id().equals(readout.dialect())).findFirst();
    Language language =
        dialect
            .map(d -> languages.of(d.language()))
            .orElseGet(() -> languages.writtenIn(text.text()));
    String publisher = dialect.flatMap(Dialect::issuer).map(Party::name).orElse(null);
    return Verification.run(language, publisher, readout, text);
  }
}
