package org.openreadout.model;

/** How a statement is reported. */
public enum StatementMode {

  /** In the issuer’s words: "stated that Japan hopes to cooperate". */
  REPORTED,

  /** In quotation marks. */
  QUOTED,

  /** Told as a deed without words of its own: "exchanged views on regional affairs". */
  NARRATED
}
