package org.openreadout.io.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openreadout.io.forms.Form.form;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openreadout.io.text.ReadoutParser;

/** How the White House and the State Department say who said what, one class of sentence a row. */
final class UsStatementFormsTest {
  private static final String PAGE =
      """
      Readout of National Security Advisor Ada Rowan’s Meeting with Lino Año of Brazil

      April 25, 2022

      National Security Advisor Ada Rowan met today with Brazilian National Security Advisor \
      Lino Año. %s

      ###
      """;

  static List<Form> sentences() {
    return List.of(
        form(
            "new government as addressee",
            "Ms. Rowan urged the new government to build piers.",
            "Rowan REQUEST: urged | build piers"),
        form(
            "common noun as addressee",
            "Ms. Rowan updated managers on the storm.",
            "Rowan INFORM: updated | the storm"),
        form(
            "verb inside a relative clause",
            "Ms. Rowan praised the harbor, which serves three towns and welcomed a thousand ships.",
            "Rowan PRAISE: praised | the harbor, which serves three towns and welcomed a thousand"
                + " ships"),
        form(
            "notes compared",
            "The two compared notes on ferries.",
            "both DISCUSS: compared notes on | ferries"),
        form(
            "on behalf of several",
            "She conveyed condolences on behalf of the mayors and the sailors of the seven northern"
                + " towns to everyone who helped.",
            "Rowan CONDOLE: conveyed condolences | everyone who helped"),
        form(
            "people whom nobody names", "Guests praised the pier.", "? PRAISE: praised | the pier"),
        form(
            "the number doesn't fit",
            "The three advisors agreed on ferries.",
            "? AGREE: agreed | ferries"),
        form(
            "counterparts",
            "Ms. Rowan and her counterpart jointly condemned the attack.",
            "both CONDEMN: condemned | the attack"),
        form(
            "without diacritics",
            "Ms. Rowan and Mr. Ano discussed fisheries.",
            "both DISCUSS: discussed | fisheries"),
        form(
            "bare surnames",
            "Rowan and Año continued their discussions regarding trade.",
            "both DISCUSS: continued their discussions | regarding trade"),
        form(
            "confer",
            "They conferred about the summit.",
            "both DISCUSS: conferred about | the summit"),
        form(
            "lay out",
            "The National Security Advisor laid out in detail that nothing has changed.",
            "Rowan STATE: laid out | nothing has changed"),
        form(
            "congratulations to a people",
            "Ms. Rowan offered hearty congratulations to the people of Brazil following the"
                + " elections.",
            "Rowan CONGRATULATE: offered hearty congratulations | following the elections"),
        form(
            "praise as something",
            "Ms. Rowan lauded Brazil as a regional leader.",
            "Rowan PRAISE: lauded | Brazil as a regional leader"),
        form(
            "officials",
            "Senior U.S. officials thanked Brazil for its efforts.",
            "United States THANK: thanked | its efforts"),
        form(
            "officials of the house",
            "White House officials outlined the plan for farmers.",
            "United States INFORM: outlined | the plan for farmers"),
        form(
            "a delegation",
            "The Brazilian delegation affirmed its support.",
            "Año CONFIRM: affirmed | its support"),
        form(
            "stating without a comma",
            "Ms. Rowan expressed her condolences stating that she was shocked.",
            "Rowan CONDOLE: expressed her condolences |\nRowan STATE: stating | she was shocked"),
        form(
            "they go on",
            "They shared the view that trade matters and they pledged to expand it.",
            "both CONCUR: shared the view | trade matters\nboth AGREE: pledged | expand it"),
        form(
            "relative behind a discussion",
            "The two held a long discussion in which they reviewed tolls.",
            "both DISCUSS: held a long discussion |\n" + "both DISCUSS: reviewed | tolls"),
        form(
            "closing by",
            "Ms. Rowan committed to trade, and closed by praising the crew.",
            "Rowan AGREE: committed | trade\n" + "Rowan PRAISE: praising | the crew"),
        form(
            "a clause without that",
            "Ms. Rowan praised the pier and recognized there are gaps.",
            "Rowan PRAISE: praised | the pier\n" + "Rowan PRAISE: recognized | there are gaps"),
        form(
            "a case at law",
            "The two took stock of the ruling in Doe v. Dale on ports.",
            "both DISCUSS: took stock of | the ruling in Doe v. Dale on ports"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void everyStatementIsRead(Form form) {
    String text = PAGE.formatted(form.printed());

    assertThat(Readings.statements(ReadoutParser.create().parse(text))).isEqualTo(form.reading());
  }
}
