package org.openreadout.examples.newissuer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openreadout.examples.DiagnosticsTour;
import org.openreadout.examples.WhoSaidWhat;
import org.openreadout.io.dialect.Dialect;
import org.openreadout.io.dialect.Layout;
import org.openreadout.io.dialect.PartyNames;
import org.openreadout.io.text.ParseResult;
import org.openreadout.io.text.ReadoutParser;
import org.openreadout.io.text.ReadoutVerifier;
import org.openreadout.model.Meeting;
import org.openreadout.model.Party;
import org.openreadout.model.PartyKind;
import org.openreadout.model.Readout;

/**
 * A tutorial: how to teach the parser an issuer that it doesn't know. Read it from top to bottom.
 *
 * <p>The issuer here is made up: the Ministry of External Relations of Marenza, a state on no map,
 * which publishes its readouts as "The Diplomatic Diary". No line of the library changes for it.
 */
public final class NewIssuer {

  // Step 1. Lay some releases of the issuer side by side, and mark what stands in all of them.
  //
  // These three share their first two lines, a label under the lead, Roman numbers, and two lines
  // at the end. Two have a press contact, and one a picture and an appendix too. Three are enough
  // for a tutorial; for a ministry take twenty, from several years.

  /** A meeting, with everything that a page of the Diary can have. */
  static final String HERRING_TALKS = "herring-talks.txt";

  /** A telephone call, on a page as short as they come. */
  static final String WHEAT_CALL = "wheat-call.txt";

  /** A meeting abroad, in which the ministry is named like any other party. */
  static final String SALT_MEETING = "salt-meeting.txt";

  // Step 2. Write the lines that you marked into a table: lines.tsv, beside the texts.
  //
  // A row says what a line is, how its words are compared, and how much they speak for this issuer.
  // The weights are how the parser tells whose text it has: those of the rows that fit are added,
  // and the dialect with the largest sum reads the text, if that is 3 or more. So give 3 or 4 to
  // words that nobody else prints, and 0 to those that every ministry does, such as "(END)".
  //
  // The wheat call shows why one heavy row is not enough. It says "commencing at", as Tokyo always
  // does: that is 3 for Japan, but the rows that fit for Marenza come to 17.

  private static final String LINES = "lines.tsv";

  // Step 3. Say who the issuer is, and choose how its pages are laid out.
  //
  // A real state is under its name in the library's table of countries, with all the forms in which
  // it is printed. Marenza is in no table, so its forms are told here; and it is a state without
  // .iso(...), as it has no assigned code.

  private static final Party MARENZA =
      Party.builder().name("Marenza").kind(PartyKind.STATE).build();

  private static final Dialect DIALECT =
      // Country, office, language. ISO 3166 leaves XA to XZ to whoever needs a code of their own.
      Dialect.builder("xm-mer-en")
          .issuer(MARENZA)
          .names(new PartyNames(MARENZA, List.of("Republic of Marenza"), List.of("Marenzan")))
          // Of the two layouts this one has the series, the date and the pictures above the lead,
          // and numbered parts below it. PROSE has a headline, a lead, and paragraphs.
          .layout(Layout.NUMBERED)
          .lines(NewIssuer.class, LINES)
          .build();

  // Step 4. Register it. The library's own dialects stay, so one parser reads everybody's texts.
  // Who checks readouts against their texts gives the verifier the dialect too.

  private static final ReadoutParser PARSER = ReadoutParser.builder().dialect(DIALECT).build();

  private static final ReadoutVerifier VERIFIER = ReadoutVerifier.of(List.of(DIALECT));

  // Step 5. Read, and look at what came out.
  //
  // The grammar of leads and statements is shared by all issuers: who met whom, when, for how long
  // and who said what is read without a word about Marenza.

  /**
   * Sums up a text of any issuer.
   *
   * @param text a whole release
   * @return the dialect that read it, the facts of its meetings, each participant with what they
   *     said, and whatever could not be read
   */
  static List<String> describe(String text) {
    ParseResult result = PARSER.parse(text);
    Readout readout = result.readout();
    List<String> lines = new ArrayList<>();
    lines.add("dialect: " + readout.dialect()); // "en" here: the weights are too small
    lines.add("issuer: " + readout.issuer().map(Party::name).orElse("?"));
    lines.add("title: " + readout.title().orElse("?"));
    lines.add("released: " + readout.released().map(LocalDate::toString).orElse("?"));
    for (Meeting meeting : readout.meetings()) {
      lines.add("kind: " + meeting.kind());
    }
    lines.addAll(WhoSaidWhat.list(readout));
    lines.addAll(DiagnosticsTour.describe(result)); // a line-unread: your table lacks a row
    return lines;
  }

  // Step 6. Hold it with tests: see NewIssuerTest. It says what is read from each text, and that
  // the dialect leaves the texts of other issuers alone, which is what the weights can get wrong.
  //
  // To give the dialect to everybody, move it into the library as CONTRIBUTING.md says: a package
  // under org.openreadout.io.dialect with the class and its table, and a line in Dialects.all().

  private NewIssuer() {}

  /** The parser that knows Marenza too. */
  static ReadoutParser parser() {
    return PARSER;
  }

  /** The verifier that knows how Marenza is printed. */
  static ReadoutVerifier verifier() {
    return VERIFIER;
  }

  /** One of the texts beside the table. */
  static String text(String name) {
    try (InputStream in = NewIssuer.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Prints what is read from the three texts.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    for (String name : List.of(HERRING_TALKS, WHEAT_CALL, SALT_MEETING)) {
      describe(text(name)).forEach(System.out::println);
      System.out.println();
    }
  }
}
