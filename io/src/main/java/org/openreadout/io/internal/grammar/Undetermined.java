package org.openreadout.io.internal.grammar;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.meeting.Headline;
import org.openreadout.io.internal.meeting.MeetingDraft;
import org.openreadout.io.internal.meeting.MeetingReading;
import org.openreadout.io.internal.meeting.Release;
import org.openreadout.io.internal.page.Block;
import org.openreadout.io.internal.page.BodyBuilder;
import org.openreadout.io.internal.page.Page;
import org.openreadout.io.internal.page.Pages;
import org.openreadout.io.internal.people.Cast;
import org.openreadout.io.internal.people.PeopleWords;
import org.openreadout.io.internal.words.Brackets;
import org.openreadout.io.internal.words.Lexicon;
import org.openreadout.io.internal.words.Range;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.io.internal.words.UnspacedTokenizer;
import org.openreadout.model.OfficeStatus;
import org.openreadout.model.Party;
import org.openreadout.model.PersonName;
import org.openreadout.model.Rank;
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
    return "text";
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
  public Pages pages() {
    return (tokens, standing, deepest) -> {
      Page page = new Page(standing.dialect);
      new BodyBuilder(standing.lines, standing.roles, page, deepest, tokens, (t, from, to) -> false)
          .build(0, standing.lines.size());
      return page;
    };
  }

  @Override
  public PeopleWords people() {
    return NOBODY;
  }

  @Override
  public List<Range> sentences(Tokens tokens, Brackets brackets, Block block) {
    Range all = new Range(tokens.at(block.start()), tokens.at(block.end()));
    return all.from() < all.to() ? List.of(all) : List.of();
  }

  @Override
  public MeetingReading meetings(Release release) {
    Headline none = new Headline(List.of(), List.of(), Map.of(), new MeetingDraft());
    return new MeetingReading(release, List.of(), none, Map.of(), false);
  }

  @Override
  public Statements statements(Release release, Cast cast, boolean privateGroup) {
    return NOTHING;
  }

  private static final PeopleWords NOBODY =
      new PeopleWords() {
        @Override
        public PersonName name(Tokens tokens, int from, int to) {
          return PersonName.builder().display(tokens.plain(from, to)).build();
        }

        @Override
        public PersonName settled(PersonName name, Set<String> shortForms) {
          return name;
        }

        @Override
        public Rank rank(String title, @Nullable Party party) {
          return Rank.OTHER;
        }

        @Override
        public OfficeStatus status(String title) {
          return OfficeStatus.INCUMBENT;
        }
      };

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
}
