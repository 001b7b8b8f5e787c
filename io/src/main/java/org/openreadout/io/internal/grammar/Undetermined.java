package org.openreadout.io.internal.grammar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.meeting.Headline;
import org.openreadout.io.internal.meeting.MeetingDraft;
import org.openreadout.io.internal.meeting.MeetingReading;
import org.openreadout.io.internal.meeting.Release;
import org.openreadout.io.internal.page.Block;
import org.openreadout.io.internal.page.PageWords;
import org.openreadout.io.internal.people.Cast;
import org.openreadout.io.internal.people.Parties;
import org.openreadout.io.internal.people.PersonWords;
import org.openreadout.io.internal.words.Brackets;
import org.openreadout.io.internal.words.Lexicon;
import org.openreadout.io.internal.words.Range;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.io.internal.words.UnspacedTokenizer;
import org.openreadout.model.Party;
import org.openreadout.model.Readout;
import org.openreadout.model.Sentence;
import org.openreadout.model.Statement;

/** The language of a text in a script that no grammar reads: its lines are kept, none is read. */
public final class Undetermined implements Language {
  private final UnspacedTokenizer tokenizer =
      new UnspacedTokenizer(new Lexicon.Builder(1).build(), List.of());

  @Override
  public String tag() {
    return "und";
  }

  @Override
  public String name() {
    return tag();
  }

  @Override
  public boolean writes(char letter) {
    return false;
  }

  @Override
  public boolean isWritten(String text) {
    return false;
  }

  @Override
  public Tokens tokenize(String text) {
    return tokenizer.tokenize(text);
  }

  @Override
  public PageWords page() {
    return new PageWords() {};
  }

  @Override
  public List<Range> sentences(Tokens tokens, Brackets brackets, Block block) {
    Range all = new Range(tokens.at(block.start()), tokens.at(block.end()));
    return all.from() < all.to() ? List.of(all) : List.of();
  }

  @Override
  public MeetingReading meetings(Release release) {
    Headline none = new Headline(List.of(), List.of(), Map.of(), new MeetingDraft());
    return new MeetingReading(
        release, List.of(), none, Map.of(), false, new PersonWords() {}, label -> List.of());
  }

  @Override
  public Statements statements(Release release, Cast cast, boolean privateGroup) {
    return NOTHING;
  }

  @Override
  public Phrases phrases() {
    return new Phrases(
        new NoPhrase<>(), new NoPhrase<>(), new NoPhrase<>(), new NoPhrase<>(), new NoPhrase<>());
  }

  @Override
  public Wording wording() {
    return AS_IT_STANDS;
  }

  @Override
  public Clues clues() {
    return new Clues() {};
  }

  @Override
  public Parties parties() {
    return NOBODY;
  }

  /** Words that tell nothing, and are told by nothing. */
  private static final class NoPhrase<V> implements Phrase<V> {
    @Override
    public @Nullable Reading<V> read(Tokens tokens, int i, int limit) {
      return null;
    }

    @Override
    public void write(V value, StringBuilder out) {
      out.append(value);
    }
  }

  private static final Statements NOTHING =
      new Statements() {
        @Override
        public List<Statement> read(Range sentence, int paragraphEnd) {
          return List.of();
        }

        @Override
        public boolean takesRest(Statement statement) {
          return false;
        }

        @Override
        public @Nullable Statement label(Range label, Range speech) {
          return null;
        }

        @Override
        public void enter(Range heading) {
          // nobody is told to be present
        }
      };

  private static final Parties NOBODY =
      new Parties() {
        @Override
        public @Nullable Mention mention(Tokens tokens, int i, int limit) {
          return null;
        }

        @Override
        public @Nullable Party named(String name) {
          return null;
        }
      };

  private static final Wording AS_IT_STANDS =
      new Wording() {
        @Override
        public String date(LocalDate day) {
          return day.toString();
        }

        @Override
        public List<Supplier<String>> leads(Readout readout) {
          return List.of(() -> "");
        }

        @Override
        public Clauses clauses(Readout readout) {
          return new Clauses() {
            @Override
            public String usual(Sentence sentence, Optional<Sentence> before) {
              return sentence.text();
            }

            @Override
            public List<String> all(Sentence sentence, Optional<Sentence> before) {
              return List.of(sentence.text());
            }
          };
        }
      };
}
