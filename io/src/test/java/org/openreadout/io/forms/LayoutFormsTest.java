package org.openreadout.io.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openreadout.io.forms.Form.form;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openreadout.io.text.ParseResult;

/** The layouts of whole pages, sound and damaged: the forms LAY of the field guide. */
final class LayoutFormsTest {
  private static final String LEAD =
      "On June 3, commencing at 3:05 p.m. for approximately 25 minutes, {host}, held a meeting with"
          + " {guest}. The overview of the meeting is as follows.";

  static List<Form> pages() {
    return List.of(
        form(
            "LAY-1",
            "Japan-Paraguay Relations\n\n"
                + "Japan-Paraguay Foreign Ministers’ Meeting\n\n"
                + "June 3, 2021\n\n"
                + LEAD
                + "\n\n"
                + "  1. Minister Kuwano stated that rivers connect people.\n"
                + "    He added that ferries do, too.\n"
                + "  2. The two ministers exchanged views on ferries.\n\n"
                + "Back to Japan-Paraguay Relations\n",
            """
            Japan-Paraguay Relations / Japan-Paraguay Foreign Ministers\u2019 Meeting / 2021-06-03
            1. Minister Kuwano stated that rivers connect people.
              + He added that ferries do, too.
            2. The two ministers exchanged views on ferries.\
            """),
        form(
            "LAY-2",
            "Japan-Paraguay Relations\nJapan-Paraguay Foreign Ministers’ Meeting\n\n\n\n"
                + LEAD
                + "\n"
                + "- Minister Kuwano stated that rivers connect people.\n"
                + "- The two ministers exchanged views on ferries.",
            """
            Japan-Paraguay Relations / Japan-Paraguay Foreign Ministers\u2019 Meeting / -
            - Minister Kuwano stated that rivers connect people.
            - The two ministers exchanged views on ferries.\
            """),
        form(
            "LAY-2",
            "Japan-Paraguay Relations\nJapan-Paraguay Foreign Ministers’ Meeting\nJune 3, 2021\n"
                + LEAD
                + "\n"
                + "1 Bilateral relations\n"
                + "- Minister Kuwano stated that rivers connect people.\n"
                + "2 Regional affairs\n"
                + "- The two ministers exchanged views on ferries.\n"
                + "Back to Japan-Paraguay Relations",
            """
            Japan-Paraguay Relations / Japan-Paraguay Foreign Ministers\u2019 Meeting / 2021-06-03
            1 <Bilateral relations>
              - Minister Kuwano stated that rivers connect people.
            2 <Regional affairs>
              - The two ministers exchanged views on ferries.\
            """),
        form(
            "LAY-3",
            """
            Japan-Paraguay Foreign Ministers\u2019 Meeting

            ![]() |

            June 3, 2021

            On June 3, {host}, held a meeting
            together in Asunci\u00f3n with {guest}. The overview of
            the meeting is as follows.

            1. Minister Kuwano stated that rivers
            connect people.

            2. The two ministers exchanged views on
            ferries.
            """,
            """
            - / Japan-Paraguay Foreign Ministers\u2019 Meeting / 2021-06-03
            1. Minister Kuwano stated that rivers connect people.
            2. The two ministers exchanged views on ferries.\
            """),
        form(
            "LAY-6",
            "Press Releases \n\n Japan-Paraguay Foreign Ministers’ Meeting\n\nJune  3,  2021 \n\n "
                + LEAD.replace("25 minutes", "25  minutes").replace("{guest}.", "{guest} .")
                + "  \n\n"
                + "  1.  Minister Kuwano stated that rivers\u00A0connect people .\n"
                + "  2. The two ministers  exchanged views on ferries. \n\n"
                + "Back to Press Releases ",
            """
            Press Releases / Japan-Paraguay Foreign Ministers\u2019 Meeting / 2021-06-03
            1. Minister Kuwano stated that rivers connect people .
            2. The two ministers exchanged views on ferries.\
            """));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void readsThePage(Form form) {
    ParseResult result = read(form.printed());
    assertThat(Readings.front(result) + "\n" + Readings.outline(result)).isEqualTo(form.reading());
    assertThat(Readings.people(result)).contains("KUWANO Itsuki").contains("Marta Oliveros");
    assertThat(result.readout().unread()).isEmpty();
  }

  static List<Form> sentences() {
    return List.of(
        form(
            "LAY-4",
            "The two ministers welcomed the “Ferry Partnership(PDF)Open a New Window” and confirmed"
                + " its worth.",
            "both WELCOME: welcomed | the “Ferry Partnership(PDF)Open a New Window”\n"
                + "both CONFIRM: confirmed | its worth"),
        form(
            "LAY-4",
            "The two ministers issued a joint statement (Japanese (PDF) / Spanish (PDF)\n"
                + ") and confirmed its worth.",
            "both SIGN: issued | a joint statement\nboth CONFIRM: confirmed | its worth"),
        form(
            "LAY-5",
            "Minister Kuwano condemned the raid on Ukraine.The two ministers concurred on staying"
                + " in contact.",
            "Kuwano CONDEMN: condemned | the raid on Ukraine\n"
                + "both CONCUR: concurred | staying in contact"),
        form(
            "LAY-5",
            "Minister Kuwano stated that rivers connect people.\n\n"
                + "Minister Kuwano stated that rivers connect people.",
            "Kuwano STATE: stated | rivers connect people\n"
                + "Kuwano STATE: stated | rivers connect people"),
        form(
            "LAY-5",
            "inister Kuwano stated that rivers connect people.",
            "Kuwano STATE: stated | rivers connect people"),
        form(
            "LAY-6",
            "The two ministers  exchanged views on\u00A0ferries .",
            "both DISCUSS: exchanged views | ferries"),
        form(
            "LAY-7",
            "Minister Kuwano explained the concept of “steady oars”.",
            "Kuwano STATE: explained | the concept of “steady oars”"),
        form(
            "LAY-7",
            "Minister Kuwano explained the concept of \"steady oars\".",
            "Kuwano STATE: explained | the concept of \"steady oars\""),
        form(
            "LAY-7",
            "Minister Kuwano explained the concept of ''steady oars''.",
            "Kuwano STATE: explained | the concept of ''steady oars''"),
        form(
            "LAY-7",
            "Minister Kuwano explained Japan's concept of ’steady oars’ and praised Paraguay’s.",
            "Kuwano STATE: explained | Japan's concept of ’steady oars’\n"
                + "Kuwano PRAISE: praised | Paraguay’s"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void readsTheSentence(Form form) {
    assertThat(Readings.statements(Release.withBody(form.printed()).read()))
        .isEqualTo(form.reading());
  }

  private static ParseResult read(String page) {
    return Release.read(page.replace("{host}", Release.HOST).replace("{guest}", Release.GUEST));
  }
}
