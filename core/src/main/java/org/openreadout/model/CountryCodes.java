package org.openreadout.model;

/**
 * The two-letter country codes of ISO 3166-1, as of 2024, and {@code XK} for Kosovo, a code that
 * the standard leaves to users and that the European Union and others use.
 *
 * <p>A list of its own, since the JDK's changes from release to release.
 */
final class CountryCodes {

  private static final String ASSIGNED =
      "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR"
          + " BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK"
          + " DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP"
          + " GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE"
          + " KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH"
          + " MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ"
          + " OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH"
          + " SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV"
          + " TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

  private static final boolean[] TABLE = table();

  private CountryCodes() {}

  static boolean isAssigned(String code) {
    return code.length() == 2
        && isLetter(code.charAt(0))
        && isLetter(code.charAt(1))
        && TABLE[index(code, 0)];
  }

  private static boolean[] table() {
    boolean[] table = new boolean[26 * 26];
    for (int i = 0; i < ASSIGNED.length(); i += 3) {
      table[index(ASSIGNED, i)] = true;
    }
    return table;
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static int index(String codes, int at) {
    return (codes.charAt(at) - 'A') * 26 + codes.charAt(at + 1) - 'A';
  }
}
