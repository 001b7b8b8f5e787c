package org.openreadout.io.internal.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.openreadout.io.internal.grammar.Marks;
import org.openreadout.io.internal.grammar.Wording;
import org.openreadout.model.Line;
import org.openreadout.model.Paragraph;
import org.openreadout.model.Readout;
import org.openreadout.model.Section;
import org.openreadout.model.Sentence;

/**
 * A release while the best words for it are being looked for: everything that may be worded in
 * several ways.
 */
final class Draft {
  private final Readout readout;
  private final Wording wording;
  private final Wording.Clauses sentences;
  private final List<Supplier<String>> leads;
  private final List<List<SentenceSlot>> paragraphs =
      new ArrayList<>(); // of lead and body, in text order
  private final int leadParagraphs;

  /** The lead’s own words are way -1, composed ones are the styles from 0 on. */
  int leadWay;

  private final MarkPlan plan;
  private final Marks marks;
  boolean captions = true;
  final Set<Integer> subtitles = new HashSet<>(); // notes that stand under the headline
  private int next; // the paragraph to be written

  Draft(Readout readout, Wording wording, MarkPlan plan) {
    this.readout = readout;
    this.wording = wording;
    leads = wording.leads(readout);
    this.plan = plan;
    marks = wording.marks();
    sentences = wording.clauses(readout);
    slots("$.lead", readout.lead(), true);
    leadParagraphs = paragraphs.size();
    sections("$.sections", readout.sections());
    leadWay = readout.lead().isEmpty() ? 0 : -1;
  }

  private void sections(String path, List<Section> sections) {
    for (int i = 0; i < sections.size(); i++) {
      slots(path + "[" + i + "].paragraphs", sections.get(i).paragraphs(), false);
      sections(path + "[" + i + "].sections", sections.get(i).sections());
    }
  }

  private void slots(String path, List<Paragraph> all, boolean lead) {
    for (int p = 0; p < all.size(); p++) {
      List<SentenceSlot> slots = new ArrayList<>();
      Optional<Sentence> before = Optional.empty();
      for (Sentence sentence : all.get(p).sentences()) {
        String at = path + "[" + p + "].sentences[" + slots.size() + "]";
        Optional<Sentence> last = before;
        // a lead’s sentence tells the meeting too: it stays as it is worded
        boolean stays = lead && !sentence.text().isBlank();
        String first = stays ? sentence.text() : sentences.usual(sentence, last);
        slots.add(new SentenceSlot(at, sentence, first, () -> sentences.all(sentence, last)));
        before = Optional.of(sentence);
      }
      paragraphs.add(slots);
    }
  }

  Readout readout() {
    return readout;
  }

  /** How many ways there are to word a lead. */
  int leadWays() {
    return leads.size();
  }

  /** The sentences that stand in the text now. */
  List<SentenceSlot> written() {
    List<SentenceSlot> out = new ArrayList<>();
    int from = leadWay < 0 ? 0 : leadParagraphs;
    paragraphs.subList(from, paragraphs.size()).forEach(out::addAll);
    return out;
  }

  /** The text as it is worded now. */
  String write() {
    PageText page = new PageText();
    front(page);
    lead(page);
    next = leadParagraphs;
    body(page, readout.sections(), 0, "");
    tail(page);
    return page.toString();
  }

  private void front(PageText page) {
    readout.series().ifPresent(series -> page.block().line().add(series));
    readout.title().ifPresent(title -> page.block().line().add(title));
    for (int i = 0; i < readout.notes().size(); i++) {
      if (subtitles.contains(i)) {
        page.line().add(readout.notes().get(i).text());
      }
    }
    readout.attribution().ifPresent(words -> page.block().line().add(words));
    readout.released().ifPresent(day -> page.block().line().add(wording.date(day)));
    if (captions && !readout.captions().isEmpty()) {
      page.block();
      readout.captions().forEach(caption -> page.line().add(caption(caption)));
    }
  }

  private static String caption(Line caption) {
    String index = caption.index().map(String::valueOf).orElse("");
    return caption.text().endsWith(index) ? caption.text() : caption.text() + index;
  }

  private void lead(PageText page) {
    if (leadWay >= 0) {
      String lead = leads.get(leadWay).get();
      if (!lead.isEmpty()) {
        page.block().line().add(lead);
      }
      return;
    }
    next = 0;
    for (Paragraph paragraph : readout.lead()) {
      page.block().line();
      page.add(paragraph.mark().map(m -> marks.kept(m.strip(), 0)).orElse(marks.indent()));
      sentences(page);
    }
  }

  private void body(PageText page, List<Section> sections, int depth, String above) {
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      String mark = plan.mark(section, depth, i, sections.size(), marks);
      boolean inside = depth > 0 && mark.contains(".") && above.contains(".");
      String printed = (inside ? "  " : "") + mark;
      boolean first = true;
      if (section.heading().isPresent()) {
        page.block().line().add(printed + section.heading().get());
        first = false;
      } else if (section.paragraphs().isEmpty()) {
        page.block().line().add(printed.stripTrailing());
      }
      for (int p = 0; p < section.paragraphs().size(); p++) {
        page.block().line().add(first ? printed : marks.indent());
        sentences(page);
        first = false;
      }
      body(page, section.sections(), depth + 1, mark);
    }
  }

  private void sentences(PageText page) {
    boolean first = true;
    for (SentenceSlot slot : paragraphs.get(next++)) {
      page.add(first ? "" : marks.betweenSentences());
      slot.start = page.length();
      page.add(slot.words());
      slot.end = page.length();
      first = false;
    }
  }

  private void tail(PageText page) {
    for (int i = 0; i < readout.notes().size(); i++) {
      if (!subtitles.contains(i)) {
        page.block().line().add(readout.notes().get(i).text());
      }
    }
    readout.unread().forEach(line -> page.block().line().add(line.text()));
    readout.links().forEach(line -> page.block().line().add(line.text()));
  }
}
