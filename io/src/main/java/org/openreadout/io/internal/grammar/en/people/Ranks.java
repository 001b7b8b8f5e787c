package org.openreadout.io.internal.grammar.en.people;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.people.PersonWords;
import org.openreadout.io.internal.words.ResourceTable;
import org.openreadout.io.internal.words.WordClass;
import org.openreadout.model.OfficeStatus;
import org.openreadout.model.Party;
import org.openreadout.model.PartyKind;
import org.openreadout.model.Rank;

/** What rank a title of office gives, by its words and by whose office it is: {@code ranks.tsv}. */
public final class Ranks implements PersonWords {
  /** What a title tells beside its rank. */
  private enum Beside {
    LEADS_GOVERNMENT,
    STAFF,
    OF_GOVERNMENT
  }

  /** One row: some phrase of the first, one of the second unless it is empty, none of the third. */
  private record Rule(@Nullable PartyKind of, BitSet some, BitSet also, BitSet not, boolean any) {
    boolean fits(BitSet title, @Nullable Party party) {
      return (of == null || (party != null && party.kind() == of))
          && (any || some.intersects(title))
          && (also.isEmpty() || also.intersects(title))
          && !not.intersects(title);
    }
  }

  private record Ranked(Rank rank, Rule rule) {}

  private final TitlePhrases phrases = new TitlePhrases();
  private final List<Ranked> ranks = new ArrayList<>();
  private final Map<Beside, Rule> beside = new EnumMap<>(Beside.class);
  private final Map<String, List<String>> lists = new HashMap<>();
  private final List<List<String>> leaders;
  private final List<List<String>> serves;
  private final String another;
  private final Statuses statuses;
  private final WordClass nameParticle;

  public Ranks(Statuses statuses, WordClass nameParticle) {
    this.statuses = statuses;
    this.nameParticle = nameParticle;
    for (ResourceTable.Row row :
        ResourceTable.read(Ranks.class, "/org/openreadout/io/grammar/en/ranks.tsv")) {
      String what = row.get(0);
      if (what.startsWith("@")) {
        lists.put(what, row.list(2));
      } else if (isBeside(what)) {
        beside.put(Beside.valueOf(what), rule(row));
      } else {
        ranks.add(new Ranked(Rank.valueOf(what), rule(row)));
      }
    }
    leaders = words("@leader");
    serves = words("@serves");
    another = lists.getOrDefault("@another", List.of()).get(0);
  }

  private static boolean isBeside(String what) {
    for (Beside b : Beside.values()) {
      if (b.name().equals(what)) {
        return true;
      }
    }
    return false;
  }

  private Rule rule(ResourceTable.Row row) {
    PartyKind of = row.get(1).equals("-") ? null : PartyKind.valueOf(row.get(1));
    boolean any = row.get(2).equals("*");
    return new Rule(
        of, any ? new BitSet() : set(row.list(2)), set(row.list(3)), set(row.list(4)), any);
  }

  private BitSet set(List<String> printed) {
    BitSet out = new BitSet();
    for (String phrase : printed) {
      if (phrase.startsWith("@")) {
        out.or(set(lists.getOrDefault(phrase, List.of())));
      } else {
        out.set(phrases.add(phrase));
      }
    }
    return out;
  }

  private List<List<String>> words(String list) {
    return lists.getOrDefault(list, List.of()).stream().map(TitlePhrases::words).toList();
  }

  @Override
  public Rank rank(String title, @Nullable Party party) {
    BitSet found = phrases.in(withoutServed(TitlePhrases.words(title)));
    for (Ranked ranked : ranks) {
      if (ranked.rule.fits(found, party)) {
        return ranked.rank;
      }
    }
    return Rank.OTHER;
  }

  /**
   * "national security advisor | to the prime minister", "head of cabinet | of the president": who
   * serves a leader has no rank of the leader's. Behind "and" another office begins.
   */
  private List<String> withoutServed(List<String> title) {
    for (List<String> leader : leaders) {
      for (int at = 1; at + leader.size() <= title.size(); at++) {
        if (!title.subList(at, at + leader.size()).equals(leader)) {
          continue;
        }
        for (List<String> link : serves) {
          int start = at - link.size();
          if (start > 0 && title.subList(start, at).equals(link)) {
            List<String> out = new ArrayList<>(title.subList(0, start));
            int second = title.subList(at, title.size()).indexOf(another);
            out.addAll(second < 0 ? List.of() : title.subList(at + second, title.size()));
            return out;
          }
        }
      }
    }
    return title;
  }

  @Override
  public OfficeStatus status(String title) {
    return statuses.of(title);
  }

  @Override
  public boolean leadsGovernment(String title) {
    return tells(title, Beside.LEADS_GOVERNMENT);
  }

  @Override
  public boolean isStaff(String title) {
    return tells(title, Beside.STAFF);
  }

  /** Whether a title in a list of those present is one of the publisher's own government. */
  public boolean isOfGovernment(String title) {
    return tells(title, Beside.OF_GOVERNMENT);
  }

  private boolean tells(String title, Beside what) {
    Rule rule = beside.get(what);
    return rule != null && rule.fits(phrases.in(TitlePhrases.words(title)), null);
  }

  @Override
  public WordClass nameParticle() {
    return nameParticle;
  }
}
