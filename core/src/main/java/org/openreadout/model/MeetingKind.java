package org.openreadout.model;

/** What sort of meeting a readout tells, by name, number of parties or rank of the principals. */
public enum MeetingKind {

  /** Heads of state or government on both sides. */
  SUMMIT,

  /**
   * Foreign ministers on both sides; the United States Secretary of State and the High
   * Representative of the European Union are such.
   */
  FOREIGN_MINISTERS_MEETING,

  /** Other ministers on both sides. */
  MINISTERIAL_MEETING,

  /**
   * Named "consultations", or officials below minister on both sides: deputy and vice ministers,
   * advisers, envoys.
   */
  CONSULTATION,

  /** Named a courtesy call: one side calls on a host of higher or equal rank. */
  COURTESY_CALL,

  /**
   * Nothing but a meal: "held a working lunch". A ministers’ meeting over dinner keeps the kind of
   * its rank.
   */
  WORKING_MEAL,

  /** Foreign and defence ministers of two countries together ("2+2"). */
  TWO_PLUS_TWO,

  /** Three parties; this wins over rank. */
  TRILATERAL,

  /** Four or more parties; this wins over rank. */
  MULTILATERAL,

  /**
   * A meeting of mixed ranks, such as a minister with a president-elect or the head of an
   * organisation.
   */
  MEETING,

  /** Not between representatives of states or international organisations. */
  OTHER
}
