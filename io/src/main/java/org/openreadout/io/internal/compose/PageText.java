package org.openreadout.io.internal.compose;

/** The text of a release while it is written: blocks with an empty line between them. */
final class PageText {
  private final StringBuilder text = new StringBuilder();
  private boolean open;

  /** Begins a block of its own. */
  PageText block() {
    if (text.length() > 0) {
      text.append("\n\n");
    }
    open = false;
    return this;
  }

  /** Begins a line of the block. */
  PageText line() {
    if (open) {
      text.append('\n');
    }
    open = true;
    return this;
  }

  PageText add(String words) {
    text.append(words);
    open = true;
    return this;
  }

  int length() {
    return text.length();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
