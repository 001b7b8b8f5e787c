package org.openreadout.io.internal.grammar.en.people;

import org.openreadout.io.internal.people.PartyTable;

/** The tables that persons are read with. */
public record PersonTables(
    PartyTable parties, Honorifics honorifics, OfficeWords offices, Ranks ranks) {}
