package org.openreadout.io.internal.meeting;

import java.util.List;
import java.util.Map;
import org.openreadout.io.internal.people.PersonMention;
import org.openreadout.model.Party;

/**
 * What a headline or a section line tells of a meeting.
 *
 * @param subjects persons before "with" or the noun of the meeting: the publisher's side
 * @param others those whom they met
 * @param parties the countries and bodies that it names, by name
 * @param meeting notes on kind and format
 */
public record Headline(
    List<PersonMention> subjects,
    List<PersonMention> others,
    Map<String, Party> parties,
    MeetingDraft meeting) {}
