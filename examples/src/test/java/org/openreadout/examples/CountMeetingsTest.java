package org.openreadout.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openreadout.model.MeetingKind;

class CountMeetingsTest {

  @TempDir private Path folder;

  @Test
  void countsTheMeetingsOfAllFiles() throws IOException {
    Files.createDirectory(folder.resolve("sub"));
    Files.writeString(folder.resolve("a.txt"), Sample.JAPAN_PERU.text());
    Files.writeString(folder.resolve("sub/b.txt"), Sample.JAPAN_PERU.text());
    Files.writeString(folder.resolve("c.txt"), "Office hours are from nine to five.");
    Files.writeString(folder.resolve("d.md"), Sample.JAPAN_PERU.text());

    assertThat(CountMeetings.byKind(folder))
        .isEqualTo(Map.of(MeetingKind.FOREIGN_MINISTERS_MEETING, 2));
  }
}
