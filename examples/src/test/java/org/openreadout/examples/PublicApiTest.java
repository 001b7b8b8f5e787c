package org.openreadout.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stranger’s program compiles and runs against the library, as classes and as modules. */
class PublicApiTest {

  private static final JavaFileObject MODULE =
      ForeignProgram.file("module-info.java", "module stranger { requires org.openreadout.io; }");

  private static final JavaFileObject PROGRAM =
      ForeignProgram.file(
          "stranger/Main.java",
          """
          package stranger;

          import org.openreadout.io.json.ReadoutJson;
          import org.openreadout.io.text.ReadoutParser;
          import org.openreadout.io.text.ReadoutWriter;
          import org.openreadout.model.Party;
          import org.openreadout.model.PartyKind;
          import org.openreadout.model.Readout;

          public class Main {
            public static void main(String[] args) throws Exception {
              String text = new String(System.in.readAllBytes(), "UTF-8");

              Readout readout = ReadoutParser.create().parse(text).readout();
              String json = ReadoutJson.write(readout);
              Readout same = ReadoutJson.read(json);
              String back = ReadoutWriter.create().write(same);

              Party party = Party.builder().name("Peru").kind(PartyKind.STATE).iso("PE").build();
              Readout changed = readout.withIssuer(party);
              System.out.print(back.equals(text) + " " + same.equals(readout));
              System.out.print(" " + ReadoutJson.read(ReadoutJson.write(changed)).equals(changed));
            }
          }
          """);

  @TempDir private Path classes;

  @Test
  void worksOnTheClassPath() throws Exception {
    ForeignProgram.compile(classes, "--class-path", PROGRAM);

    String path = classes + System.getProperty("path.separator") + ForeignProgram.library();
    assertRuns("--class-path", path, "stranger.Main");
  }

  @Test
  void worksOnTheModulePath() throws Exception {
    ForeignProgram.compile(classes, "--module-path", MODULE, PROGRAM);

    String path = classes + System.getProperty("path.separator") + ForeignProgram.library();
    assertRuns("--module-path", path, "--module", "stranger/stranger.Main");
  }

  private static void assertRuns(String... options) throws Exception {
    byte[] text = Sample.JAPAN_PERU.text().getBytes(UTF_8);
    JavaProcess run = JavaProcess.run(Map.of(), text, options);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(new String(run.out(), UTF_8)).isEqualTo("true true true");
  }
}
