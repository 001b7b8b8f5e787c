package org.openreadout.model;

/** The rank of an office, which decides the kind of meeting. */
public enum Rank {

  /** President, king, emperor, amir. */
  HEAD_OF_STATE,

  /** Prime minister, chancellor, taoiseach. */
  HEAD_OF_GOVERNMENT,

  /**
   * Minister for foreign affairs; Secretary of State; High Representative of the European Union.
   */
  FOREIGN_MINISTER,

  /** Any other member of a cabinet. */
  MINISTER,

  /** Deputy, vice, parliamentary vice and state ministers; deputy and under secretaries. */
  VICE_MINISTER,

  /** Directors, advisers, envoys, secretaries general of ministries. */
  OFFICIAL,

  /** Ambassadors and permanent representatives. */
  AMBASSADOR,

  /** Members and speakers of parliaments. */
  LEGISLATOR,

  /** Heads and staff of international organisations. */
  INTERNATIONAL_ORGANIZATION,

  /** Any other office, and offices whose rank the text does not tell. */
  OTHER
}
