package org.openreadout.io.internal.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the body while the page is being laid out: a numbered heading or item with what stands
 * under it.
 */
public final class Node {
  final Mark.@Nullable Kind kind;
  final boolean indented;
  private final @Nullable String mark;
  private final int start;
  private int end;
  private @Nullable Block heading;
  private final List<Block> paragraphs = new ArrayList<>(2);
  private final List<Node> children = new ArrayList<>(0);

  Node(@Nullable Mark mark, String text, boolean indented, int start, int end) {
    kind = mark == null ? null : mark.kind();
    this.mark = mark == null ? null : mark.printed(text);
    this.indented = indented;
    this.start = start;
    this.end = end;
  }

  void heading(Block block) {
    heading = block;
    end = Math.max(end, block.end());
  }

  void add(Block paragraph) {
    paragraphs.add(paragraph);
    end = Math.max(end, paragraph.end());
  }

  void add(Node child) {
    children.add(child);
  }

  public @Nullable String mark() {
    return mark;
  }

  public @Nullable Block heading() {
    return heading;
  }

  public List<Block> paragraphs() {
    return paragraphs;
  }

  public List<Node> children() {
    return children;
  }

  public int start() {
    return start;
  }

  /** The end of the last thing under the node. */
  public int end() {
    int last = end;
    for (Node child : children) {
      last = Math.max(last, child.end());
    }
    return last;
  }
}
