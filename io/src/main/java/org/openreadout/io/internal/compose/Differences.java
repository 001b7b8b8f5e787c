package org.openreadout.io.internal.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openreadout.model.Line;
import org.openreadout.model.Paragraph;
import org.openreadout.model.Party;
import org.openreadout.model.Readout;
import org.openreadout.model.Section;
import org.openreadout.model.Sentence;
import org.openreadout.model.Statement;

/** Compares the facts of two readouts part by part, so that each difference has its JSON path. */
final class Differences {
  private static final int LONGEST = 80;

  private final List<Difference> found = new ArrayList<>();

  /**
   * Where the facts of a readout and those read from its composed text differ.
   *
   * @param leadIsGiven whether the readout has a lead of its own; else the composed one is no
   *     difference
   */
  static List<Difference> of(Readout wanted, Readout read, boolean leadIsGiven) {
    Differences all = new Differences();
    all.front(wanted, read);
    new MeetingDifferences(all).compare(wanted.meetings(), read.meetings());
    if (leadIsGiven) {
      all.paragraphs("$.lead", wanted.lead(), read.lead());
    }
    all.sections("$.sections", wanted.sections(), read.sections());
    all.lines("$.notes", wanted.notes(), read.notes());
    all.lines("$.links", wanted.links(), read.links());
    all.lines("$.unread", wanted.unread(), read.unread());
    return List.copyOf(all.found);
  }

  private void front(Readout wanted, Readout read) {
    value("$.dialect", wanted.dialect(), read.dialect());
    value("$.language", wanted.language(), read.language());
    party("$.issuer", wanted.issuer(), read.issuer());
    value("$.series", wanted.series(), read.series());
    value("$.title", wanted.title(), read.title());
    value("$.released", wanted.released(), read.released());
    value("$.attribution", wanted.attribution(), read.attribution());
    lines("$.captions", wanted.captions(), read.captions());
  }

  void value(String path, Object wanted, Object read) {
    if (!wanted.equals(read)) {
      found.add(new Difference(path, words(wanted) + " reads back as " + words(read)));
    }
  }

  /** Whether two lists have the same length; where they have not, that is the difference. */
  boolean sameSize(String path, List<?> wanted, List<?> read) {
    if (wanted.size() != read.size()) {
      found.add(new Difference(path, wanted.size() + " of them read back as " + read.size()));
    }
    return wanted.size() == read.size();
  }

  void party(String path, Optional<Party> wanted, Optional<Party> read) {
    if (wanted.isEmpty() || read.isEmpty()) {
      value(path, wanted.map(Party::name), read.map(Party::name));
      return;
    }
    value(path + ".name", wanted.get().name(), read.get().name());
    value(path + ".kind", wanted.get().kind(), read.get().kind());
    value(path + ".iso", wanted.get().iso(), read.get().iso());
  }

  private void lines(String path, List<Line> wanted, List<Line> read) {
    if (sameSize(path, wanted, read)) {
      for (int i = 0; i < wanted.size(); i++) {
        value(path + "[" + i + "].text", wanted.get(i).text(), read.get(i).text());
        value(path + "[" + i + "].index", wanted.get(i).index(), read.get(i).index());
      }
    }
  }

  private void sections(String path, List<Section> wanted, List<Section> read) {
    if (sameSize(path, wanted, read)) {
      for (int i = 0; i < wanted.size(); i++) {
        String at = path + "[" + i + "]";
        value(at + ".heading", wanted.get(i).heading(), read.get(i).heading());
        paragraphs(at + ".paragraphs", wanted.get(i).paragraphs(), read.get(i).paragraphs());
        sections(at + ".sections", wanted.get(i).sections(), read.get(i).sections());
      }
    }
  }

  private void paragraphs(String path, List<Paragraph> wanted, List<Paragraph> read) {
    if (sameSize(path, wanted, read)) {
      for (int i = 0; i < wanted.size(); i++) {
        sentences(
            path + "[" + i + "].sentences", wanted.get(i).sentences(), read.get(i).sentences());
      }
    }
  }

  private void sentences(String path, List<Sentence> wanted, List<Sentence> read) {
    if (sameSize(path, wanted, read)) {
      for (int i = 0; i < wanted.size(); i++) {
        String at = path + "[" + i + "]";
        value(at + ".text", wanted.get(i).text(), read.get(i).text());
        List<Statement> statements = wanted.get(i).statements();
        List<Statement> told = read.get(i).statements();
        if (sameSize(at + ".statements", statements, told)) {
          for (int k = 0; k < statements.size(); k++) {
            statement(at + ".statements[" + k + "]", statements.get(k), told.get(k));
          }
        }
      }
    }
  }

  private void statement(String path, Statement wanted, Statement read) {
    value(path + ".speakers", wanted.speakers(), read.speakers());
    value(path + ".unresolved", wanted.unresolved(), read.unresolved());
    value(path + ".joint", wanted.joint(), read.joint());
    value(path + ".cue", wanted.cue(), read.cue());
    value(path + ".act", wanted.act(), read.act());
    value(path + ".mode", wanted.mode(), read.mode());
    value(path + ".reply", wanted.reply(), read.reply());
    value(path + ".topic", wanted.topic(), read.topic());
    value(path + ".content", wanted.content(), read.content());
  }

  private static String words(Object value) {
    Object plain = value instanceof Optional<?> o ? o.map(Object.class::cast).orElse("") : value;
    String words = plain.toString();
    if (words.isEmpty()) {
      return "nothing";
    }
    int end =
        words.offsetByCodePoints(0, Math.min(LONGEST, words.codePointCount(0, words.length())));
    return '"' + (end < words.length() ? words.substring(0, end) + "…" : words) + '"';
  }
}
