package org.openreadout.io.internal.verify;

import java.util.List;
import java.util.Set;
import org.openreadout.model.Office;

/** The words that tell whether an office is held, acted in, not yet entered, or past. */
final class OfficeWords {
  private static final Set<String> FORMER = Set.of("former", "ex", "late", "past");
  private static final Set<String> ACTING =
      Set.of("acting", "interim", "caretaker", "transitional", "ad");
  private static final Set<String> ELECT = Set.of("elect", "designate", "incoming", "nominee");

  private static final Set<String> CONNECTORS = Set.of("of", "for", "the", "and", "to", "on");

  private OfficeWords() {}

  /** Whether the title, or the words around it, tell the status of an office. */
  static boolean tell(Office office, String around) {
    List<String> title = Words.of(office.title());
    return switch (office.status()) {
      case FORMER -> has(title, FORMER) || has(Words.of(around), FORMER);
      case ACTING -> has(title, ACTING) || has(Words.of(around), ACTING);
      case ELECT -> has(title, ELECT) || has(Words.of(around), ELECT);
      case INCUMBENT ->
          title.isEmpty()
              || !(title.get(0).equals("former")
                  || title.get(0).equals("acting")
                  || title.get(title.size() - 1).equals("elect")
                  || title.get(title.size() - 1).equals("designate"));
    };
  }

  /** Whether a title ends in the middle: "Minister for". */
  static boolean isCutOff(String title) {
    String words = TextIndex.strip(title);
    return CONNECTORS.contains(words.substring(words.lastIndexOf(' ') + 1));
  }

  private static boolean has(List<String> words, Set<String> some) {
    return words.stream().anyMatch(some::contains);
  }
}
