package org.openreadout.io.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openreadout.io.forms.Form.form;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences of the body: the forms STM of the field guide, read as one statement a line, "who ACT:
 * cue | content". "both" are the two principals together, "-" is nobody, and "replies" marks an
 * answer.
 */
final class StatementFormsTest {

  static List<Form> forms() {
    return List.of(
        form(
            "reaction behind a preposition",
            "The two ministers discussed tolls and tunnels, on which Minister Oliveros expressed"
                + " regret.",
            "both DISCUSS: discussed | tolls and tunnels\nOliveros CONCERN: expressed regret |"),
        form(
            "reaction behind a noun",
            "Minister Kuwano suggested a study on tides, a plan which Minister Oliveros warmly"
                + " endorsed.",
            "Kuwano PROPOSE: suggested | a study on tides\nOliveros SUPPORT: endorsed |"),
        form(
            "the latter",
            "Minister Kuwano informed Minister Oliveros of the route, which the latter praised.",
            "Kuwano INFORM: informed | of the route\nOliveros PRAISE: praised |"),
        form(
            "praise as something",
            "Minister Kuwano built on the plan and stated that the pier stands, which Minister"
                + " Oliveros praised as “a jewel”.",
            "Kuwano STATE: stated | the pier stands\nOliveros PRAISE: praised | as “a jewel”"),
        form(
            "inserted attribution",
            "Minister Oliveros praised the pumps, which, she added, run at night.",
            "Oliveros PRAISE: praised | the pumps\nOliveros STATE: added | run at night"),
        form(
            "inserted attribution to nobody",
            "The two ministers discussed the pier, where, it was said, ferries wait.",
            "both DISCUSS: discussed | the pier\n- STATE: said | ferries wait"),
        form(
            "comma inside the marks",
            "Minister Oliveros said that it was a “slow, stony road,” praised the guides and asked"
                + " for lamps.",
            "Oliveros STATE: said | it was a “slow, stony road,”\n"
                + "Oliveros PRAISE: praised | the guides\nOliveros REQUEST: asked for | lamps"),
        form(
            "insertion behind and",
            "The two ministers agreed on fisheries and, in this connection, praised the port.",
            "both AGREE: agreed | fisheries\nboth PRAISE: praised | the port"),
        form(
            "insertion behind a semicolon",
            "Minister Kuwano explained the ferry plan; in this regard Minister Oliveros promised a"
                + " visit.",
            "Kuwano STATE: explained | the ferry plan\nOliveros AGREE: promised | a visit"),
        form(
            "subject of a that-clause with an insertion",
            "Minister Oliveros stated that she, too, hoped for calm seas.",
            "Oliveros STATE: stated | she, too, hoped for calm seas"),
        form(
            "participle of an aim that reports",
            "Minister Kuwano, observing that the seas are one, praised the crew.",
            "Kuwano STATE: observing | the seas are one\nKuwano PRAISE: praised | the crew"),
        form(
            "frame that reports",
            "Mentioning that the ferry is old, Minister Kuwano asked for lamps.",
            "Kuwano STATE: Mentioning | the ferry is old\nKuwano REQUEST: asked for | lamps"),
        form(
            "reply goes on in a participle",
            "In response, Minister Oliveros praised the crew, adding that ferries matter.",
            "Oliveros replies PRAISE: praised | the crew\n"
                + "Oliveros replies STATE: adding | ferries matter"),
        form(
            "hearer of a passive",
            "Minister Kuwano was informed at length by Minister Oliveros of the storm.",
            "Oliveros INFORM: informed | of the storm"),
        form(
            "partner of a passive",
            "It was agreed with the guests that ferries matter.",
            "- jointly AGREE: agreed | ferries matter"),
        form(
            "possessor behind a person",
            "Minister Kuwano informed Minister Oliveros of Japan’s plan to build tunnels.",
            "Kuwano INFORM: informed | of Japan’s plan to build tunnels"),
        form(
            "adverbial behind the cue",
            "Minister Oliveros recalled with pride the voyage.",
            "Oliveros STATE: recalled | the voyage"),
        form(
            "took up",
            "The two ministers took up repairs to the pier.",
            "both DISCUSS: took up | repairs to the pier"),
        form(
            "stress",
            "Minister Kuwano laid stress on safety.",
            "Kuwano EMPHASIZE: laid stress on | safety"),
        form(
            "parenthesis",
            "(Minister Oliveros welcomed the plan.)",
            "Oliveros WELCOME: welcomed | the plan"),
        form(
            "STM-1",
            "Minister Kuwano stated that Japan attaches importance to ports.",
            "Kuwano STATE: stated | Japan attaches importance to ports"),
        form(
            "STM-2",
            "Minister Oliveros welcomed the visit, expressed her gratitude, and asked that it"
                + " continue.",
            """
            Oliveros WELCOME: welcomed | the visit
            Oliveros THANK: expressed her gratitude |
            Oliveros REQUEST: asked | it continue\
            """),
        form(
            "STM-3",
            "Minister Kuwano stated that roads are open, that ferries run, and that bridges stand.",
            "Kuwano STATE: stated | roads are open, that ferries run, and that bridges stand"),
        form(
            "STM-4",
            "In response, Minister Oliveros stated that rain had come.",
            "Oliveros replies STATE: stated | rain had come"),
        form(
            "STM-4",
            "In response, Minister Oliveros expressed her gratitude, and explained the new tariff.",
            "Oliveros replies THANK: expressed her gratitude |\n"
                + "Oliveros replies STATE: explained | the new tariff"),
        form(
            "STM-4",
            "Minister Oliveros responded that rain had come.",
            "Oliveros replies STATE: responded | rain had come"),
        form(
            "STM-4",
            "Minister Oliveros replied that rain had come.",
            "Oliveros replies STATE: replied | rain had come"),
        form(
            "STM-4",
            "In response to these comments, Minister Oliveros expressed her support.",
            "Oliveros replies SUPPORT: expressed her support |"),
        form(
            "STM-4",
            "In response to Minister Kuwano’s explanation of the tariff, Minister Oliveros stated"
                + " that rain had come.",
            "Oliveros replies STATE: stated | rain had come"),
        form(
            "STM-4",
            "In reply, Minister Oliveros mentioned the harvest.",
            "Oliveros replies STATE: mentioned | the harvest"),
        form(
            "STM-4",
            "Minister Kuwano explained the tariff, and in response Minister Oliveros praised its"
                + " fairness.",
            "Kuwano STATE: explained | the tariff\n"
                + "Oliveros replies PRAISE: praised | its fairness"),
        form(
            "STM-5",
            "Welcoming the progress, the two Ministers reaffirmed the worth of ferries.",
            "both WELCOME: Welcoming | the progress\n"
                + "both CONFIRM: reaffirmed | the worth of ferries"),
        form(
            "STM-5",
            "Noting that rain had come, Minister Kuwano stated that rivers are high.",
            "Kuwano STATE: Noting | rain had come\nKuwano STATE: stated | rivers are high"),
        form(
            "STM-5",
            "Minister Kuwano, noting that rain had come, stated that rivers are high.",
            "Kuwano STATE: noting | rain had come\nKuwano STATE: stated | rivers are high"),
        form(
            "STM-6",
            "Minister Kuwano requested help for the ferry fund, to which Minister Oliveros"
                + " expressed her support.",
            "Kuwano REQUEST: requested | help for the ferry fund\n"
                + "Oliveros replies SUPPORT: expressed her support |"),
        form(
            "STM-6",
            "Minister Kuwano announced a new ferry, which Minister Oliveros welcomed.",
            "Kuwano INFORM: announced | a new ferry\nOliveros WELCOME: welcomed |"),
        form(
            "STM-6",
            "Minister Kuwano thanked Minister Oliveros, who responded with good wishes.",
            "Kuwano THANK: thanked |\nOliveros replies STATE: responded | with good wishes"),
        form(
            "STM-7",
            "Minister Oliveros stated that ferries are safe, and the two ministers shared the view"
                + " that they should run daily.",
            "Oliveros STATE: stated | ferries are safe\n"
                + "both CONCUR: shared the view | they should run daily"),
        form(
            "STM-8",
            "Minister Kuwano mentioned the harvest. He also stated that rivers are high.",
            "Kuwano STATE: mentioned | the harvest\nKuwano STATE: stated | rivers are high"),
        form(
            "STM-8",
            "Minister Oliveros mentioned the harvest. She then added that rivers are high.",
            "Oliveros STATE: mentioned | the harvest\nOliveros STATE: added | rivers are high"),
        form(
            "STM-8",
            "The two ministers discussed ferries. They also concurred to meet again.",
            "both DISCUSS: discussed | ferries\nboth CONCUR: concurred | meet again"),
        form(
            "STM-9",
            "In return, Minister Oliveros mentioned the harvest.",
            "Oliveros replies STATE: mentioned | the harvest"),
        form(
            "STM-9",
            "On the other hand, Minister Oliveros mentioned the harvest.",
            "Oliveros STATE: mentioned | the harvest"),
        form(
            "STM-9",
            "On behalf of the Government, Minister Oliveros expressed gratitude for the boats.",
            "Oliveros THANK: expressed gratitude | the boats"),
        form(
            "STM-9",
            "On that basis, the two ministers concurred to meet again.",
            "both CONCUR: concurred | meet again"),
        form(
            "STM-9",
            "Furthermore, Minister Kuwano proposed a joint study. In this regard, Minister Oliveros"
                + " voiced her agreement.",
            "Kuwano PROPOSE: proposed | a joint study\nOliveros AGREE: voiced her agreement |"),
        form(
            "STM-9",
            "And Minister Kuwano stressed the role of pilots.",
            "Kuwano EMPHASIZE: stressed | the role of pilots"),
        form(
            "STM-10",
            "The two Ministers shared the recognition that ferries matter, aligned their views on"
                + " fares, and concurred to continue their talks.",
            """
            both CONCUR: shared the recognition | ferries matter
            both CONCUR: aligned their views | fares
            both CONCUR: concurred | continue their talks\
            """),
        form(
            "STM-11",
            "It was pointed out that pilots are scarce.",
            "- STATE: pointed out | pilots are scarce"),
        form(
            "STM-11",
            "It was confirmed that the study will go on.",
            "- jointly CONFIRM: confirmed | the study will go on"),
        form(
            "STM-11",
            "There was a candid exchange of views on fares.",
            "- jointly DISCUSS: exchange of views | fares"),
        form("STM-11", "Water levels were brought up.", "- CONCERN: brought up | Water levels"),
        form(
            "STM-11",
            "It was decided that officials will meet in autumn.",
            "- jointly AGREE: decided | officials will meet in autumn"),
        form(
            "STM-12",
            "Minister Kuwano stated, “I intend to learn rowing.”",
            "Kuwano STATE: stated | I intend to learn rowing"),
        form(
            "STM-12",
            "Minister Oliveros stated, among other things, “The tide is high,” “Thank you for the"
                + " oars. They are light,” and “I will row home.”",
            "Oliveros STATE: stated | “The tide is high,” “Thank you for the oars. They are light,”"
                + " and “I will row home.”"),
        form(
            "STM-14",
            "Minister Kuwano made the following remarks. I thank you for the call. We will send"
                + " pilots.",
            "Kuwano STATE: made the following remarks | I thank you for the call. We will send"
                + " pilots"),
        form(
            "STM-15",
            "Minister Kuwano stressed that 1) fares must fall, 2) pilots must rest, and 3) rivers"
                + " must stay clean.",
            "Kuwano EMPHASIZE: stressed | 1) fares must fall, 2) pilots must rest, and 3) rivers"
                + " must stay clean"),
        form(
            "STM-15",
            "The two ministers concurred on working together in areas such as (1) ferries, (2)"
                + " bridges, and (3) ports.",
            "both CONCUR: concurred | working together in areas such as (1) ferries, (2) bridges,"
                + " and (3) ports"),
        form(
            "STM-16",
            "The dinner was held in a warm atmosphere. This was the first visit by a Japanese"
                + " minister.",
            ""),
        form("STM-17", "The roles of Japan and Paraguay are becoming more important.", ""),
        form(
            "STM-18",
            "Minister Kuwano stated that at the forum we were able to learn much.",
            "Kuwano STATE: stated | at the forum we were able to learn much"),
        form(
            "STM-19",
            "Regarding fares, Minister Kuwano stated that they must fall.",
            "Kuwano STATE: stated | they must fall"),
        form(
            "STM-19",
            "With regard to the situation in Myanmar, the two ministers exchanged views.",
            "both DISCUSS: exchanged views |"),
        form(
            "STM-19",
            "On North Korea, Minister Kuwano requested continued understanding.",
            "Kuwano REQUEST: requested | continued understanding"),
        form(
            "STM-20",
            "Minister Kuwano stated that Mr. Sakuya Onodera, Prime Minister, had praised the"
                + " ferries.",
            "Kuwano STATE: stated | Mr. Sakuya Onodera, Prime Minister, had praised the ferries"),
        form(
            "STM-22",
            "While Minister Kuwano noting that the museum has reopened, expressed his respect.",
            "Kuwano STATE: noting | the museum has reopened\n"
                + "Kuwano PRAISE: expressed his respect |"),
        form(
            "STM-22",
            "In addition, The two ministers discussed ferries",
            "both DISCUSS: discussed | ferries"),
        form(
            "STM-17",
            "Minister Kuwano said that price was the point, a remark at which Minister Oliveros smiled.",
            "Kuwano STATE: said | price was the point"),
        form(
            "STM-17",
            "Minister Kuwano asked whether a ship was coming, and was told by Minister Oliveros that it was.",
            "Kuwano REQUEST: asked | whether a ship was coming\n"
                + "Oliveros STATE: told | it was"),
        form(
            "STM-18",
            "Frank opinions were exchanged on ferries.",
            "- jointly DISCUSS: opinions were exchanged | ferries"),
        form(
            "STM-14",
            "Minister Kuwano replied with a smile that the oars were new.",
            "Kuwano replies STATE: replied | the oars were new"),
        form(
            "STM-14",
            "Minister Kuwano stated with regard to ferries that tolls differ.",
            "Kuwano STATE: stated | tolls differ"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void readsTheSentence(Form form) {
    assertThat(Readings.statements(Release.withBody("  1. " + form.printed()).read()))
        .isEqualTo(form.reading());
  }

  static List<Form> bodies() {
    return List.of(
        form(
            "STM-13",
            """
            1. Opening

            (Foreign Minister Kuwano)

            I enjoyed the journey up the river.

            (Foreign Minister Oliveros)

            Please bring your oars next time.\
            """,
            "Kuwano STATE: (Foreign Minister Kuwano) | I enjoyed the journey up the river\n"
                + "Oliveros STATE: (Foreign Minister Oliveros) | Please bring your oars next time"),
        form(
            "STM-22",
            "1. Opening\n\nIn addition, The two ministers discussed ferries",
            "both DISCUSS: discussed | ferries"),
        form(
            "STM-21",
            """
            1. Minister Kuwano outlined Japan\u2019s initiatives as follows.

              1. Swift creation of a ferry fund;
              2. Provision of loans; and,
              3. Provision of oars through the reserve.\
            """,
            "Kuwano INFORM: outlined | Japan’s initiatives as follows"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bodies")
  void readsTheBody(Form form) {
    assertThat(Readings.statements(Release.withBody(form.printed()).read()))
        .isEqualTo(form.reading());
  }
}
