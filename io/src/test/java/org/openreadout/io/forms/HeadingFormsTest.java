package org.openreadout.io.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openreadout.io.forms.Form.form;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Headings of the body: the forms HDG of the field guide; HDG-1 and HDG-6 are the plain ones and
 * the long ones, which it lists without an id.
 */
final class HeadingFormsTest {

  static List<Form> forms() {
    return List.of(
        form("HDG-1", "1. Bilateral relations", "1. <Bilateral relations>"),
        form("HDG-1", "2 North Korea", "2 <North Korea>"),
        form("HDG-1", "1. Japan-Paraguay relations", "1. <Japan-Paraguay relations>"),
        form(
            "HDG-1",
            "3. Challenges in the regional and international arenas",
            "3. <Challenges in the regional and international arenas>"),
        form(
            "HDG-2",
            "2. Bilateral relations and Japan-European Union (EU) relations",
            "2. <Bilateral relations and Japan-European Union (EU) relations>"),
        form(
            "HDG-2",
            "2. Opening Remarks/ Bilateral Relations",
            "2. <Opening Remarks/ Bilateral Relations>"),
        form(
            "HDG-2",
            "2. Security, economy, and people-to-people exchange",
            "2. <Security, economy, and people-to-people exchange>"),
        form("HDG-3", "3. Regional affairs etc.", "3. <Regional affairs etc.>"),
        form("HDG-3", "3. Regional affairs, energy, etc.", "3. <Regional affairs, energy, etc.>"),
        form(
            "HDG-4",
            "2. 60 years of Japan-Paraguay relations",
            "2. <60 years of Japan-Paraguay relations>"),
        form(
            "HDG-5",
            "1. Prime Minister Fakalata (8:50 - 9:00)",
            "1. <Prime Minister Fakalata (8:50 - 9:00)>"),
        form(
            "HDG-6",
            "1. Meeting with H.E. Ms. Marta Oliveros, Minister of Foreign Affairs of the Republic"
                + " of Paraguay",
            "1. <Meeting with H.E. Ms. Marta Oliveros, Minister of Foreign Affairs of the Republic"
                + " of Paraguay>"),
        form(
            "HDG-6",
            "2. Courtesy call on H.E. Mr. Ciro Bogarín, President of the Republic of Paraguay, and"
                + " the dinner hosted by him",
            "2. <Courtesy call on H.E. Mr. Ciro Bogarín, President of the Republic of Paraguay, and"
                + " the dinner hosted by him>"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void readsTheHeading(Form form) {
    var result =
        Release.withBody(form.printed() + "\n\nThe two ministers exchanged views on ferries.")
            .read();
    assertThat(Readings.outline(result))
        .isEqualTo(form.reading() + "\n  + The two ministers exchanged views on ferries.");
  }

  static List<Form> sentences() {
    return List.of(
        form(
            "HDG-3",
            "1. The two ministers exchanged views on ferries, bridges, etc.",
            "1. The two ministers exchanged views on ferries, bridges, etc."),
        form(
            "HDG-1",
            "1. The two ministers discussed the “Ferry Plan.”",
            "1. The two ministers discussed the “Ferry Plan.”"),
        form(
            "HDG-1",
            "1. The two ministers exchanged views on ferries. (See the annex.)",
            "1. The two ministers exchanged views on ferries. (See the annex.)"),
        form(
            "HDG-5",
            "1. The two ministers met from 8:50 to 9:00.",
            "1. The two ministers met from 8:50 to 9:00."));
  }

  /** A numbered sentence is no heading, though it be short or end in "etc.". */
  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void leavesSentencesAlone(Form form) {
    var result = Release.withBody(form.printed() + "\n\n2. They agreed to meet again.").read();
    assertThat(Readings.outline(result))
        .isEqualTo(form.reading() + "\n2. They agreed to meet again.");
  }
}
