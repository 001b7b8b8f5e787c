package org.openreadout.io.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openreadout.io.forms.Form.form;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who speaks: the actor forms ACT of the field guide, read like statements. */
final class ActorFormsTest {
  private static final String SAID = " stated that rivers connect people.";

  static List<Form> forms() {
    return List.of(
        form("ACT-1", "Minister Kuwano" + SAID, "Kuwano"),
        form("ACT-1", "Minister Oliveros" + SAID, "Oliveros"),
        form("ACT-2", "Foreign Minister Kuwano" + SAID, "Kuwano"),
        form("ACT-4", "Minister Oliveros mentioned the harvest. She" + SAID, "Oliveros"),
        form("ACT-4", "Minister Kuwano mentioned the harvest. He" + SAID, "Kuwano"),
        form("ACT-5", "The two ministers" + SAID, "both"),
        form("ACT-5", "The two Ministers" + SAID, "both"),
        form("ACT-5", "Both sides" + SAID, "both"),
        form("ACT-5", "The two sides" + SAID, "both"),
        form("ACT-5", "Both ministers" + SAID, "both"),
        form("ACT-5", "The two foreign ministers" + SAID, "both"),
        form("ACT-5", "The Foreign Ministers" + SAID, "both"),
        form("ACT-5", "They" + SAID, "both"),
        form("ACT-5", "The two" + SAID, "both"),
        form("ACT-5", "Both parties" + SAID, "both"),
        form("ACT-5", "The participants" + SAID, "both"),
        form("ACT-5", "The heads of delegations" + SAID, "both"),
        form("ACT-5", "Minister Kuwano and Minister Oliveros" + SAID, "both"),
        form("ACT-6", "H.E. Ms. Marta Oliveros" + SAID, "Oliveros"),
        form("ACT-7", "The Japanese side" + SAID, "Kuwano"),
        form("ACT-7", "The Paraguayan side" + SAID, "Oliveros"),
        form("ACT-7", "The Paraguay side" + SAID, "Oliveros"),
        form("ACT-8", "Minister of Foreign Affairs Oliveros" + SAID, "Oliveros"),
        form("ACT-10", "The Paraguayan government" + SAID, "Oliveros"),
        form("ACT-10", "The Government of Japan" + SAID, "Kuwano"),
        form("ACT-10", "Japan and Paraguay" + SAID, "both"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void knowsWhoSpeaks(Form form) {
    assertThat(lastSpeaker(Release.withBody("  1. " + form.printed()))).isEqualTo(form.reading());
  }

  static List<Form> others() {
    return List.of(
        form(
            "ACT-3",
            "H.H. Prince Faris bin Omar, Minister of Foreign Affairs of the Kingdom of Saudi Arabia"
                + " -> Minister Faris",
            "Omar"),
        form(
            "ACT-8",
            "H.E. Mr. Pablo Ibarra, Vice President and Minister of Foreign Affairs of the Republic"
                + " of Panama -> Vice President and Minister of Foreign Affairs Ibarra",
            "Ibarra"),
        form(
            "ACT-8",
            "H.E. Ms. Thiri Myat Noe, State Counsellor and Minister of Foreign Affairs of the"
                + " Republic of the Union of Myanmar -> State Counsellor and Foreign Minister Thiri"
                + " Myat Noe",
            "Noe"),
        form(
            "ACT-8",
            "H.E. Mr. Orhan Veldi, Deputy Prime Minister and Minister of Foreign Affairs of the"
                + " Republic of Kosovo -> Deputy Prime Minister Veldi",
            "Veldi"),
        form(
            "ACT-9",
            "H.E. Mr. Ciro Bogarín, President of the Republic of Paraguay -> The President",
            "Bogarín"),
        form(
            "ACT-9",
            "the Honorable Dale Whitcombe, Secretary of State of the United States of America ->"
                + " The Secretary",
            "Whitcombe"),
        form(
            "ACT-9",
            "the Honorable Dale Whitcombe, Secretary of State of the United States of America ->"
                + " Secretary of State Whitcombe",
            "Whitcombe"),
        form(
            "ACT-9",
            "the Honorable Dale Whitcombe, Secretary of State of the United States of America ->"
                + " Secretary Whitcombe",
            "Whitcombe"),
        form(
            "ACT-9",
            "the Honorable Dale Whitcombe, Secretary of State of the United States of America ->"
                + " Minister Whitcombe",
            "Whitcombe"),
        form(
            "ACT-9",
            "H.E. Mr. Ivo Lasmanis, Prime Minister of the Republic of Latvia -> the Prime Minister",
            "Lasmanis"),
        form(
            "ACT-10",
            "H.E. Mr. Ivo Lasmanis, Prime Minister of the Republic of Latvia -> The Latvian"
                + " government",
            "Lasmanis"));
  }

  /** Before the arrow stands the guest of the lead, behind it what the body calls them. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("others")
  void knowsTheGuestByOtherNames(Form form) {
    Release release =
        Release.opening("On June 3, {host}, held a meeting with " + form.left() + ".")
            .series("Press Releases")
            .body("  1. In response, " + form.right() + SAID);
    assertThat(lastSpeaker(release)).isEqualTo(form.reading() + " replies");
  }

  static List<Form> abstentions() {
    return List.of(
        form("ACT-10", "ASEAN Member States" + SAID, "ASEAN"),
        form("ACT-10", "The Latvian government" + SAID, "Latvia"),
        form("ACT-1", "Minister Benegas" + SAID, "?"));
  }

  /**
   * Countries and bodies without a person speak under their own name; who is nobody of the lead
   * stays open.
   */
  @ParameterizedTest(name = "{0}")
  @MethodSource("abstentions")
  void knowsWhoIsNoParticipant(Form form) {
    assertThat(lastSpeaker(Release.withBody("  1. " + form.printed()))).isEqualTo(form.reading());
  }

  private static String lastSpeaker(Release release) {
    String statements = Readings.statements(release.read());
    String last = statements.substring(statements.lastIndexOf('\n') + 1);
    int act = last.indexOf(" STATE: stated | rivers connect people");
    return act < 0 ? last : last.substring(0, act);
  }
}
