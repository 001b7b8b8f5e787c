package org.openreadout.io.internal.page;

/**
 * The sentence that ends a lead: "The overview of the meeting is as follows.", "The following is a
 * summary of the talk."
 */
public final class Introducer {
  private static final String[] NOUNS = {
    "overview", "summary", "outline", "gist", "abstract", "main points"
  };

  private Introducer() {}

  /**
   * Whether one stands in a paragraph. A sentence about somebody's remarks ("… stated as follows.")
   * is none.
   */
  static boolean endsIn(Lines lines, int from, int to) {
    String text = lines.text();
    int start = lines.start(from);
    int end = lines.end(to - 1);
    return about(text, start, end, "as follows") || about(text, start, end, "following is");
  }

  private static boolean about(String text, int start, int end, String formula) {
    for (int at = find(text, formula, start, end); at >= 0; at = find(text, formula, at + 1, end)) {
      int sentenceStart = text.lastIndexOf('.', at);
      int before = Math.max(start, sentenceStart + 1);
      for (String noun : NOUNS) {
        if (find(text, noun, before, Math.min(end, at + 80)) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static int find(String text, String words, int from, int end) {
    int last = end - words.length();
    for (int i = from; i <= last; i++) {
      if (text.regionMatches(true, i, words, 0, words.length())) {
        return i;
      }
    }
    return -1;
  }
}
