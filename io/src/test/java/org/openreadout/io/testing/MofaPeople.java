package org.openreadout.io.testing;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openreadout.model.Office;
import org.openreadout.model.OfficeStatus;
import org.openreadout.model.Participant;
import org.openreadout.model.Party;
import org.openreadout.model.PartyKind;
import org.openreadout.model.PersonName;
import org.openreadout.model.Rank;
import org.openreadout.model.Role;
import org.openreadout.model.Side;

/** Invented principals in the guide’s forms: name orders (NAM), honorifics (HON), titles (TIT). */
final class MofaPeople {
  /** Which principals meet: what the kind of the meeting follows from. */
  enum Level {
    FOREIGN_MINISTERS,
    LEADERS,
    DEFENSE_MINISTERS
  }

  /** A country with its long form, as "of the Republic of Chile" prints it. */
  record Country(String name, String longForm, String iso) {
    Party party() {
      return Party.builder().name(name).kind(PartyKind.STATE).iso(iso).build();
    }
  }

  /**
   * A principal.
   *
   * @param words as the lead presents the person
   * @param brief as the body calls the person: "Minister Arrieta"
   * @param pronoun "he" or "she"
   */
  record Person(String words, Participant participant, String brief, String pronoun) {}

  static final Party JAPAN = Party.builder().name("Japan").kind(PartyKind.STATE).iso("JP").build();

  static final Arbitrary<Country> COUNTRIES =
      Arbitraries.of(
          new Country("Chile", "the Republic of Chile", "CL"),
          new Country("Panama", "the Republic of Panama", "PA"),
          new Country("Vietnam", "the Socialist Republic of Viet Nam", "VN"),
          new Country("Oman", "the Sultanate of Oman", "OM"),
          new Country("South Korea", "the Republic of Korea", "KR"),
          new Country("United States", "the United States of America", "US"),
          new Country("Finland", "the Republic of Finland", "FI"),
          new Country("Mongolia", "Mongolia", "MN"),
          new Country("New Zealand", "New Zealand", "NZ"));

  private record Name(
      String display,
      Optional<String> given,
      Optional<String> family,
      String brief,
      boolean female) {
    static Name of(String display, String given, String family, String brief, boolean female) {
      return new Name(display, Optional.of(given), Optional.of(family), brief, female);
    }
  }

  private static final Arbitrary<Name> HOSTS =
      Arbitraries.of(
          Name.of("Haruto Mizusawa", "Haruto", "Mizusawa", "Mizusawa", false), // NAM-1
          Name.of("Yasuko Terashima", "Yasuko", "Terashima", "Terashima", true),
          Name.of("TONOYAMA Sakae", "Sakae", "TONOYAMA", "Tonoyama", false), // NAM-2
          Name.of("ARISAWA Kei", "Kei", "ARISAWA", "Arisawa", true),
          Name.of("MIZUSAWA Haruto", "Haruto", "MIZUSAWA", "MIZUSAWA", false)); // NAM-11

  private static final Arbitrary<Name> GUESTS =
      Arbitraries.of(
          Name.of("Tomás Arrieta", "Tomás", "Arrieta", "Arrieta", false), // NAM-10
          Name.of("Inés Quiroga Bell", "Inés Quiroga", "Bell", "Quiroga", true), // NAM-8
          new Name(
              "Tariq bin Salim Harthy",
              Optional.empty(),
              Optional.empty(),
              "Tariq",
              false), // NAM-6
          Name.of("Karen LINDQVIST", "Karen", "LINDQVIST", "Lindqvist", true), // NAM-11
          Name.of("Batbayar Ganzorig", "Batbayar", "Ganzorig", "Ganzorig", false),
          Name.of("R. M. Okello", "R. M.", "Okello", "Okello", false), // NAM-9
          Name.of("Grace Wanjala", "Grace", "Wanjala", "Wanjala", true),
          Name.of("Sione Fale’ula", "Sione", "Fale’ula", "Fale’ula", false)); // NAM-10

  private static final Arbitrary<List<String>> MALE_STYLES =
      Arbitraries.of(
          List.of("H.E.", "Mr."), // HON-1
          List.of("H.E.", "Dr."),
          List.of("the Honorable"), // HON-2
          List.of("the Hon."), // HON-3
          List.of("Hon."),
          List.of("the Rt. Hon."), // HON-4
          List.of("His Excellency", "Mr."), // HON-6
          List.of("Hon.", "Rear Admiral"), // HON-7
          List.of("Mr."), // HON-9
          List.of("H.E.")); // HON-10

  private static final Arbitrary<List<String>> FEMALE_STYLES =
      Arbitraries.of(
          List.of("H.E.", "Ms."),
          List.of("H.E.", "Mrs."),
          List.of("the Honourable"),
          List.of("H.E.", "Amb."),
          List.of("Ms."),
          List.of("Her Excellency", "Dr."));

  private MofaPeople() {}

  /**
   * The host: "Mr. MIZUSAWA Haruto, Minister for Foreign Affairs of Japan"; the country may be left
   * out (TIT-8).
   */
  static Arbitrary<Person> host(Level level) {
    Arbitrary<Boolean> flag = Arbitraries.of(true, false);
    return Combinators.combine(HOSTS, flag)
        .as(
            (name, country) -> {
              Title title =
                  switch (level) {
                    case FOREIGN_MINISTERS ->
                        new Title(
                            "Minister for Foreign Affairs", Rank.FOREIGN_MINISTER, "Minister");
                    case LEADERS ->
                        new Title("Prime Minister", Rank.HEAD_OF_GOVERNMENT, "Prime Minister");
                    case DEFENSE_MINISTERS ->
                        new Title("Minister of Defense", Rank.MINISTER, "Minister");
                  };
              List<String> style = List.of(name.female ? "Ms." : "Mr.");
              return person(name, style, title, JAPAN, Side.ISSUER, country ? " of Japan" : "");
            });
  }

  /**
   * The counterpart, with a long country form, the usual name, or a country behind a comma (TIT-5).
   */
  static Arbitrary<Person> guest(Level level, Country country) {
    Arbitrary<String> of =
        Arbitraries.of(
            " of " + country.longForm,
            " of " + withArticle(country.name),
            ", " + bare(country.longForm));
    return GUESTS.flatMap(
        name ->
            Combinators.combine(name.female ? FEMALE_STYLES : MALE_STYLES, titles(level), of)
                .as(
                    (style, title, party) ->
                        person(name, style, title, country.party(), Side.COUNTERPART, party)));
  }

  private record Title(String words, Rank rank, String brief) {}

  private static Arbitrary<Title> titles(Level level) {
    return switch (level) {
      case FOREIGN_MINISTERS ->
          Arbitraries.of(
              new Title("Minister for Foreign Affairs", Rank.FOREIGN_MINISTER, "Minister"),
              new Title("Minister of Foreign Affairs", Rank.FOREIGN_MINISTER, "Foreign Minister"),
              new Title("Federal Minister for Foreign Affairs", Rank.FOREIGN_MINISTER, "Minister"),
              new Title("Minister of Foreign Affairs and Trade", Rank.FOREIGN_MINISTER, "Minister"),
              new Title(
                  "Minister of Foreign Affairs, International Trade and Worship",
                  Rank.FOREIGN_MINISTER,
                  "Minister"), // TIT-3
              new Title("Secretary of State", Rank.FOREIGN_MINISTER, "Secretary"));
      case LEADERS ->
          Arbitraries.of(
              new Title("President", Rank.HEAD_OF_STATE, "President"),
              new Title("Prime Minister", Rank.HEAD_OF_GOVERNMENT, "Prime Minister"),
              new Title("Federal Chancellor", Rank.HEAD_OF_GOVERNMENT, "Chancellor"));
      case DEFENSE_MINISTERS ->
          Arbitraries.of(
              new Title("Minister of Defence", Rank.MINISTER, "Minister"),
              new Title("Minister of National Defense", Rank.MINISTER, "Defense Minister"));
    };
  }

  private static Person person(
      Name name, List<String> style, Title title, Party party, Side side, String of) {
    PersonName.Builder printed = PersonName.builder().display(name.display);
    name.given.ifPresent(printed::given);
    name.family.ifPresent(printed::family);
    Participant participant =
        Participant.builder()
            .id(slug(name.display))
            .name(printed.build())
            .addAllHonorifics(style)
            .addOffice(
                Office.builder()
                    .title(title.words)
                    .rank(title.rank)
                    .status(OfficeStatus.INCUMBENT)
                    .build())
            .party(party)
            .side(side)
            .role(Role.PRINCIPAL)
            .build();
    String words = String.join(" ", style) + " " + name.display + ", " + title.words + of;
    return new Person(
        words, participant, title.brief + " " + name.brief, name.female ? "she" : "he");
  }

  static Participant attendee(String given, String family, String title, Rank rank) {
    return Participant.builder()
        .id(slug(given + " " + family))
        .name(
            PersonName.builder().display(given + " " + family).given(given).family(family).build())
        .addHonorific("Mr.")
        .addOffice(Office.builder().title(title).rank(rank).status(OfficeStatus.INCUMBENT).build())
        .party(JAPAN)
        .side(Side.ISSUER)
        .role(Role.ATTENDEE)
        .build();
  }

  /** "tomas-arrieta". */
  static String slug(String display) {
    return Normalizer.normalize(display, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\p{M}.’']", "")
        .replaceAll("[^\\p{L}\\p{N}]+", "-");
  }

  static String withArticle(String country) {
    return country.startsWith("United") ? "the " + country : country;
  }

  private static String bare(String country) {
    return country.startsWith("the ") ? country.substring(4) : country;
  }
}
