package org.openreadout.io.dialect;

/** A habit of an issuer that changes what its words mean, beside how it lays out a page. */
public enum Convention {
  /**
   * The body, too, presents people with style, office and country where they first speak: they took
   * part in the meeting. MOFA Japan's releases do.
   */
  BODY_PRESENTS_PEOPLE,
  /**
   * "Spoke with" alone tells a telephone call, unless the headline names a meeting. US releases do.
   */
  SPOKE_IS_A_CALL,
  /**
   * An event that the issuer "attended" or that "was held", with nobody else named, had many
   * parties. MOFA Japan's releases do.
   */
  EVENT_IS_MULTILATERAL
}
