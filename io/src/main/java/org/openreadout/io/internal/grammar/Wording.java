package org.openreadout.io.internal.grammar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.openreadout.model.Readout;
import org.openreadout.model.Sentence;

/** How a language words what a readout tells. Where one way doesn't read back, another may. */
public interface Wording {
  /** A day as a date line prints it. */
  String date(LocalDate day);

  /** The ways to word a lead from the meetings, the usual one first; empty where nobody met. */
  List<Supplier<String>> leads(Readout readout);

  /** The sentences of one readout, which name its participants. */
  Clauses clauses(Readout readout);

  /** How marks and spaces are printed. */
  default Marks marks() {
    return new Marks() {};
  }

  /** Words the sentences of one readout out of their statements. */
  interface Clauses {
    /** The usual way to word a sentence, behind the one before it in its paragraph. */
    String usual(Sentence sentence, Optional<Sentence> before);

    /** All ways, the best first. */
    List<String> all(Sentence sentence, Optional<Sentence> before);
  }
}
