package org.openreadout.io.internal.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.dialect.Dialect;
import org.openreadout.io.internal.grammar.Language;
import org.openreadout.io.internal.meeting.MeetingReading;
import org.openreadout.io.internal.meeting.Release;
import org.openreadout.io.internal.page.Block;
import org.openreadout.io.internal.page.Page;
import org.openreadout.io.internal.page.PageReader;
import org.openreadout.io.internal.page.StandingLines;
import org.openreadout.io.internal.people.Cast;
import org.openreadout.io.internal.words.Brackets;
import org.openreadout.io.internal.words.Findings;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Line;
import org.openreadout.model.Readout;
import org.openreadout.model.Source;
import org.openreadout.source.Diagnostic;
import org.openreadout.source.DiagnosticCode;
import org.openreadout.source.SourceText;
import org.openreadout.source.Span;

/**
 * One parse: text, lines, blocks, front matter and lead, meetings, body, statements, readout. It
 * belongs to one call; the grammar and the dialects that it reads with are shared.
 */
public final class Parse {
  private final Languages languages;
  private final SourceText source;
  private final Limits limits;
  private final Findings findings;

  private Parse(Languages languages, SourceText source, Limits limits) {
    this.languages = languages;
    this.source = source;
    this.limits = limits;
    findings = new Findings(limits.diagnostics());
  }

  /**
   * How much of a text is read.
   *
   * @param length UTF-16 units; what lies behind stays in the text and is reported
   * @param participants at most {@link Cast#MOST}
   */
  public record Limits(
      int length,
      int lineLength,
      int listDepth,
      int participants,
      int statements,
      int diagnostics) {}

  /** A readout and what there is to report of its text. */
  public record Outcome(Readout readout, List<Diagnostic> diagnostics) {}

  /** Reads a text with the dialect that fits it best. */
  public static Outcome run(
      SourceText source, Languages languages, StandingLines standing, Limits limits) {
    return new Parse(languages, source, limits).run(standing);
  }

  private Outcome run(StandingLines standing) {
    String text = Cut.within(source.text(), limits.length(), limits.lineLength(), findings);
    StandingLines.Reading told = standing.read(text);
    Language language =
        told.isRecognised ? languages.of(told.dialect.language()) : languages.writtenIn(text);
    StandingLines.Reading lines = standing.in(language.tag(), told);
    Dialect dialect = lines.dialect;
    Tokens tokens = language.tokenize(text);
    PageReader pages = new PageReader(language.page(), tokens, lines);
    Page page =
        Languages.isUndetermined(language)
            ? pages.readAsBody(limits.listDepth())
            : pages.read(limits.listDepth());
    if (!lines.isRecognised && !text.isBlank()) {
      unknown(language, text);
    }
    LocalDate released = page.released == null ? null : page.released.day();
    if (page.date != null && released == null) {
      findings.report(
          DiagnosticCode.DATE_UNREADABLE,
          page.date.span(),
          "no day of the calendar: " + cut(page.date));
    }

    if (page.tooDeep != null) {
      findings.report(
          DiagnosticCode.LIMIT_REACHED,
          page.tooDeep,
          "lists within lists, more than "
              + limits.listDepth()
              + " deep; the rest is read as flat");
    }
    LocalDate known = released == null ? source.released().orElse(null) : released;
    Release release =
        new Release(tokens, new Brackets(tokens), page, known, limits.participants(), findings);
    MeetingReading meetings = language.meetings(release);
    BodyReader body =
        new BodyReader(
            language,
            release,
            language.statements(release, meetings.cast(), meetings.isPrivate()),
            limits.statements());

    Readout.Builder readout = Readout.builder().dialect(dialect.id()).language(dialect.language());
    readout.source(source());
    dialect.issuer().ifPresent(readout::issuer);
    front(page, released, readout);
    page.lead.forEach(block -> readout.addLead(body.paragraph(block)));
    page.sections.forEach(node -> readout.addSection(body.section(node)));
    readout.addAllMeetings(meetings.meetings());
    tail(page, readout);
    return new Outcome(readout.build(), findings.inOrder());
  }

  /** Reports an issuer or a language that nobody knows. */
  private void unknown(Language language, String text) {
    if (Languages.isUndetermined(language)) {
      findings.report(
          DiagnosticCode.LANGUAGE_UNKNOWN,
          Scripts.firstLine(text),
          "no grammar reads this script; the text is kept as it is");
    } else {
      findings.report(
          DiagnosticCode.DIALECT_UNKNOWN,
          new Span(0, 0),
          "no issuer is recognised; read as general " + language.name());
    }
  }

  private void front(Page page, @Nullable LocalDate released, Readout.Builder readout) {
    Map<String, Span> spans = new TreeMap<>();
    if (page.series != null) {
      readout.series(cut(page.series));
      spans.put("series", page.series.span());
    }
    if (page.title != null) {
      readout.title(cut(page.title));
      spans.put("title", page.title.span());
    }
    if (page.date != null && released != null) {
      readout.released(released);
      spans.put("released", page.date.span());
    }
    if (page.attribution != null) {
      readout.attribution(cut(page.attribution));
      spans.put("attribution", page.attribution.span());
    }
    spans.forEach(readout::putSpan);
    page.captions.sort((a, b) -> Integer.compare(a.start(), b.start()));
    page.captions.forEach(block -> readout.addCaption(caption(block)));
  }

  private void tail(Page page, Readout.Builder readout) {
    page.notes.forEach(block -> readout.addNote(line(block)));
    page.links.forEach(block -> readout.addLink(line(block)));
    for (Block block : page.unread) {
      findings.report(
          DiagnosticCode.LINE_UNREAD, block.span(), "nobody reads this line: " + cut(block));
      readout.addUnread(line(block));
    }
  }

  /** A caption, with the number behind it: 2 in "…Meeting2". */
  private Line caption(Block block) {
    String text = cut(block);
    int digits = text.length();
    while (digits > 0
        && text.length() - digits < 2
        && text.charAt(digits - 1) >= '0'
        && text.charAt(digits - 1) <= '9') {
      digits--;
    }
    boolean numbered =
        digits < text.length()
            && digits > 0
            && (Character.isLetter(text.charAt(digits - 1))
                || text.charAt(digits - 1) == ' '
                || text.charAt(digits - 1) == '-');
    Line.Builder line = Line.builder().text(text).span(block.span());
    return (numbered ? line.index(Integer.parseInt(text.substring(digits))) : line).build();
  }

  private Line line(Block block) {
    return Line.builder().text(cut(block)).span(block.span()).build();
  }

  private Source source() {
    Source.Builder out = Source.builder().text(source.text());
    source.name().ifPresent(out::name);
    source.released().ifPresent(out::released);
    return out.build();
  }

  private String cut(Block block) {
    return source.text().substring(block.start(), block.end());
  }
}
