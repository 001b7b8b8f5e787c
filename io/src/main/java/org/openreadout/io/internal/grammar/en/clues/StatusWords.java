package org.openreadout.io.internal.grammar.en.clues;

import static org.openreadout.io.internal.grammar.en.Word.OF;
import static org.openreadout.io.internal.grammar.en.Word.STATUS_ACTING;
import static org.openreadout.io.internal.grammar.en.Word.STATUS_ELECT;
import static org.openreadout.io.internal.grammar.en.Word.STATUS_FIRST;
import static org.openreadout.io.internal.grammar.en.Word.STATUS_FORMER;
import static org.openreadout.io.internal.grammar.en.Word.STATUS_LAST;
import static org.openreadout.io.internal.grammar.en.Word.TITLE_GOES_ON;
import static org.openreadout.io.internal.grammar.en.Word.TWO_OFFICES;

import java.util.ArrayList;
import java.util.List;
import org.openreadout.io.internal.grammar.Clues;
import org.openreadout.io.internal.grammar.en.Word;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.words.Tokenizer;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Office;

/**
 * The words of offices: whether one is held, acted in, not yet entered, or past; whose it is; how
 * several bear it.
 */
final class StatusWords implements Clues.Offices {
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_NAME = 10; // in tokens

  private final PartyTable parties;
  private final Tokenizer tokenizer;

  StatusWords(PartyTable parties, Tokenizer tokenizer) {
    this.parties = parties;
    this.tokenizer = tokenizer;
  }

  @Override
  public boolean tellStatus(Office office, String around) {
    Tokens title = words(office.title());
    return switch (office.status()) {
      case FORMER -> has(title, around, STATUS_FORMER);
      case ACTING -> has(title, around, STATUS_ACTING);
      case ELECT -> has(title, around, STATUS_ELECT);
      case INCUMBENT -> !title.is(0, STATUS_FIRST) && !title.is(title.size() - 1, STATUS_LAST);
    };
  }

  private boolean has(Tokens title, String around, Word status) {
    Tokens near = words(around);
    return title.anyIs(0, title.size(), status) || near.anyIs(0, near.size(), status);
  }

  /** The words of a title; those that a hyphen joins stand by themselves: "President-elect". */
  private Tokens words(String title) {
    return tokenizer.tokenize(
        title.replace('-', ' ').replace('\u2010', ' ').replace('\u2011', ' '));
  }

  @Override
  public boolean isCutOff(String title) {
    Tokens words = tokenizer.tokenize(title);
    int last = words.size() - 1;
    return words.is(last, TITLE_GOES_ON) && !words.isCapital(last);
  }

  /** A title with an "s" behind one of its words. */
  @Override
  public List<String> plurals(String title) {
    List<String> out = new ArrayList<>();
    for (int i = 1; i <= title.length() && title.length() <= LONGEST_TITLE; i++) {
      if (i == title.length() || title.charAt(i) == ' ') {
        out.add(title.substring(0, i) + "s" + title.substring(i));
      }
    }
    return out;
  }

  @Override
  public List<PartyTable.Match> owners(Tokens tokens, int from, int to) {
    List<PartyTable.Match> owners = new ArrayList<>();
    PartyTable.Match first = parties.read(tokens, from, to);
    if (first != null && !tokens.is(first.next(), TWO_OFFICES)) {
      owners.add(first);
    }
    for (int i = Math.max(from + 1, to - LONGEST_NAME); i < to; i++) {
      PartyTable.Match last = tokens.is(i - 1, OF) ? parties.read(tokens, i, to) : null;
      if (last != null && last.next() == to && last.form() == PartyTable.Form.NAME) {
        owners.add(last);
      }
    }
    return owners;
  }
}
