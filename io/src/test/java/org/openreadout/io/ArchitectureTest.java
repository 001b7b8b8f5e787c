package org.openreadout.io;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The rooms of the house and the way the data walks. */
@AnalyzeClasses(
    packages = "org.openreadout.io",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final String INTERNAL = "org.openreadout.io.internal.";
  private static final int MOST_COMPONENTS = 7;

  /** Files outside the language wings with words in them that are none of a language read. */
  private static final Set<String> WITH_WORDS =
      Set.of(
          // labels and ids of the format
          "grammar.Undetermined",
          "meeting.ClockPhrase",
          "people.Cast",
          "people.Spelling",
          // "son of", as names print it in whatever language
          "people.ComparedName",
          // messages and names of properties, put together before they are reported
          "compose.Comparison",
          "verify.BodyCheck",
          "verify.FrontCheck",
          "verify.PersonPlaces",
          "verify.SubjectCheck");

  @ArchTest
  static final ArchRule ROOMS_FORM_NO_CIRCLE =
      slices().matching("org.openreadout.io.internal.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule DIALECTS_FORM_NO_CIRCLE =
      slices().matching("org.openreadout.io.(dialect..)").should().beFreeOfCycles();

  /** The extension point: of the rest it knows the one room that needs nothing of it. */
  @ArchTest
  static final ArchRule DIALECTS_KNOW_TABLES_ALONE =
      noClasses()
          .that()
          .resideInAPackage("..io.dialect..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.openreadout.io..")
                  .and(not(resideInAnyPackage("..io.dialect..", "..io.internal.words.."))));

  @ArchTest
  static final ArchRule WORDS_KNOW_NO_OTHER_ROOM =
      noClasses()
          .that()
          .resideInAPackage("..io.internal.words..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.openreadout.io..")
                  .and(not(resideInAnyPackage("..io.internal.words.."))));

  /** Only the registry of languages names one. */
  @ArchTest
  static void aWingIsNamedByItsRegistryAlone(JavaClasses classes) {
    Set<String> broken = new TreeSet<>();
    for (JavaClass c : internal(classes)) {
      boolean names =
          c.getDirectDependenciesFromSelf().stream().anyMatch(d -> isWing(d.getTargetClass()));
      if (names && !isWing(c) && !name(c).equals("pipeline.Languages")) {
        broken.add(name(c));
      }
    }
    assertThat(broken).isEmpty();
  }

  /** Within a package; nested classes belong to the class that they stand in. */
  @ArchTest
  static void classesFormNoCircle(JavaClasses classes) {
    Map<String, Set<String>> needs = new TreeMap<>();
    for (JavaClass c : internal(classes)) {
      Set<String> others = needs.computeIfAbsent(name(c), k -> new TreeSet<>());
      for (Dependency d : c.getDirectDependenciesFromSelf()) {
        JavaClass other = d.getTargetClass();
        if (other.getPackageName().equals(c.getPackageName()) && !name(other).equals(name(c))) {
          others.add(name(other));
        }
      }
    }
    Set<String> broken = new TreeSet<>();
    needs.keySet().stream().filter(c -> reaches(c, c, needs)).forEach(broken::add);
    assertThat(broken).isEmpty();
  }

  private static boolean reaches(String from, String to, Map<String, Set<String>> needs) {
    Deque<String> next = new ArrayDeque<>(needs.getOrDefault(from, Set.of()));
    Set<String> seen = new HashSet<>();
    while (!next.isEmpty()) {
      String c = next.pop();
      if (c.equals(to)) {
        return true;
      }
      if (seen.add(c)) {
        next.addAll(needs.getOrDefault(c, Set.of()));
      }
    }
    return false;
  }

  /** A role and its leaves: a class that is cut into pieces by inheritance is still one class. */
  @ArchTest
  static void noChainIsLongerThanARoleAndItsLeaves(JavaClasses classes) {
    Set<String> broken = new TreeSet<>();
    for (JavaClass c : internal(classes)) {
      JavaClass role = c.getRawSuperclass().orElse(null);
      if (role != null && role.getPackageName().startsWith("org.openreadout")) {
        boolean isRole =
            role.getModifiers().contains(JavaModifier.ABSTRACT)
                && role.getRawSuperclass()
                    .map(JavaClass::getPackageName)
                    .orElse("")
                    .equals("java.lang");
        if (!isRole && !role.isEnum()) {
          broken.add(name(c));
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @ArchTest
  static void noConstructorHasMoreComponentsThanAnybodyKeepsInMind(JavaClasses classes) {
    Set<String> broken = new TreeSet<>();
    for (JavaClass c : internal(classes)) {
      boolean room =
          Stream.of("grammar.", "meeting.", "people.", "speech.", "page.", "words.")
              .anyMatch(name(c)::startsWith);
      // what the compiler adds: the name and place of a constant, the instance around an inner
      // class
      boolean inner = c.isInnerClass() && !c.isRecord() && !c.isEnum();
      int added = c.isEnum() ? 2 : inner ? 1 : 0;
      boolean many =
          c.getConstructors().stream()
              .anyMatch(k -> k.getRawParameterTypes().size() - added > MOST_COMPONENTS);
      if (room && many && !c.isAnonymousClass()) {
        broken.add(name(c));
      }
    }
    assertThat(broken).isEmpty();
  }

  /**
   * No text of a language stands outside its wing: no literal of a source has two letters side by
   * side, but for messages, paths of values and names of resources.
   */
  @ArchTest
  static void noWordStandsOutsideTheWings(JavaClasses classes) {
    Path sources = Path.of("src", "main", "java", "org", "openreadout", "io", "internal");
    Set<String> broken = new TreeSet<>();
    for (Path file : SourceLiterals.files(sources)) {
      String name =
          sources.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
      boolean words = SourceLiterals.of(file).stream().anyMatch(l -> l.hasWord() && !isAllowed(l));
      if (words && WINGS.stream().noneMatch(name::startsWith)) {
        broken.add(name.substring(0, name.length() - ".java".length()));
      }
    }
    broken.removeAll(WITH_WORDS);
    assertThat(broken).isEmpty();
  }

  private static final List<String> WINGS = List.of("grammar.en.", "grammar.ja.");

  /** Calls whose arguments are for a person who reads a message, or name a part of a readout. */
  private static final Set<String> SAYS =
      Set.of(
          "report",
          "Diagnostic",
          "Difference",
          "notInText",
          "SuppressWarnings",
          "at",
          "put",
          "super",
          "unknown");

  private static boolean isAllowed(SourceLiterals.Literal literal) {
    String text = literal.text();
    return text.startsWith("$.")
        || text.startsWith(".")
        || text.startsWith("].")
        || text.startsWith("/org/openreadout/")
        || literal.calls().stream().anyMatch(c -> SAYS.contains(c) || c.endsWith("Exception"));
  }

  private static List<JavaClass> internal(JavaClasses classes) {
    return classes.stream().filter(c -> c.getPackageName().startsWith(INTERNAL)).toList();
  }

  private static boolean isWing(JavaClass c) {
    return WINGS.stream().anyMatch(w -> c.getName().startsWith(INTERNAL + w));
  }

  /** The room and the name of the class that is a file of its own. */
  private static String name(JavaClass c) {
    String name = c.getName();
    int nested = name.indexOf('$');
    String top = nested < 0 ? name : name.substring(0, nested);
    return top.startsWith(INTERNAL) ? top.substring(INTERNAL.length()) : top;
  }

  @ArchTest
  static final ArchRule GRAMMAR_KNOWS_NO_JSON =
      noClasses()
          .that()
          .resideInAPackage("..io.internal..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..io.json..");

  @ArchTest
  static final ArchRule GRAMMAR_KNOWS_NO_ISSUER =
      noClasses()
          .that()
          .resideInAPackage("..io.internal..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..io.dialect.jp..", "..io.dialect.us..");

  @ArchTest
  static final ArchRule NO_REGULAR_EXPRESSIONS_ON_TEXT =
      noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.util.regex.Pattern");

  @ArchTest
  static final ArchRule NO_CLOCK_AND_NO_ZONE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.time.Clock")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.time.ZoneId");

  @ArchTest
  static final ArchRule JACKSON_ONLY_IN_JSON =
      noClasses()
          .that()
          .resideOutsideOfPackage("..io.json..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("tools.jackson..");
}
