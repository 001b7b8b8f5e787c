package org.openreadout.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openreadout.examples.Sample;

class CheckCommandTest {

  private static final String NO_MEETING = "Office hours are from nine to five.\n";

  @TempDir private Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void anErrorIsOne() throws IOException {
    String file = file("hours.txt", NO_MEETING);
    Run run = Run.of("check", file);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .allSatisfy(
            line ->
                assertThat(line)
                    .startsWith(file + ":")
                    .matches(".*:[0-9]+:[0-9]+ (info|warning|error) [a-z]+(-[a-z]+)* .+"))
        .anySatisfy(line -> assertThat(line).contains(" error no-meeting "));
  }

  @Test
  void aReadableTextIsZero() throws IOException {
    Run run = Run.of("check", file("meeting.txt", Sample.JAPAN_PERU.text()));

    assertThat(run.code()).isZero();
    assertThat(run.out()).doesNotContain(" error ");
  }

  @Test
  void oneErrorAmongManyIsOne() throws IOException {
    file("a.txt", NO_MEETING);
    file("b.txt", Sample.JAPAN_PERU.text());
    Run run = Run.of("check", folder.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith(folder + "/a.txt:");
  }

  @Test
  void standardInputIsCheckedToo() {
    Run run = Run.withInput(NO_MEETING, "check", "-");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith("<stdin>:1:");
  }
}
