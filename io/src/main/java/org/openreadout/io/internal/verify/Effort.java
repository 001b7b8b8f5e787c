package org.openreadout.io.internal.verify;

/**
 * How much comparing one verification may do: so much for each character of the text and of the
 * values. No real document comes near it; it keeps one that was made to be slow from being so.
 */
final class Effort {
  private static final int FOR_A_CHAR = 200;
  private static final int FOR_A_VALUE = 2_000;

  private long left;

  /** Thrown where a verification would take too long; never leaves this package. */
  static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Exhausted() {
      super("too much to compare", null, false, false);
    }
  }

  Effort(int textLength) {
    left = FOR_A_VALUE + (long) FOR_A_CHAR * textLength;
  }

  /** Adds what one value may cost. */
  void grant(int valueLength) {
    left += FOR_A_VALUE + valueLength;
  }

  /** Takes some comparisons. */
  void take(int comparisons) {
    left -= comparisons;
    if (left < 0) {
      throw new Exhausted();
    }
  }
}
