package org.openreadout.io.internal.compose;

import java.util.ArrayList;
import java.util.List;
import org.openreadout.io.internal.grammar.Marks;
import org.openreadout.model.Section;

/**
 * Which marks a body gets: the readout’s own where they serve, else numbers of the house, else
 * dashes.
 */
enum MarkPlan {
  GIVEN,
  NUMBERS,
  DASHES;

  /** The plans that can serve a body, the best first. */
  static List<MarkPlan> plans(List<Section> sections) {
    List<MarkPlan> plans = new ArrayList<>();
    if (isMarked(sections, true)) {
      plans.add(GIVEN);
    }
    plans.add(NUMBERS);
    plans.add(DASHES);
    return plans;
  }

  /** Whether each section has a mark; plain prose needs none. */
  private static boolean isMarked(List<Section> sections, boolean top) {
    boolean prose = top && sections.size() == 1 && sections.get(0).heading().isEmpty();
    for (Section section : sections) {
      boolean marked = section.mark().filter(m -> !m.isBlank()).isPresent();
      if ((!marked && !prose) || !isMarked(section.sections(), false)) {
        return false;
      }
    }
    return true;
  }

  /** The mark of a section with the space behind it; empty for none. */
  String mark(Section section, int depth, int index, int siblings, Marks marks) {
    if (this == GIVEN) {
      return section
          .mark()
          .map(String::strip)
          .filter(m -> !m.isEmpty())
          .map(m -> marks.kept(m, depth))
          .orElse("");
    }
    if (depth == 0 && siblings == 1 && section.heading().isEmpty()) {
      return "";
    }
    return this == DASHES && section.heading().isEmpty()
        ? marks.dash()
        : marks.number(depth, index);
  }
}
