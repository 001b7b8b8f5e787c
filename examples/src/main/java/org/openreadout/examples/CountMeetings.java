package org.openreadout.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.openreadout.io.text.ReadoutParser;
import org.openreadout.model.Meeting;
import org.openreadout.model.MeetingKind;

/** How many meetings of each kind a folder of texts tells of. */
public final class CountMeetings {

  private CountMeetings() {}

  /**
   * Counts the meetings in all {@code .txt} files below a folder. One text is in memory at a time,
   * so the folder may be of any size.
   *
   * @param folder texts in UTF-8
   * @return the number of meetings of each kind that occurs, in the order of the kinds
   * @throws IOException where a file can't be read
   */
  public static Map<MeetingKind, Integer> byKind(Path folder) throws IOException {
    ReadoutParser parser = ReadoutParser.create(); // immutable: one serves all files and threads
    Map<MeetingKind, Integer> counts = new EnumMap<>(MeetingKind.class);
    try (Stream<Path> files = Files.walk(folder)) {
      Iterator<Path> texts = files.filter(file -> file.toString().endsWith(".txt")).iterator();
      while (texts.hasNext()) {
        for (Meeting meeting : parser.parse(texts.next()).readout().meetings()) {
          counts.merge(meeting.kind(), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  /**
   * Prints the counts.
   *
   * @param args the folder; the current one where left out
   * @throws IOException where a file can't be read
   */
  public static void main(String[] args) throws IOException {
    byKind(Path.of(args.length == 0 ? "." : args[0]))
        .forEach((kind, count) -> System.out.println(count + "\t" + kind));
  }
}
