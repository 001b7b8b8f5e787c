package org.openreadout.source;

/** How much a diagnostic weighs, from the lightest to the heaviest. */
public enum Severity {

  /** Worth knowing; nothing that the text says is missing from the readout because of it. */
  INFO,

  /** Something that the text says is not in the readout, or the text contradicts itself. */
  WARNING,

  /** The result is not what was asked for: no meeting, a limit reached, a failed check. */
  ERROR
}
