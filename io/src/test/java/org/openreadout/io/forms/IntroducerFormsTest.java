package org.openreadout.io.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openreadout.io.forms.Form.form;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openreadout.io.text.ParseResult;

/**
 * The sentence that ends the lead: the forms INT of the field guide. A row reads as the sentences
 * of the lead behind the first, split by "|" and by lines for paragraphs, and then the body.
 */
final class IntroducerFormsTest {
  private static final String BODY = "\n1. Minister Kuwano stated that rivers connect people.";

  static List<Form> forms() {
    return List.of(
        form(
            "INT-1",
            "The overview of the meeting is as follows.",
            "The overview of the meeting is as follows." + BODY),
        form("INT-1", "The overview is as follows.", "The overview is as follows." + BODY),
        form(
            "INT-1",
            "The following is a summary of the meeting.",
            "The following is a summary of the meeting." + BODY),
        form(
            "INT-1",
            "An outline of the meeting is as follows.",
            "An outline of the meeting is as follows." + BODY),
        form(
            "INT-1",
            "The gist of the talk is as follows.",
            "The gist of the talk is as follows." + BODY),
        form(
            "INT-5",
            "The overview of the meeting is as follows. (Attending on the Japanese side was Mr. Ryo"
                + " Takase, Deputy Minister for Foreign Affairs.)",
            "The overview of the meeting is as follows. | (Attending on the Japanese side was Mr."
                + " Ryo Takase, Deputy Minister for Foreign Affairs.)"
                + BODY),
        form(
            "INT-5",
            "The overview is as follows (the session was attended by experts).",
            "The overview is as follows (the session was attended by experts)." + BODY),
        form(
            "INT-6",
            "The overview of the meeting is as follows. Mr. Ryo Takase, Deputy Minister for Foreign"
                + " Affairs, among others, attended the meeting.",
            "The overview of the meeting is as follows. | Mr. Ryo Takase, Deputy Minister for"
                + " Foreign Affairs, among others, attended the meeting."
                + BODY),
        form(
            "INT-6",
            "The overview of the meeting is as follows. After the meeting, a Joint Statement"
                + " (English (PDF)) was issued.",
            "The overview of the meeting is as follows. | After the meeting, a Joint Statement"
                + " (English (PDF)) was issued."
                + BODY),
        form(
            "INT-6",
            "The overview of the meeting is as follows.\n\n"
                + "This was the first visit to Japan by Minister Oliveros.",
            "The overview of the meeting is as follows.\n"
                + "+ This was the first visit to Japan by Minister Oliveros."
                + BODY),
        form(
            "INT-6",
            "\n\n"
                + "This is the first meeting between Minister Kuwano and Minister Oliveros. The"
                + " overview of the meeting is as follows.",
            "This is the first meeting between Minister Kuwano and Minister Oliveros. | The"
                + " overview of the meeting is as follows."
                + BODY),
        form(
            "INT-7",
            "The overview of the meeting is as follows:",
            "The overview of the meeting is as follows:" + BODY),
        form("INT-10", "", BODY),
        form(
            "INT-11",
            "The overview of the meetings is as follows.",
            "The overview of the meetings is as follows." + BODY),
        form(
            "INT-11",
            "The abstract of the topics discussed are as follows.",
            "The abstract of the topics discussed are as follows." + BODY));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void endsTheLead(Form form) {
    ParseResult result =
        Release.withLead(
                ("On June 3, {host}, held a meeting with {guest}. " + form.printed())
                    .replace(". \n", ".\n")
                    .strip())
            .body("  1. Minister Kuwano stated that rivers connect people.")
            .read();
    assertThat(behindTheFirst(Readings.lead(result)) + "\n" + Readings.outline(result))
        .isEqualTo(form.reading());
  }

  private static String behindTheFirst(String lead) {
    int end = lead.indexOf("Paraguay.") + "Paraguay.".length();
    return lead.substring(end).replaceFirst("^(\n| \\| )", "");
  }

  static List<Form> labels() {
    return List.of(
        form(
            "INT-8",
            "(Outline of the Meeting)",
            "1. Minister Kuwano stated that rivers connect people."),
        form("INT-8", "(Summary)", "1. Minister Kuwano stated that rivers connect people."));
  }

  /** A label instead of a sentence is no part of the body. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("labels")
  void readsALabel(Form form) {
    ParseResult result =
        Release.withLead("On June 3, {host}, held a meeting with {guest}.\n" + form.printed())
            .body("1. Minister Kuwano stated that rivers connect people.")
            .read();
    assertThat(Readings.outline(result)).isEqualTo(form.reading());
    assertThat(result.readout().unread()).isEmpty();
  }

  static List<Form> falseOnes() {
    return List.of(
        form(
            "INT-9",
            "1. Opening\n\nMinister Kuwano stated as follows.\n\nFerries run daily.",
            "1. <Opening>\n  + Minister Kuwano stated as follows.\n  + Ferries run daily."),
        form(
            "INT-9",
            """
            1. Opening

            Minister Kuwano outlined the following initiatives of Japan as follows.

              1. Ferries; and,
              2. Bridges.\
            """,
            """
            1. <Opening>
              + Minister Kuwano outlined the following initiatives of Japan as follows.
              1. Ferries; and,
              2. Bridges.\
            """),
        form(
            "INT-9",
            "  1. In response, Minister Oliveros made the following remarks. I thank you.\n"
                + "  2. The two ministers exchanged views.",
            "1. In response, Minister Oliveros made the following remarks. I thank you.\n"
                + "2. The two ministers exchanged views."),
        form(
            "INT-9",
            "  1. The two ministers exchanged views. The overview of Minister Kuwano’s remarks is"
                + " as follows.\n"
                + "  2. Minister Kuwano stated that rivers connect people.",
            "1. The two ministers exchanged views. The overview of Minister Kuwano’s remarks is as"
                + " follows.\n"
                + "2. Minister Kuwano stated that rivers connect people."));
  }

  /** A sentence of the body that only looks like an introducer stays in the body. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("falseOnes")
  void leavesFalseOnesInTheBody(Form form) {
    ParseResult result = Release.withBody(form.printed()).read();
    assertThat(Readings.outline(result)).isEqualTo(form.reading());
    assertThat(Readings.lead(result)).endsWith("The overview of the meeting is as follows.");
  }
}
