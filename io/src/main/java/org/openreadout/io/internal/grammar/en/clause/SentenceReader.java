package org.openreadout.io.internal.grammar.en.clause;

import static org.openreadout.io.internal.grammar.en.Word.FINITE;
import static org.openreadout.io.internal.grammar.en.Word.SUBJECT_RELATIVE;

import java.util.List;

/**
 * One walk over a sentence: finds the main clause behind its openers, then, at each comma, "and" or
 * "while", asks the constructions in turn whether a further report begins there. What lies between
 * is content.
 */
final class SentenceReader {
  /** How many words a that-clause's subject may have before its relative clause. */
  private static final int SUBJECT_REACH = 10;

  private final CueReader cues;
  private final ClauseReader clauses;
  private final OpenerReader openers;
  private final MainClause main;
  private final Relative relative;
  private final StatingThat statingThat;
  private final Purpose purpose;
  private final List<Construction> constructions;

  SentenceReader(
      OpenerReader openers,
      CueReader cues,
      ActorReader actors,
      ClauseReader clauses,
      PassiveReader passives) {
    this.openers = openers;
    this.cues = cues;
    this.clauses = clauses;
    FrontedParticiple fronted = new FrontedParticiple(openers, clauses);
    ParticipleReader participles = new ParticipleReader(clauses);
    main = new MainClause(openers, fronted, clauses, passives);
    relative = new Relative(clauses, actors, cues);
    statingThat = new StatingThat(participles, clauses);
    purpose = new Purpose(clauses, cues);
    constructions =
        List.of(
            relative,
            new Afterthought(),
            new Parenthesis(cues),
            new Means(participles),
            new Absolute(actors, clauses),
            new BehindFronted(fronted, clauses),
            new NewSubject(),
            new PassiveClause(passives),
            new Chain(clauses, cues),
            new Participle(participles));
  }

  /** Reads the sentence in a range of tokens. */
  SentenceState read(Scene scene, int from, int to) {
    SentenceState s = new SentenceState(scene, from, to);
    int start = main.take(s);
    for (int k = start < 0 ? to : start; k < to; ) {
      int closing = s.brackets().closing(k);
      if (closing > k) {
        k = behindQuotation(s, k, closing);
        continue;
      }
      int next = subjectsRelative(s, k);
      next = next > k ? next + 1 : further(s, k);
      k = next == k ? k + 1 : next;
    }
    s.close(to);
    return s;
  }

  /** Tries what may begin at a token; the token to go on from, or the same one. */
  private int further(SentenceState s, int k) {
    if (!Boundary.isAt(s, k)) {
      int next = statingThat.tryAt(s, k);
      next = next > k ? next : relative.behindNoun(s, k);
      return next > k ? next : purpose.tryAt(s, k);
    }
    return take(s, new Boundary(s, k, false, openers, clauses));
  }

  private int take(SentenceState s, Boundary boundary) {
    for (Construction construction : constructions) {
      int next = construction.tryAt(s, boundary);
      if (next != boundary.cut) {
        return next;
      }
    }
    return boundary.cut;
  }

  /** “it was a “slow, stony road,” | praised the guides”: the comma stands inside the marks. */
  private int behindQuotation(SentenceState s, int open, int closing) {
    int next = closing + 1;
    boolean comma = s.brackets().isQuotation(open) && s.tokens.isMark(closing - 1, ',');
    return comma && next < s.to ? take(s, new Boundary(s, next, true, openers, clauses)) : next;
  }

  /**
   * "stated that Japan, which bears a fifth of the budget, wished to …": behind the comma that
   * closes the relative clause of a that-clause’s subject the content goes on. That comma, or
   * {@code k} where there is no such clause.
   */
  private int subjectsRelative(SentenceState s, int k) {
    Report open = s.open;
    if (!s.tokens.isMark(k, ',')
        || open == null
        || !open.isStatement()
        || !s.insideThatClause()
        || k - open.contentFrom > SUBJECT_REACH
        || !s.tokens.is(k + 1, SUBJECT_RELATIVE)) {
      return k;
    }
    for (int j = open.contentFrom + 1; j < k; j++) {
      if (s.tokens.is(j, FINITE) || cues.read(s.tokens, j, k) != null) {
        return k;
      }
    }
    int close = s.comma(k + 1);
    return close < s.to ? close : k;
  }
}
