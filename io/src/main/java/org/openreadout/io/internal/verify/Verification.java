package org.openreadout.io.internal.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.Clues;
import org.openreadout.io.internal.grammar.Language;
import org.openreadout.model.Readout;
import org.openreadout.model.Source;
import org.openreadout.source.Diagnostic;
import org.openreadout.source.DiagnosticCode;
import org.openreadout.source.SourceText;
import org.openreadout.source.Span;

/** One verification of a readout against a text: front matter, meetings, lead and body. */
public final class Verification {
  private static final Span NOWHERE = new Span(0, 0);

  private Verification() {}

  /** What there is to report of a readout without any text. */
  public static List<Diagnostic> withoutText() {
    return List.of(
        new Diagnostic(
            DiagnosticCode.SOURCE_TEXT_MISSING,
            NOWHERE,
            JsonPath.ROOT.at("source").at("text")
                + ": there is no text to check the readout against"));
  }

  /**
   * Everything that a text does not bear out, in the order of the JSON.
   *
   * @param language the language of the text
   * @param publisher who publishes, by the readout's dialect; a text need not name it
   */
  public static List<Diagnostic> run(
      Language language, @Nullable String publisher, Readout readout, SourceText text) {
    Evidence evidence = new Evidence(language, readout, text, new Effort(text.length()));
    source(readout, text, evidence);
    try {
      check(readout, publisher, evidence);
    } catch (Effort.Exhausted e) {
      List<Diagnostic> found = new ArrayList<>(evidence.remarks.all());
      found.add(
          new Diagnostic(
              DiagnosticCode.LIMIT_REACHED,
              NOWHERE,
              "there is too much to compare; the rest is not checked"));
      return List.copyOf(found);
    }
    return evidence.remarks.all();
  }

  private static void check(Readout readout, @Nullable String publisher, Evidence evidence) {
    People people = new People(evidence, readout);
    PartyCheck parties = new PartyCheck(evidence, publisher);
    new FrontCheck(evidence).check(readout);
    if (evidence.bearsOut(Clues.Extent.CIRCUMSTANCES)) {
      new MeetingCheck(evidence, readout, people, parties).check(readout);
    }
    StatementCheck statements =
        new StatementCheck(evidence, new SpeakerCheck(evidence, parties, people));
    new BodyCheck(evidence, statements).check(readout);
  }

  private static void source(Readout readout, SourceText text, Evidence evidence) {
    Optional<String> own = readout.source().flatMap(Source::text);
    if (own.isPresent() && !own.get().equals(text.text())) {
      evidence.remarks.notInText(
          NOWHERE,
          JsonPath.ROOT.at("source").at("text"),
          "is another text than the one to check against");
    }
  }
}
