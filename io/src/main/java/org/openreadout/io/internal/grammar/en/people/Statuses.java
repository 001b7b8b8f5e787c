package org.openreadout.io.internal.grammar.en.people;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openreadout.io.internal.words.Lexicon;
import org.openreadout.io.internal.words.PhraseTable;
import org.openreadout.io.internal.words.ResourceTable;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.OfficeStatus;

/**
 * Whether an office is held, acted in, not yet entered, or past, by the words of its title: {@code
 * statuses.tsv}.
 */
public final class Statuses {
  private record Rule(
      OfficeStatus status, List<String> before, List<String> behind, List<String> anywhere) {
    /** Whether a title, in small letters and with a space between words, has one of the words. */
    boolean fits(String title) {
      for (String word : behind) {
        if (title.endsWith(word) && isBehindSpace(title, title.length() - word.length())) {
          return true;
        }
        int at = title.indexOf(word, 1);
        for (; at > 0; at = title.indexOf(word, at + 1)) {
          if (title.charAt(at - 1) == '-' && endsWord(title, at + word.length())) {
            return true;
          }
        }
      }
      for (String word : before) {
        if (title.startsWith(word) && endsWord(title, word.length())) {
          return true;
        }
      }
      for (String words : anywhere) {
        if (title.contains(words)) {
          return true;
        }
      }
      return false;
    }

    private static boolean isBehindSpace(String title, int at) {
      return at > 0 && title.charAt(at - 1) == ' ';
    }

    private static boolean endsWord(String title, int at) {
      return at == title.length() || title.charAt(at) == ' ';
    }
  }

  private final List<Rule> rules = new ArrayList<>();
  private final Map<OfficeStatus, List<String>> words = new EnumMap<>(OfficeStatus.class);
  private final PhraseTable<OfficeStatus> before;

  public Statuses(Lexicon.Builder lexicon) {
    PhraseTable.Builder<OfficeStatus> table = new PhraseTable.Builder<>(lexicon);
    for (ResourceTable.Row row :
        ResourceTable.read(Statuses.class, "/org/openreadout/io/grammar/en/statuses.tsv")) {
      Rule rule = new Rule(OfficeStatus.valueOf(row.get(0)), row.list(1), row.list(2), row.list(3));
      rules.add(rule);
      rule.before.forEach(word -> table.add(word, rule.status));
      List<String> all = words.computeIfAbsent(rule.status, s -> new ArrayList<>());
      all.addAll(rule.before);
      all.addAll(rule.behind);
      all.addAll(rule.anywhere);
    }
    before = table.build();
  }

  /** The status that a title tells. */
  public OfficeStatus of(String title) {
    String plain = TitlePhrases.plain(title);
    for (Rule rule : rules) {
      if (rule.fits(plain)) {
        return rule.status;
      }
    }
    return OfficeStatus.INCUMBENT;
  }

  /** The words that tell a status, the usual one first; none for an office that is simply held. */
  public List<String> words(OfficeStatus status) {
    return List.copyOf(words.getOrDefault(status, List.of()));
  }

  /** Whether a word stands before titles that tells of their status: "former", "acting". */
  public boolean isBefore(Tokens tokens, int i) {
    return before.match(tokens, i, i + 1) > i;
  }
}
