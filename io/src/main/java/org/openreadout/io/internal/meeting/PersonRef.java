package org.openreadout.io.internal.meeting;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.people.PersonMention;
import org.openreadout.model.Party;
import org.openreadout.model.Role;

/**
 * A person whom the lead presents, before it is settled who is who.
 *
 * @param beforeVerb whether the person is the grammatical subject: the publisher's side, unless a
 *     country says otherwise
 * @param context the country of the list that the person stands in ("on the Vietnamese side"), or
 *     null
 */
public record PersonRef(
    PersonMention mention, boolean beforeVerb, Role role, @Nullable Party context) {}
