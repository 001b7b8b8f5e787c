package org.openreadout.model;

/** On which side of the table a participant sits, seen from the publisher of the readout. */
public enum Side {

  /** The side that published the readout. */
  ISSUER,

  /** The other side of the meeting. */
  COUNTERPART,

  /** Neither: a third party, such as a mediator or host. */
  THIRD
}
