package org.openreadout.io.internal.compose;

import java.util.List;
import java.util.Optional;
import org.openreadout.model.ClockReading;
import org.openreadout.model.Meeting;
import org.openreadout.model.MeetingDuration;
import org.openreadout.model.Occasion;
import org.openreadout.model.Participant;
import org.openreadout.model.PersonName;
import org.openreadout.model.Session;
import org.openreadout.model.Venue;

/** Compares the facts of meetings. */
final class MeetingDifferences {
  private final Comparison all;

  MeetingDifferences(Comparison all) {
    this.all = all;
  }

  void compare(List<Meeting> wanted, List<Meeting> read) {
    if (all.sameSize("$.meetings", wanted, read)) {
      for (int i = 0; i < wanted.size(); i++) {
        meeting("$.meetings[" + i + "]", wanted.get(i), read.get(i));
      }
    }
  }

  private void meeting(String path, Meeting wanted, Meeting read) {
    all.value(path + ".kind", wanted.kind(), read.kind());
    all.value(path + ".designation", wanted.designation(), read.designation());
    all.value(path + ".format", wanted.format(), read.format());
    sessions(path + ".sessions", wanted.sessions(), read.sessions());
    venue(path + ".venue", wanted.venue(), read.venue());
    occasion(path + ".occasion", wanted.occasion(), read.occasion());
    all.value(path + ".initiator", wanted.initiator(), read.initiator());
    List<Participant> people = wanted.participants();
    if (all.sameSize(path + ".participants", people, read.participants())) {
      for (int i = 0; i < people.size(); i++) {
        participant(path + ".participants[" + i + "]", people.get(i), read.participants().get(i));
      }
    }
  }

  private void sessions(String path, List<Session> wanted, List<Session> read) {
    if (all.sameSize(path, wanted, read)) {
      for (int i = 0; i < wanted.size(); i++) {
        String at = path + "[" + i + "]";
        all.value(at + ".designation", wanted.get(i).designation(), read.get(i).designation());
        clock(at + ".start", wanted.get(i).start(), read.get(i).start());
        clock(at + ".otherClock", wanted.get(i).otherClock(), read.get(i).otherClock());
        clock(at + ".end", wanted.get(i).end(), read.get(i).end());
        duration(at + ".duration", wanted.get(i).duration(), read.get(i).duration());
      }
    }
  }

  private void clock(String path, Optional<ClockReading> wanted, Optional<ClockReading> read) {
    if (wanted.isEmpty() || read.isEmpty()) {
      all.value(path, wanted.flatMap(ClockReading::time), read.flatMap(ClockReading::time));
      all.value(path, wanted.isPresent(), read.isPresent());
      return;
    }
    all.value(path + ".date", wanted.get().date(), read.get().date());
    all.value(path + ".time", wanted.get().time(), read.get().time());
    all.value(path + ".zone", wanted.get().zone(), read.get().zone());
    all.value(path + ".hedge", wanted.get().hedge(), read.get().hedge());
  }

  private void duration(
      String path, Optional<MeetingDuration> wanted, Optional<MeetingDuration> read) {
    all.value(
        path + ".value", wanted.map(MeetingDuration::value), read.map(MeetingDuration::value));
    all.value(
        path + ".hedge", wanted.map(MeetingDuration::hedge), read.map(MeetingDuration::hedge));
  }

  private void venue(String path, Optional<Venue> wanted, Optional<Venue> read) {
    all.value(path, wanted.isPresent(), read.isPresent());
    if (wanted.isPresent() && read.isPresent()) {
      all.value(path + ".printed", wanted.get().printed(), read.get().printed());
      all.value(path + ".place", wanted.get().place(), read.get().place());
      all.party(path + ".country", wanted.get().country(), read.get().country());
    }
  }

  private void occasion(String path, Optional<Occasion> wanted, Optional<Occasion> read) {
    all.value(path + ".name", wanted.map(Occasion::name), read.map(Occasion::name));
    all.value(
        path + ".expansion",
        wanted.flatMap(Occasion::expansion),
        read.flatMap(Occasion::expansion));
    all.value(path + ".relation", wanted.map(Occasion::relation), read.map(Occasion::relation));
  }

  private void participant(String path, Participant wanted, Participant read) {
    all.value(path + ".id", wanted.id(), read.id());
    all.value(
        path + ".name.display",
        wanted.name().map(PersonName::display),
        read.name().map(PersonName::display));
    all.value(
        path + ".name.given",
        wanted.name().flatMap(PersonName::given),
        read.name().flatMap(PersonName::given));
    all.value(
        path + ".name.family",
        wanted.name().flatMap(PersonName::family),
        read.name().flatMap(PersonName::family));
    all.value(path + ".honorifics", wanted.honorifics(), read.honorifics());
    all.value(path + ".offices", wanted.offices(), read.offices());
    all.party(path + ".party", wanted.party(), read.party());
    all.value(path + ".side", wanted.side(), read.side());
    all.value(path + ".role", wanted.role(), read.role());
  }
}
