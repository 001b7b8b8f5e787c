package org.openreadout.examples;

import java.util.ArrayList;
import java.util.List;
import org.openreadout.io.text.ReadoutParser;
import org.openreadout.model.Participant;
import org.openreadout.model.PersonName;
import org.openreadout.model.Readout;
import org.openreadout.model.Statement;

/** Each participant with what the readout reports of them. */
public final class WhoSaidWhat {

  private WhoSaidWhat() {}

  /**
   * Lists the statements by speaker. What several people said together is listed under each.
   *
   * @param readout any readout
   * @return a line for each participant, followed by an indented line for each statement
   */
  public static List<String> list(Readout readout) {
    List<String> lines = new ArrayList<>();
    for (Participant participant : readout.participants()) {
      lines.add(participant.name().map(PersonName::display).orElse(participant.id()));
      for (Statement statement : readout.statementsBy(participant)) {
        lines.add("  " + describe(statement));
      }
    }
    return lines;
  }

  private static String describe(Statement statement) {
    String how = statement.joint() ? "together " : statement.reply() ? "in reply " : "";
    // The cue is the reporting verb as printed; the act is what kind of verb it is.
    String what = how + statement.cue() + " [" + statement.act() + "]";
    return statement.content().map(content -> what + ": " + content).orElse(what);
  }

  /**
   * Prints who said what in a sample.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    Readout readout = ReadoutParser.create().parse(Sample.JAPAN_PERU.text()).readout();
    list(readout).forEach(System.out::println);
  }
}
