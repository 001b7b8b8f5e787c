package org.openreadout.io.internal.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.dialect.Dialect;
import org.openreadout.io.dialect.LineRule;
import org.openreadout.io.internal.meeting.DateReading;
import org.openreadout.source.Span;

/** A release laid out: which part of the text is the headline, the lead, a caption, a section. */
public final class Page {
  /** The dialect that the text is written in. */
  public final Dialect dialect;

  public @Nullable Block series;
  public @Nullable Block title;
  public @Nullable Block date;
  public @Nullable DateReading released;
  public @Nullable Block attribution;
  public final List<Block> captions = new ArrayList<>(2);
  public final List<Block> lead = new ArrayList<>(1);
  public final List<Node> sections = new ArrayList<>(4);
  public final List<Block> notes = new ArrayList<>(1);
  public final List<Block> links = new ArrayList<>(1);
  public final List<Block> unread = new ArrayList<>(0);

  /** The first mark of a list below the deepest level that is read; null where there is none. */
  public @Nullable Span tooDeep;

  public Page(Dialect dialect) {
    this.dialect = dialect;
  }

  /** Puts a standing line in its place; false where its role alone doesn't tell one. */
  public boolean put(LineRule.@Nullable Role role, Block line) {
    if (role == null) {
      return false;
    }
    switch (role) {
      case ATTRIBUTION -> {
        if (attribution == null) {
          attribution = line;
        } else {
          notes.add(line);
        }
      }
      case CAPTION -> captions.add(line);
      case LINK -> links.add(line);
      case NOTE -> notes.add(line);
      default -> {
        return false;
      }
    }
    return true;
  }
}
