package org.openreadout.io.internal.grammar;

/**
 * How a house prints the marks of lists, and the space around paragraphs and sentences. Unless it
 * says otherwise, as most do.
 */
public interface Marks {
  /** The mark of an item at a depth, with the space behind it. */
  default String number(int depth, int index) {
    int number = index + 1;
    return switch (depth) {
      case 0 -> number + ". ";
      case 1 -> "(" + number + ") ";
      case 2 -> index <= 'z' - 'a' ? "(" + (char) ('a' + index) + ") " : dash();
      case 3 -> number + ") ";
      default -> dash();
    };
  }

  /** The mark of an item that is not counted, with the space behind it. */
  default String dash() {
    return "- ";
  }

  /** A mark that the readout has kept, with the space behind it. */
  default String kept(String mark, int depth) {
    return mark + " ";
  }

  /** What stands before a paragraph without a mark of its own. */
  default String indent() {
    return "";
  }

  /** What stands between two sentences. */
  default String betweenSentences() {
    return " ";
  }
}
