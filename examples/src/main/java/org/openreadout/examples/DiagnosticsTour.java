package org.openreadout.examples;

import java.util.List;
import org.openreadout.io.text.ParseResult;
import org.openreadout.io.text.ReadoutParser;
import org.openreadout.source.Diagnostic;

/**
 * What becomes of a text that can't be read in full. Nothing is thrown: what is clear is in the
 * readout, and each thing that isn't is reported with its place.
 */
public final class DiagnosticsTour {

  private DiagnosticsTour() {}

  /**
   * Describes all that the reader has to say about a text.
   *
   * @param result a parsed text
   * @return a line for each diagnostic: place, severity, code, message, and the words meant
   */
  public static List<String> describe(ParseResult result) {
    return result.diagnostics().stream().map(each -> describe(each, result)).toList();
  }

  private static String describe(Diagnostic diagnostic, ParseResult result) {
    return "%s %s %s: %s <%s>"
        .formatted(
            result.source().position(diagnostic.span().start()), // line:column, from 1:1
            diagnostic.severity(),
            diagnostic.code().id(), // programs look at the code, people read the message
            diagnostic.message(),
            result.source().substring(diagnostic.span()));
  }

  /**
   * Prints the diagnostics of a damaged text, and of one that tells of no meeting.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    ReadoutParser parser = ReadoutParser.create();

    String undated = Sample.JAPAN_PERU.text().replace("November 8, 2017\n", "");
    describe(parser.parse(undated)).forEach(System.out::println);

    ParseResult none = parser.parse("Office hours are from nine to five.");
    describe(none).forEach(System.out::println);
    System.out.println("errors: " + none.hasErrors()); // and none.orThrow() throws
  }
}
