package org.openreadout.io.forms;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openreadout.io.text.ReadoutParser;
import org.openreadout.model.Participant;
import org.openreadout.model.Readout;

/** How the White House and the State Department say who met whom, one class of lead a row. */
final class UsLeadFormsTest {
  /**
   * A row.
   *
   * @param about what the row is about
   * @param people "name, offices, party, side" of each participant
   */
  record Lead(String about, String title, String body, List<String> people) {
    @Override
    public String toString() {
      return about;
    }
  }

  static List<Lead> leads() {
    return List.of(
        new Lead(
            "a country before the office",
            "Secretary Rowan’s Call with Peruvian Foreign Minister Luna",
            "Secretary of State Ada N. Rowan spoke today with Peruvian Foreign Minister "
                + "Marta Luna about fisheries.",
            List.of(
                "Ada N. Rowan, Secretary of State, United States, ISSUER",
                "Marta Luna, Foreign Minister, Peru, COUNTERPART")),
        new Lead(
            "a country behind the name",
            "Readout of President Holm’s Meeting with President Lino Ferraz of Brazil",
            "President Otto R. Holm, Jr. met today with President Lino Ferraz of Brazil "
                + "at the White House.",
            List.of(
                "Otto R. Holm, Jr., President, United States, ISSUER",
                "Lino Ferraz, President, Brazil, COUNTERPART")),
        new Lead(
            "a bare name with its office behind the comma",
            "Deputy Secretary Rowan’s Meeting with Lao Deputy Foreign Minister Keo",
            "Deputy Secretary of State Ada Rowan met today with Somchai Keo, Deputy "
                + "Minister of Foreign Affairs of the Lao People’s Democratic Republic, in "
                + "Vientiane.",
            List.of(
                "Ada Rowan, Deputy Secretary of State, United States, ISSUER",
                "Somchai Keo, Deputy Minister of Foreign Affairs, Laos, COUNTERPART")),
        new Lead(
            "an office that serves another",
            "Readout of National Security Advisor Rowan’s Call with Tomas Ferk, National "
                + "Security Advisor to the Prime Minister of the Czech Republic",
            "National Security Advisor Ada Rowan spoke today with Tomas Ferk, National "
                + "Security Advisor to the Prime Minister of the Czech Republic.",
            List.of(
                "Ada Rowan, National Security Advisor, United States, ISSUER",
                "Tomas Ferk, National Security Advisor to the Prime Minister, Czech "
                    + "Republic, COUNTERPART")),
        new Lead(
            "several offices before the name",
            "Readout of National Security Advisor Rowan’s Meeting with Wei Lan",
            "National Security Advisor Ada Rowan met today with Chinese Communist Party "
                + "Politburo Member, Director of the Office of the Foreign Affairs Commission, "
                + "and Foreign Minister Wei Lan in Beijing.",
            List.of(
                "Ada Rowan, National Security Advisor, United States, ISSUER",
                "Wei Lan, Communist Party Politburo Member + Director of the Office of the "
                    + "Foreign Affairs Commission + Foreign Minister, China, COUNTERPART")),
        new Lead(
            "an office with its country, and a form of address",
            "Deputy Secretary Rowan’s Meeting with Special Assistant Fazl",
            "Deputy Secretary of State Ada Rowan met today with the Special Assistant to "
                + "the Prime Minister of Pakistan, Ambassador Karim Fazl.",
            List.of(
                "Ada Rowan, Deputy Secretary of State, United States, ISSUER",
                "Karim Fazl, Special Assistant to the Prime Minister + Ambassador, Pakistan, "
                    + "COUNTERPART")),
        new Lead(
            "a portfolio that no table has",
            "Deputy Secretary Rowan’s Meeting with Minister of Unification Lim",
            "Deputy Secretary of State Ada Rowan met today with Republic of Korea "
                + "Minister of Unification Lim Dae-jung.",
            List.of(
                "Ada Rowan, Deputy Secretary of State, United States, ISSUER",
                "Lim Dae-jung, Minister of Unification, South Korea, COUNTERPART")),
        new Lead(
            "a qualifier in small letters",
            "Secretary Rowan’s Call with Armenian Acting Prime Minister Sarian",
            "Secretary of State Ada Rowan spoke yesterday with Armenian acting Prime "
                + "Minister Levon Sarian.",
            List.of(
                "Ada Rowan, Secretary of State, United States, ISSUER",
                "Levon Sarian, acting Prime Minister, Armenia, COUNTERPART")),
        new Lead(
            "one title for several",
            "Readout of Meeting with the Presidency of Bosnia and Herzegovina",
            "National Security Advisor Ada Rowan met today with Members of the "
                + "Presidency of Bosnia and Herzegovina Zora Kovac, Ivo Maric, and Denis Begic.",
            List.of(
                "Ada Rowan, National Security Advisor, United States, ISSUER",
                "Zora Kovac, Member of the Presidency, Bosnia and Herzegovina, COUNTERPART",
                "Ivo Maric, Member of the Presidency, Bosnia and Herzegovina, COUNTERPART",
                "Denis Begic, Member of the Presidency, Bosnia and Herzegovina, COUNTERPART")),
        new Lead(
            "one title for several, each with a country",
            "Readout of Call with Eastern Presidents",
            "President Holm spoke today with Presidents Mihai Iones of Romania and "
                + "Andrzej Wit of Poland.",
            List.of(
                "Holm, President, United States, ISSUER",
                "Mihai Iones, President, Romania, COUNTERPART",
                "Andrzej Wit, President, Poland, COUNTERPART")),
        new Lead(
            "nobody named, but the countries",
            "Readout of Meeting with Quint National Security Advisors",
            "National Security Advisor Ada Rowan convened the Quint national security "
                + "advisors of France, Germany, and the United States at the White House today.",
            List.of(
                "Ada Rowan, National Security Advisor, United States, ISSUER",
                "-, national security advisor, France, COUNTERPART",
                "-, national security advisor, Germany, COUNTERPART")),
        new Lead(
            "nobody named, but ministers of countries",
            "Secretary Rowan’s Call with European Counterparts",
            "Secretary of State Ada Rowan spoke today with the foreign ministers of France,"
                + " Germany, and Italy about trade.",
            List.of(
                "Ada Rowan, Secretary of State, United States, ISSUER",
                "-, foreign minister, France, COUNTERPART",
                "-, foreign minister, Germany, COUNTERPART",
                "-, foreign minister, Italy, COUNTERPART")),
        new Lead(
            "a plural inside the name of a body",
            "Readout of Meeting with Chairman Kris",
            "National Security Advisor Ada Rowan met today with Chairman of the Council of"
                + " Ministers Bora Kris and Elmo Konak of Bosnia and Herzegovina.",
            List.of(
                "Ada Rowan, National Security Advisor, United States, ISSUER",
                "Bora Kris, Chairman of the Council of Ministers, -, COUNTERPART")),
        new Lead(
            "the meeting in an opening clause",
            "Readout of President Holm’s Audience with Pope Clement",
            "In his audience with Pope Clement today, President Holm thanked His "
                + "Holiness for his advocacy.",
            List.of("Clement, Pope, -, COUNTERPART", "Holm, President, United States, ISSUER")),
        new Lead(
            "a congratulation under a headline that tells a call",
            "Secretary Rowan’s Call with Israeli Foreign Minister Peled",
            "Secretary of State Ada Rowan warmly congratulated Yael Peled today on her "
                + "appointment as Foreign Minister.",
            List.of(
                "Ada Rowan, Secretary of State, United States, ISSUER",
                "Yael Peled, Foreign Minister, Israel, COUNTERPART")),
        new Lead(
            "those whom the body lists",
            "Readout of President Holm’s Video Call with European Leaders",
            "President Holm held a secure video call with European leaders "
                + "today.\n\nParticipants in the call included President Anne Moreau of "
                + "France, Chancellor Kurt Ahrens of Germany, and National Security Advisor "
                + "Ada Rowan.",
            List.of(
                "Holm, President, United States, ISSUER",
                "Anne Moreau, President, France, COUNTERPART",
                "Kurt Ahrens, Chancellor, Germany, COUNTERPART",
                "Ada Rowan, National Security Advisor, United States, ISSUER")),
        new Lead(
            "a trip to two countries",
            "Readout of Deputy National Security Advisor Rowan’s Travel to Gabon and " + "Nigeria",
            "On August 2, Deputy National Security Advisor Ada Rowan traveled to Gabon "
                + "and Nigeria.\n\nIn Gabon, Ms. Rowan met with President Ali Mba and Foreign "
                + "Minister Jean Obiang. In Nigeria, Ms. Rowan met with President Bola Eze.",
            List.of(
                "Ada Rowan, Deputy National Security Advisor, United States, ISSUER",
                "Ali Mba, President, Gabon, COUNTERPART",
                "Jean Obiang, Foreign Minister, Gabon, COUNTERPART",
                "Bola Eze, President, Nigeria, COUNTERPART")),
        new Lead(
            "another meeting, of somebody else",
            "Readout of Vice President Lund’s Meeting with President Koval of Ukraine",
            "Vice President Mara Lund met today with President Petro Koval of Ukraine "
                + "ahead of President Koval’s meeting with President Holm.",
            List.of(
                "Mara Lund, Vice President, United States, ISSUER",
                "Petro Koval, President, Ukraine, COUNTERPART")),
        new Lead(
            "an event that is no person",
            "Readout of President Holm’s Meeting with Secretary-General Ferraz",
            "President Holm met today with United Nations Secretary-General Lino Ferraz "
                + "during the UN General Assembly in New York.",
            List.of(
                "Holm, President, United States, ISSUER",
                "Lino Ferraz, Secretary-General, United Nations, COUNTERPART")),
        new Lead(
            "the same office on both sides",
            "Readout of President Holm’s Meeting with the Leaders of Central Asia",
            "President Otto Holm met with the Presidents of Kazakhstan, Tajikistan, and "
                + "Uzbekistan today.",
            List.of(
                "Otto Holm, President, United States, ISSUER",
                "-, President, Kazakhstan, COUNTERPART",
                "-, President, Tajikistan, COUNTERPART",
                "-, President, Uzbekistan, COUNTERPART")),
        new Lead(
            "a chair of a body who is of a country",
            "Readout of President Holm’s Meeting with Prime Minister Sok of Cambodia",
            "President Holm met today with ASEAN Chair Prime Minister Vann Sok of "
                + "Cambodia in Phnom Penh.",
            List.of(
                "Holm, President, United States, ISSUER",
                "Vann Sok, Chair + Prime Minister, Cambodia, COUNTERPART")),
        new Lead(
            "called and congratulated",
            "Readout of Vice President Lund’s Call with President-Elect Rosa Castel",
            "Yesterday, Vice President Mara Lund called and congratulated Rosa Castel on "
                + "her victory. Ms. Castel is from Honduras.",
            List.of(
                "Mara Lund, Vice President, United States, ISSUER",
                "Rosa Castel, President-Elect, -, COUNTERPART")),
        new Lead(
            "a party in a title",
            "Readout of National Security Advisor Rowan’s Meeting with the Secretary "
                + "General of the Liberal Democratic Party of Japan",
            "National Security Advisor Ada Rowan met today with the Secretary General of "
                + "the Liberal Democratic Party of Japan, MORITA Kenji.",
            List.of(
                "Ada Rowan, National Security Advisor, United States, ISSUER",
                "MORITA Kenji, Secretary General of the Liberal Democratic Party, Japan, "
                    + "COUNTERPART")),
        new Lead(
            "a delegation",
            "Readout of Peace Talks",
            "Today, Secretary Rowan held a meeting with the Ukrainian delegation in " + "Geneva.",
            List.of(
                "Rowan, Secretary, United States, ISSUER", "-, delegation, Ukraine, COUNTERPART")),
        new Lead(
            "an apostrophe inside a name",
            "Readout of Call with Prime Minister Hamid of Iraq",
            "President Holm spoke today with Prime Minister Mohammed Shia’ al-Hamid of " + "Iraq.",
            List.of(
                "Holm, President, United States, ISSUER",
                "Mohammed Shia’ al-Hamid, Prime Minister, Iraq, COUNTERPART")),
        new Lead(
            "a place behind an office",
            "Readout of Vice Chairman Zhao’s Meeting",
            "National Security Advisor Ada Rowan met today with Vice Chairman of the "
                + "Central Military Commission Zhao Min of China in Beijing.",
            List.of(
                "Ada Rowan, National Security Advisor, United States, ISSUER",
                "Zhao Min, Vice Chairman of the Central Military Commission, China, "
                    + "COUNTERPART")),
        new Lead(
            "who joined, and talks in the next sentence",
            "Readout of Homeland Security Advisor Rowan’s Visit to Saudi Arabia",
            "Homeland Security Advisor Ada Rowan visited Saudi Arabia April 13, joined "
                + "for Yemen-related engagements by Special Envoy for Yemen Tim Lund. They "
                + "held talks with Minister of Energy Faris bin Omar.",
            List.of(
                "Ada Rowan, Homeland Security Advisor, United States, ISSUER",
                "Tim Lund, Special Envoy for Yemen, United States, ISSUER",
                "Faris bin Omar, Minister of Energy, Saudi Arabia, COUNTERPART")),
        new Lead(
            "a person in the name of an event",
            "Readout of Call with Governor Ruiz",
            "President Holm spoke to Governor Ana Ruiz today while returning from the "
                + "State Funeral for Queen Berta II.",
            List.of(
                "Holm, President, United States, ISSUER", "Ana Ruiz, Governor, -, COUNTERPART")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("leads")
  void theRightPeopleAreRead(Lead lead) {
    String text = lead.title + "\n\nOctober 5, 2021\n\n" + lead.body + "\n\n###\n";
    Readout readout = ReadoutParser.create().parse(text).readout();

    assertThat(readout.participants()).extracting(UsLeadFormsTest::told).isEqualTo(lead.people);
  }

  private static String told(Participant person) {
    return Readings.name(person)
        + ", "
        + person.offices().stream().map(o -> o.title()).collect(joining(" + "))
        + ", "
        + Readings.party(person)
        + ", "
        + person.side();
  }
}
