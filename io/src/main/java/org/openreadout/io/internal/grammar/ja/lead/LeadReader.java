package org.openreadout.io.internal.grammar.ja.lead;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.ja.Word;
import org.openreadout.io.internal.grammar.ja.people.Countries;
import org.openreadout.io.internal.grammar.ja.people.PersonReader;
import org.openreadout.io.internal.grammar.ja.time.Times;
import org.openreadout.io.internal.meeting.Headline;
import org.openreadout.io.internal.meeting.MeetingDraft;
import org.openreadout.io.internal.meeting.MeetingReading;
import org.openreadout.io.internal.meeting.Release;
import org.openreadout.io.internal.meeting.Trait;
import org.openreadout.io.internal.page.Block;
import org.openreadout.io.internal.people.PersonWords;
import org.openreadout.io.internal.words.Range;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Party;
import org.openreadout.source.DiagnosticCode;
import org.openreadout.source.Span;

/** Reads the meeting that a release tells of: who met whom, when, where and on what occasion. */
public final class LeadReader {
  private final Times times;
  private final Countries countries;
  private final Events events;
  private final PersonWords persons;
  private final List<Slot> slots;

  public LeadReader(
      Times times, Countries countries, Events events, PersonReader reader, PersonWords persons) {
    this.times = times;
    this.persons = persons;
    this.countries = countries;
    this.events = events;
    slots =
        List.of(
            new TimeSlot(times),
            new OccasionSlot(),
            new VenueSlot(countries),
            new FrameSlot(events),
            new PersonSlot(reader));
  }

  /**
   * Reads the meeting of a release.
   *
   * @param sentences cuts a block into sentences
   */
  public MeetingReading read(Release release, Function<Block, List<Range>> sentences) {
    Lead lead = new Lead(release);
    for (Block block : release.page().lead) {
      sentences.apply(block).forEach(sentence -> read(lead, sentence));
    }
    Headline title = headline(release.tokens(), release.page().title);
    Map<String, Party> pair = new LinkedHashMap<>(title.parties());
    pair.putAll(headline(release.tokens(), release.page().series).parties());
    boolean met = lead.meeting.has(Trait.FRAME) || lead.meeting.hasCounterpart();
    List<MeetingDraft> meetings = List.of(met ? lead.meeting : new MeetingDraft());
    MeetingReading reading =
        new MeetingReading(release, meetings, title, pair, false, persons, times.calendar());
    if (reading.isEmpty()) {
      int at = release.page().lead.isEmpty() ? 0 : release.page().lead.get(0).start();
      release
          .findings()
          .report(DiagnosticCode.NO_MEETING, new Span(at, at), "no sentence tells who met whom");
    }
    return reading;
  }

  private void read(Lead lead, Range sentence) {
    Tokens tokens = lead.tokens;
    lead.enter(sentence);
    for (int k = sentence.from(); k < sentence.to(); ) {
      int next = take(lead, k);
      if (next > k) {
        lead.enter(next);
        k = next;
      } else if (lead.brackets.closing(k) > k && tokens.is(k, Word.OPEN)) {
        k = lead.brackets.closing(k) + 1;
      } else {
        k++;
        if (tokens.is(k - 1, Word.COMMA) || tokens.is(k - 1, Word.AND)) {
          lead.enter(k);
        }
      }
    }
    MeetingDraft meeting = lead.meeting;
    meeting.to = meeting.has(Trait.FRAME) && meeting.to == 0 ? sentence.to() : meeting.to;
  }

  private int take(Lead lead, int k) {
    for (Slot slot : slots) {
      int next = slot.take(lead, k);
      if (next > k) {
        return next;
      }
    }
    return k;
  }

  private Headline headline(Tokens tokens, @Nullable Block line) {
    MeetingDraft told = new MeetingDraft();
    if (line == null) {
      return new Headline(List.of(), List.of(), Map.of(), told);
    }
    int from = tokens.at(line.start());
    int to = tokens.at(line.end());
    for (int i = from; i < to; i++) {
      events.note(tokens, i, told);
    }
    return new Headline(List.of(), List.of(), countries.inHeadline(tokens, from, to), told);
  }
}
