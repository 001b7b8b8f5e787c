package org.openreadout.io.internal.grammar.ja.wording;

import org.openreadout.io.internal.grammar.Marks;

/** The marks of the ministry's Japanese form: "1　", "（1）", "・"; no space between sentences. */
final class JapaneseMarks implements Marks {
  private static final String SPACE = "\u3000";

  @Override
  public String number(int depth, int index) {
    int number = index + 1;
    return switch (depth) {
      case 0 -> number + SPACE;
      case 1 -> "（" + number + "）";
      default -> dash();
    };
  }

  @Override
  public String dash() {
    return "・";
  }

  @Override
  public String kept(String mark, int depth) {
    return depth == 0 ? mark + SPACE : mark;
  }

  @Override
  public String indent() {
    return SPACE;
  }

  @Override
  public String betweenSentences() {
    return "";
  }
}
