package org.openreadout.io.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openreadout.io.text.Paragraphs.Item;

/** Changes of a text of which one knows what they do to its facts. */
final class Rewordings {
  /** Sentences that report nothing, about nobody. */
  static final List<String> BACKGROUND =
      List.of(
          "The garden is open on Sundays.",
          "The bridge was built in 1912.",
          "The library has three reading rooms.",
          "Boats leave the pier every hour.",
          "The museum is next to the old station.",
          "In spring the river is deep.",
          "Trains run on weekdays only.",
          "The year 1957 was a wet one.");

  /** What may stand on a web page below a release. */
  static final List<String> UNRELATED =
      List.of(
          "Opening hours\n\nThe garden is open on Sundays.\n",
          "The museum is next to the old station. Boats leave the pier every hour.",
          "Search\nSite map\nLegal matters\nAbout this site\n",
          "Copyright 2019 Ministry of Gardens\n\n\n",
          "Subscribe to our newsletter\n\nBoats leave the pier every hour.\n\nTrains run daily.");

  private static final List<String> NAMES =
      List.of("Vandoro", "Kelmira", "Osvandel", "Brindalo", "Tesmarek", "Jolvani", "Ruvanda");
  private static final List<String> NAMES_WITH_APOSTROPHE = List.of("Tavi’ula", "Mone’ata");
  private static final List<String> NAMES_WITH_ACCENT = List.of("Belmíro", "Tendávar");

  /** Parts of names that no other word may stand for. */
  private static final Set<String> PARTICLES =
      Set.of(
          "Jr", "Sr", "II", "III", "IV", "Al", "El", "Bin", "Ibn", "Abu", "St", "De", "Von", "Ben",
          "Ould");

  /** A word: letters, with an apostrophe between them but no possessive. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[’'][\\p{L}\\p{M}]{2,})*");

  private Rewordings() {}

  static String insert(String text, int at, String words) {
    return text.substring(0, at) + words + text.substring(at);
  }

  /** The text with two paragraphs changing places; their numbers stay where they are. */
  static String swap(String text, Item first, Item second) {
    return text.substring(0, first.start())
        + second.in(text)
        + text.substring(first.end(), second.start())
        + first.in(text)
        + text.substring(second.end());
  }

  /**
   * Gives a person another name of the same shape, also where it stands in capitals or in an id.
   *
   * @param display the name as the release has it
   * @param choice which name; any number
   */
  static UnaryOperator<String> renaming(String display, int choice) {
    Map<String, String> names = new HashMap<>();
    Matcher words = WORD.matcher(display);
    for (int i = choice; words.find(); i++) {
      String word = words.group();
      if (word.length() > 1 && !PARTICLES.contains(word) && Character.isUpperCase(word.charAt(0))) {
        List<String> pool = pool(word);
        String name = pool.get(i % pool.size());
        names.put(word, name);
        names.put(upper(word), upper(name));
        names.put(capital(word), name);
        names.put(slug(word), slug(name));
      }
    }
    return text ->
        WORD.matcher(text)
            .replaceAll(m -> Matcher.quoteReplacement(names.getOrDefault(m.group(), m.group())));
  }

  private static List<String> pool(String word) {
    if (word.contains("’")) {
      return NAMES_WITH_APOSTROPHE;
    }
    return slug(word).equals(word.toLowerCase(Locale.ROOT)) ? NAMES : NAMES_WITH_ACCENT;
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  private static String capital(String word) {
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  private static String slug(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\p{M}’']", "");
  }

  /**
   * Spaces made no-break ones: some of them, or all.
   *
   * <p>Not those behind a full stop, "as", "main" and "The": where it lays a page out, the reader
   * still looks for ". ", "as follows", "main points" and "The " with a common space.
   */
  static String withNoBreakSpaces(String text, BooleanSupplier which) {
    StringBuilder printed = new StringBuilder(text);
    for (int i = 0; i < printed.length(); i++) {
      if (printed.charAt(i) == ' ' && !isReadAsCommonSpace(text, i) && which.getAsBoolean()) {
        printed.setCharAt(i, '\u00A0');
      }
    }
    return printed.toString();
  }

  private static boolean isReadAsCommonSpace(String text, int at) {
    for (String word : List.of(".", "as", "main", "The")) {
      if (text.startsWith(word, at - word.length())) {
        return true;
      }
    }
    return false;
  }

  static String withStraightQuotes(String text) {
    return text.replaceAll("[‘’]", "'").replaceAll("[“”]", "\"");
  }
}
