package org.openreadout.io.internal.grammar.en.people;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openreadout.model.OfficeStatus;
import org.openreadout.model.Party;
import org.openreadout.model.PartyKind;
import org.openreadout.model.Rank;

/** What rank a title of office gives, by its words and by whose office it is. */
public final class Ranks {
  private Ranks() {}

  /**
   * "national security advisor | to the prime minister", "head of cabinet | of the president": who
   * serves a leader has no rank of the leader's.
   */
  private static String servant(String title) {
    for (String leader : new String[] {" president ", " prime minister ", " chancellor "}) {
      for (int at = title.indexOf(leader); at >= 0; at = title.indexOf(leader, at + 1)) {
        for (String link : new String[] {" to the", " of the", " for the", " to", " for"}) {
          int start = at - link.length();
          if (start > 0 && title.startsWith(link, start)) {
            int second = title.indexOf(" and ", at); // "… of the President and Minister for …"
            return title.substring(0, start + 1) + (second < 0 ? "" : title.substring(second + 1));
          }
        }
      }
    }
    return title;
  }

  /** The rank of a title as printed. */
  public static Rank of(String title, @Nullable Party party) {
    String t =
        servant(" " + title.toLowerCase(Locale.ROOT).replace('/', ' ').replace(',', ' ') + " ");
    boolean organization = party != null && party.kind() == PartyKind.ORGANIZATION;
    if (foreignMinister(t)) {
      return Rank.FOREIGN_MINISTER;
    }
    if (organization && !t.contains(" ambassador")) {
      return Rank.INTERNATIONAL_ORGANIZATION;
    }
    if (has(
        t,
        " vice president ",
        " vice-president ",
        " first lady ",
        " crown prince ",
        " president-elect ",
        "-designate ")) {
      return Rank.OTHER;
    }
    if (has(t, " deputy prime minister ", " vice prime minister ", " alternate prime minister ")) {
      return Rank.MINISTER;
    }
    if (has(
        t,
        " prime minister ",
        " chancellor ",
        " taoiseach ",
        " premier ",
        " head of government ",
        " pm ")) {
      return t.contains(" chancellor of the exchequer ") ? Rank.MINISTER : Rank.HEAD_OF_GOVERNMENT;
    }
    if (has(
        t,
        " deputy minister",
        " deputy foreign minister",
        " vice-minister",
        " vice minister",
        " vice foreign minister",
        " under secretary",
        " undersecretary",
        " under-secretary",
        " assistant secretary",
        " deputy secretary",
        " deputy assistant",
        " parliamentary ",
        " state secretary ",
        " permanent secretary ",
        " assistant minister",
        " state minister ",
        " permanent under")) {
      return Rank.VICE_MINISTER;
    }
    if (has(
        t,
        " king ",
        " queen ",
        " emir ",
        " amir ",
        " sultan ",
        " pope ",
        " head of state ",
        " captain-regent ",
        " grand duke ")) {
      return Rank.HEAD_OF_STATE;
    }
    if (has(
        t,
        " senator ",
        " speaker ",
        " member of parliament ",
        " congressman ",
        " congresswoman ",
        " president of the senate ",
        " president of the parliament ",
        " assembly ",
        " parliament ",
        " chamber of deputies ")) {
      return Rank.LEGISLATOR;
    }
    if (has(
        t,
        " ambassador",
        " permanent representative",
        " chargé ",
        " consul ",
        " high commissioner ")) {
      return Rank.AMBASSADOR;
    }
    if ((t.startsWith(" president ")
            && !has(t, " president of the council ", " president and ceo ", " bank "))
        || t.contains(" president of the republic ")) {
      return Rank.HEAD_OF_STATE;
    }
    if (has(t, " minister", " attorney general ")
        || (t.startsWith(" secretary of ")
            || t.startsWith(" cabinet secretary ")
            || t.startsWith(" secretary for "))) {
      return t.contains(" chief cabinet secretary ") && t.contains(" deputy ")
          ? Rank.OFFICIAL
          : Rank.MINISTER;
    }
    if (has(
        t,
        " secretary",
        " director",
        " advisor",
        " adviser",
        " envoy",
        " representative",
        " coordinator",
        " chief",
        " counsellor",
        " counselor",
        " general ",
        " commissioner",
        " head ",
        " officer ",
        " administrator ",
        " commander ",
        " assistant ")) {
      return Rank.OFFICIAL;
    }
    return Rank.OTHER;
  }

  private static boolean foreignMinister(String t) {
    if (has(
        t,
        " deputy foreign ",
        " vice foreign ",
        " vice-minister",
        " vice minister",
        " state minister ",
        " deputy minister ",
        " assistant ",
        " former ",
        " parliamentary ",
        " permanent ",
        " under secretary",
        " deputy secretary",
        " minister of state for ",
        " deputy director")) {
      return has(t, " deputy prime minister and ", " deputy prime minister ")
          && has(
              t,
              " foreign minister ",
              " minister for foreign affairs ",
              " minister of foreign affairs ");
    }
    if (has(t, " foreign minister ", " foreign secretary ", " high representative ")) {
      return true;
    }
    if (t.startsWith(" secretary of state ") && !has(t, " for ")) {
      return true;
    }
    boolean minister = // "Head of the Federal Department of Foreign Affairs", in Switzerland
        t.startsWith(" head of the federal department ")
            || has(t, " minister ", " secretary ", " councillor ", " counsellor ");
    return minister
        && has(
            t,
            " foreign affairs ",
            " foreign and ",
            " external affairs ",
            " external relations ",
            " foreign relations ",
            " foreign policy ",
            " international relations ", // in southern Africa
            " exterior relations ")
        // in Australia and New Zealand the secretary is the official who heads the department
        && !has(
            t,
            " ministry of ",
            " affairs and trade secretary ",
            " secretary of foreign affairs and trade ");
  }

  private static boolean has(String t, String... parts) {
    for (String part : parts) {
      if (t.contains(part)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an office is held, acted in, not yet entered, or past. */
  public static OfficeStatus status(String title) {
    String t = title.toLowerCase(Locale.ROOT);
    if (t.contains("-elect")
        || t.contains("-designate")
        || t.endsWith(" elect")
        || t.endsWith(" designate")) {
      return OfficeStatus.ELECT;
    }
    if (t.startsWith("acting ") || t.startsWith("interim ") || t.contains(" ad interim")) {
      return OfficeStatus.ACTING;
    }
    return t.startsWith("former ") ? OfficeStatus.FORMER : OfficeStatus.INCUMBENT;
  }
}
