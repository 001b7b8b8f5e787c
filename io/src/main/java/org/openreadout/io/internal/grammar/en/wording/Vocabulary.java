package org.openreadout.io.internal.grammar.en.wording;

import org.openreadout.io.internal.grammar.Phrase;
import org.openreadout.model.MeetingDuration;

/** What a lead is worded with. */
record Vocabulary(
    StyleWords style,
    PersonWords persons,
    PlaceWords places,
    FrameWords frames,
    ClockWords clocks,
    Phrase<MeetingDuration> durations) {}
