package org.openreadout.examples;

import org.openreadout.io.json.ReadoutJson;
import org.openreadout.io.text.ReadoutParser;
import org.openreadout.io.text.ReadoutWriter;
import org.openreadout.model.Readout;

/** Text to objects to JSON, and all the way back. */
public final class ParseOneReadout {

  private ParseOneReadout() {}

  /**
   * Sends a text through all forms that a readout has.
   *
   * @param text any text
   * @return the same text
   */
  public static String thereAndBack(String text) {
    Readout readout = ReadoutParser.create().parse(text).readout();
    String json = ReadoutJson.write(readout);

    Readout same = ReadoutJson.read(json);
    return ReadoutWriter.create().write(same);
  }

  /**
   * Prints a sample as JSON, and whether its text came back.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    String text = Sample.JAPAN_PERU.text();
    System.out.println(ReadoutJson.writePretty(ReadoutParser.create().parse(text).readout()));
    System.out.println("The same text came back: " + thereAndBack(text).equals(text));
  }
}
