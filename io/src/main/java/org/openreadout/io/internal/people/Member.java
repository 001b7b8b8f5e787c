package org.openreadout.io.internal.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Office;
import org.openreadout.model.Participant;
import org.openreadout.model.Party;
import org.openreadout.model.PersonName;
import org.openreadout.model.Role;
import org.openreadout.model.Side;
import org.openreadout.source.Span;

/**
 * A participant while the text is being read: what is known so far, and the words that a short form
 * may use.
 */
public final class Member {
  private final String id;
  private final PersonWords words;
  private final @Nullable PersonName name;
  private final String[] nameWords;
  private final String[] plainWords; // "ano" for "año"; empty where there are no diacritics
  private final String[] behindArticle; // "Al-Sudani" may become "Sudani"; empty without article
  private final List<String> honorifics;
  private final char gender;
  private final List<String> offices;
  private final List<Office> ranked = new ArrayList<>(2);
  private final String officeWords; // all titles, in small letters, each word between spaces
  private final @Nullable Party party;
  private final Side side;
  private final Role role;
  private final @Nullable Span span;
  private final Set<String> aliases = new LinkedHashSet<>();

  public Member(String id, Draft draft, PersonWords words) {
    this.id = id;
    this.words = words;
    name = draft.name == null ? null : draft.name.name();
    nameWords = name == null ? new String[0] : words(name.display());
    plainWords = new String[nameWords.length];
    behindArticle = new String[nameWords.length];
    for (int w = 0; w < nameWords.length; w++) {
      String plain = Spelling.withoutMarks(nameWords[w]);
      plainWords[w] = plain.equals(nameWords[w]) ? "" : plain;
      int hyphen = nameWords[w].indexOf('-');
      behindArticle[w] = hyphen > 0 && hyphen <= 3 ? nameWords[w].substring(hyphen + 1) : "";
    }
    honorifics = draft.honorifics;
    gender = draft.gender;
    offices = draft.offices;
    for (String office : offices) {
      ranked.add(
          Office.builder()
              .title(office)
              .rank(words.rank(office, draft.party))
              .status(words.status(office))
              .build());
    }
    officeWords = officeWords(offices);
    party = draft.party;
    side = draft.side;
    role = draft.role;
    span = draft.span;
  }

  /** What the lead and the title tell of a person, gathered before ids are given. */
  public static final class Draft {
    public @Nullable ComparedName name;
    public List<String> honorifics = List.of();
    public char gender;
    public List<String> offices = List.of();
    public @Nullable Party party;
    public Side side = Side.COUNTERPART;
    public Role role = Role.PRINCIPAL;
    public @Nullable Span span;

    /** Whether nothing is known that speaks against a country or body. */
    public boolean mayBeOf(@Nullable Party other) {
      return party == null || other == null || party.name().equals(other.name());
    }

    /** Adds what a further mention tells of the same person. */
    public void complete(PersonMention mention, @Nullable ComparedName other) {
      boolean better =
          other != null
              && (name == null || (name.isOneWord() && !other.isOneWord()) || other.isFuller(name));
      if (better) {
        name = other;
      }
      if (offices.isEmpty()) {
        offices = mention.offices();
      }
      if (honorifics.isEmpty() && (better || (name == null && other == null))) {
        honorifics = mention.style().printed();
      }
      gender = gender == 0 ? mention.style().gender() : gender;
      party = party == null ? mention.party() : party;
    }
  }

  private static String officeWords(List<String> offices) {
    StringBuilder b = new StringBuilder(" ");
    for (String office : offices) {
      for (int i = 0; i < office.length(); i++) {
        char c = office.charAt(i);
        b.append(partsTitleWords(c) ? ' ' : Character.toLowerCase(c));
      }
      b.append(' ');
    }
    return b.toString();
  }

  /** Whether a character parts two words of a title. */
  static boolean partsTitleWords(char c) {
    return c == ' ' || c == '/' || c == ',';
  }

  private static String[] words(String display) {
    List<String> out = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= display.length(); i++) {
      char c = i < display.length() ? display.charAt(i) : ' ';
      if (c == ' ' || c == ',' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (i > start) {
          out.add(fold(display.substring(start, i)));
        }
        start = i + 1;
      }
    }
    return out.toArray(new String[0]);
  }

  private static String fold(String s) {
    StringBuilder b = new StringBuilder(s.length());
    for (int i = 0; i < s.length(); i++) {
      b.append(fold(s.charAt(i)));
    }
    return b.toString();
  }

  private static char fold(char c) {
    return c == '\u2019' || c == '\u2018' ? '\'' : Character.toLowerCase(c);
  }

  public String id() {
    return id;
  }

  public @Nullable PersonName name() {
    return name;
  }

  public List<String> honorifics() {
    return honorifics;
  }

  public char gender() {
    return gender;
  }

  public List<String> offices() {
    return offices;
  }

  /** The offices with their ranks. */
  public List<Office> ranked() {
    return ranked;
  }

  public @Nullable Party party() {
    return party;
  }

  public Side side() {
    return side;
  }

  public @Nullable Span span() {
    return span;
  }

  public Role role() {
    return role;
  }

  /**
   * Whether all these title words, small letters with spaces around, stand in the person's titles
   * in this order.
   */
  boolean holds(String words) {
    return officeWords.contains(words);
  }

  /** Whether one of the titles is exactly this, in small letters. */
  boolean holdsExactly(String title) {
    for (String office : offices) {
      int i = 0;
      while (i < office.length()
          && i < title.length()
          && fold(office.charAt(i)) == title.charAt(i)) {
        i++;
      }
      if (i == office.length() && i == title.length()) {
        return true;
      }
    }
    return false;
  }

  /** How many words may stand for one of the name's in a text, at most. */
  int spellings() {
    return nameWords.length * 3;
  }

  /** Enters every word that may stand for one of the name's in a text. */
  void indexName(WordIndex index, int self) {
    for (int w = 0; w < nameWords.length; w++) {
      index.add(nameWords[w], 0, nameWords[w].length(), self);
      if (plainWords[w].length() > 0) {
        index.add(plainWords[w], 0, plainWords[w].length(), self);
      }
      if (behindArticle[w].length() > 0) {
        index.add(behindArticle[w], 0, behindArticle[w].length(), self);
      }
    }
  }

  /** How many words the titles have at most. */
  int mostTitleWords() {
    int words = 0;
    for (int i = 0; i < officeWords.length(); i++) {
      words += officeWords.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  /** Enters the words of the titles. */
  void indexTitles(WordIndex index, int self) {
    int from = 0;
    for (int i = 0; i < officeWords.length(); i++) {
      if (officeWords.charAt(i) == ' ') {
        if (i > from) {
          index.add(officeWords, from, i, self);
        }
        from = i + 1;
      }
    }
  }

  /** How many tokens from {@code i} on spell consecutive words of the name; 0 for none. */
  public int nameLength(Tokens tokens, int i, int limit) {
    int best = 0;
    for (int w = 0; w < nameWords.length; w++) {
      int n = 0;
      while (w + n < nameWords.length && i + n < limit && spells(tokens, i + n, w + n)) {
        n++;
      }
      best = Math.max(best, n);
    }
    // a particle or an initial alone names nobody
    boolean alone =
        best == 1
            && (tokens.end(i) - tokens.start(i) < 2
                || (!tokens.isCapital(i) && tokens.text(i).indexOf('-') < 0));
    return alone ? 0 : best;
  }

  private boolean spells(Tokens tokens, int i, int w) {
    String word = nameWords[w];
    if (tokens.reads(i, word) || (plainWords[w].length() > 0 && tokens.reads(i, plainWords[w]))) {
      return true;
    }
    return behindArticle[w].length() > 0 && tokens.reads(i, behindArticle[w]);
  }

  /** Notes a short form that the body uses. */
  public void alias(String printed) {
    if (name == null
        || !printed.endsWith(name.display())) { // the whole name with a style is no short form
      aliases.add(printed);
    }
  }

  /** The finished participant. */
  public Participant toParticipant() {
    Participant.Builder p =
        Participant.builder()
            .id(id)
            .side(side)
            .role(role)
            .addAllHonorifics(honorifics)
            .addAllAliases(aliases);
    if (name != null) {
      p.name(words.settled(name, aliases));
    }
    p.addAllOffices(ranked);
    if (party != null) {
      p.party(party);
    }
    if (span != null) {
      p.span(span);
    }
    return p.build();
  }
}
