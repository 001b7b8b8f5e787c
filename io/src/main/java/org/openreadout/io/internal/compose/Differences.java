package org.openreadout.io.internal.compose;

import java.util.List;
import org.openreadout.model.Line;
import org.openreadout.model.Paragraph;
import org.openreadout.model.Readout;
import org.openreadout.model.Section;
import org.openreadout.model.Sentence;
import org.openreadout.model.Statement;

/** Compares the facts of two readouts part by part, so that each difference has its JSON path. */
final class Differences {
  private final Comparison all;

  private Differences(Comparison all) {
    this.all = all;
  }

  /**
   * Where the facts of a readout and those read from its composed text differ.
   *
   * @param leadIsGiven whether the readout has a lead of its own; else the composed one is no
   *     difference
   */
  static List<Difference> of(Readout wanted, Readout read, boolean leadIsGiven) {
    Comparison comparison = new Comparison();
    Differences all = new Differences(comparison);
    all.front(wanted, read);
    new MeetingDifferences(comparison).compare(wanted.meetings(), read.meetings());
    if (leadIsGiven) {
      all.paragraphs("$.lead", wanted.lead(), read.lead());
    }
    all.sections("$.sections", wanted.sections(), read.sections());
    all.lines("$.notes", wanted.notes(), read.notes());
    all.lines("$.links", wanted.links(), read.links());
    all.lines("$.unread", wanted.unread(), read.unread());
    return comparison.differences();
  }

  private void front(Readout wanted, Readout read) {
    all.value("$.dialect", wanted.dialect(), read.dialect());
    all.value("$.language", wanted.language(), read.language());
    all.party("$.issuer", wanted.issuer(), read.issuer());
    all.value("$.series", wanted.series(), read.series());
    all.value("$.title", wanted.title(), read.title());
    all.value("$.released", wanted.released(), read.released());
    all.value("$.attribution", wanted.attribution(), read.attribution());
    lines("$.captions", wanted.captions(), read.captions());
  }

  private void lines(String path, List<Line> wanted, List<Line> read) {
    if (all.sameSize(path, wanted, read)) {
      for (int i = 0; i < wanted.size(); i++) {
        all.value(path + "[" + i + "].text", wanted.get(i).text(), read.get(i).text());
        all.value(path + "[" + i + "].index", wanted.get(i).index(), read.get(i).index());
      }
    }
  }

  private void sections(String path, List<Section> wanted, List<Section> read) {
    if (all.sameSize(path, wanted, read)) {
      for (int i = 0; i < wanted.size(); i++) {
        String at = path + "[" + i + "]";
        all.value(at + ".heading", wanted.get(i).heading(), read.get(i).heading());
        paragraphs(at + ".paragraphs", wanted.get(i).paragraphs(), read.get(i).paragraphs());
        sections(at + ".sections", wanted.get(i).sections(), read.get(i).sections());
      }
    }
  }

  private void paragraphs(String path, List<Paragraph> wanted, List<Paragraph> read) {
    if (all.sameSize(path, wanted, read)) {
      for (int i = 0; i < wanted.size(); i++) {
        sentences(
            path + "[" + i + "].sentences", wanted.get(i).sentences(), read.get(i).sentences());
      }
    }
  }

  private void sentences(String path, List<Sentence> wanted, List<Sentence> read) {
    if (all.sameSize(path, wanted, read)) {
      for (int i = 0; i < wanted.size(); i++) {
        String at = path + "[" + i + "]";
        all.value(at + ".text", wanted.get(i).text(), read.get(i).text());
        List<Statement> statements = wanted.get(i).statements();
        List<Statement> told = read.get(i).statements();
        if (all.sameSize(at + ".statements", statements, told)) {
          for (int k = 0; k < statements.size(); k++) {
            statement(at + ".statements[" + k + "]", statements.get(k), told.get(k));
          }
        }
      }
    }
  }

  private void statement(String path, Statement wanted, Statement read) {
    all.value(path + ".speakers", wanted.speakers(), read.speakers());
    all.value(path + ".unresolved", wanted.unresolved(), read.unresolved());
    all.value(path + ".joint", wanted.joint(), read.joint());
    all.value(path + ".cue", wanted.cue(), read.cue());
    all.value(path + ".act", wanted.act(), read.act());
    all.value(path + ".mode", wanted.mode(), read.mode());
    all.value(path + ".reply", wanted.reply(), read.reply());
    all.value(path + ".topic", wanted.topic(), read.topic());
    all.value(path + ".content", wanted.content(), read.content());
  }
}
