package org.openreadout.io.internal.grammar.en.lead;

import static org.openreadout.io.internal.grammar.en.Word.ROSTER_NOUN;

import java.util.ArrayList;
import java.util.List;
import org.openreadout.io.internal.page.Block;
import org.openreadout.io.internal.page.Node;
import org.openreadout.io.internal.words.Tokens;

/** Finds the lists of those present: items under a short line that says so and ends in a colon. */
public final class Rosters {
  private static final int LONGEST_LINE = 160;

  private Rosters() {}

  /** The items of all such lists, in text order. */
  public static List<Block> find(Tokens tokens, List<Node> sections) {
    List<Block> out = new ArrayList<>(0);
    boolean open = false;
    for (Node node : sections) {
      open = walk(tokens, node, open, out);
    }
    return out;
  }

  private static boolean walk(Tokens tokens, Node node, boolean open, List<Block> out) {
    boolean inside = open;
    boolean item = node.mark() != null;
    for (Block block : node.paragraphs()) {
      boolean announces = announces(tokens, block);
      if (inside && item && !announces) {
        out.add(block);
      }
      inside = announces || (inside && item);
      item = false; // what follows under the same mark is no item of its own
    }
    for (Node child : node.children()) {
      inside = walk(tokens, child, inside, out);
    }
    return inside;
  }

  private static boolean announces(Tokens tokens, Block block) {
    String text = tokens.text();
    int end = block.end() - 1;
    while (end > block.start() && text.charAt(end) == '>') {
      end = text.lastIndexOf('<', end) - 1; // "<u>Participants:</u>"
    }
    if (end - block.start() > LONGEST_LINE || end < block.start() || text.charAt(end) != ':') {
      return false;
    }
    for (int k = tokens.at(block.start()); k < tokens.at(block.end()); k++) {
      if (tokens.is(k, ROSTER_NOUN)) {
        return true;
      }
    }
    return false;
  }
}
