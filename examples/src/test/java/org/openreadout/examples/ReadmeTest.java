package org.openreadout.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java in the README compiles, runs, and prints what the comments beside it say. */
class ReadmeTest {

  private static final Path README = Path.of("..", "README.md");
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern PRINTED = Pattern.compile("println\\(.*\\); // ([^,\n]+)");

  @TempDir private Path classes;

  @Test
  void everySnippetRuns() throws Exception {
    List<String> snippets =
        JAVA.matcher(Files.readString(README)).results().map(match -> match.group(1)).toList();
    assertThat(snippets).isNotEmpty();

    StringBuilder program =
        new StringBuilder(
            """
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import org.openreadout.io.json.*;
            import org.openreadout.io.text.*;
            import org.openreadout.model.*;
            import org.openreadout.source.*;

            public class Readme {
            """);
    for (int i = 0; i < snippets.size(); i++) {
      program.append("public static void snippet" + i + "(String text) throws Exception {\n");
      program.append(snippets.get(i)).append("}\n");
    }
    ForeignProgram.compile(
        classes,
        "--class-path",
        ForeignProgram.file("Readme.java", program.append("}").toString()));

    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      Class<?> readme = loader.loadClass("Readme");
      for (int i = 0; i < snippets.size(); i++) {
        String printed = run(readme.getMethod("snippet" + i, String.class));
        assertThat(printed.lines())
            .containsAll(
                PRINTED.matcher(snippets.get(i)).results().map(match -> match.group(1)).toList());
      }
    }
  }

  private static String run(Method snippet) throws IllegalAccessException {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(printed, true, UTF_8));
      snippet.invoke(null, Sample.JAPAN_PERU.text());
    } catch (InvocationTargetException e) {
      throw new AssertionError(snippet.getName(), e.getCause());
    } finally {
      System.setOut(before);
    }
    return printed.toString(UTF_8);
  }
}
