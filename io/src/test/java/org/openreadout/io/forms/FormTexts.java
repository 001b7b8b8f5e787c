package org.openreadout.io.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Pages with the forms of all tables, for tests that only need many texts of the genre. */
public final class FormTexts {
  private static final List<Function<String, Release>> PLACES =
      List.of(
          Release::withLead,
          Release::withBody,
          Release.plain()::title,
          Release.plain()::date,
          Release.plain()::captions,
          Release.plain()::tail);

  private FormTexts() {}

  /**
   * {@return the plain page with each form as its lead, then with each as its body, its title, and
   * so on} Most pages have a form in a place where it doesn't belong. Always in the same order.
   */
  public static List<String> all() {
    Set<String> printed = new LinkedHashSet<>();
    tables().forEach(table -> rows(table).forEach(form -> printed.add(form.printed())));
    return PLACES.stream()
        .flatMap(place -> printed.stream().map(form -> place.apply(form).text()))
        .toList();
  }

  /** The static methods without parameters that give a list, in all test classes beside this. */
  private static List<Method> tables() {
    List<Method> tables = new ArrayList<>();
    for (String name : testClasses()) {
      try {
        Arrays.stream(Class.forName(name).getDeclaredMethods())
            .filter(
                m -> Modifier.isStatic(m.getModifiers()) && !Modifier.isPrivate(m.getModifiers()))
            .filter(m -> m.getParameterCount() == 0 && m.getReturnType() == List.class)
            .sorted(Comparator.comparing(Method::getName))
            .forEach(tables::add);
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }
    return tables;
  }

  private static List<String> testClasses() {
    String here = FormTexts.class.getPackageName();
    try (Stream<Path> files =
        Files.list(Path.of(Objects.requireNonNull(FormTexts.class.getResource(".")).toURI()))) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(file -> file.endsWith("FormsTest.class"))
          .map(file -> here + "." + file.substring(0, file.length() - ".class".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Form> rows(Method table) {
    try {
      return ((List<?>) Objects.requireNonNull(table.invoke(null)))
          .stream().filter(Form.class::isInstance).map(Form.class::cast).toList();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
