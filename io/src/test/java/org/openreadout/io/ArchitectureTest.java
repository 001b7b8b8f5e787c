package org.openreadout.io;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
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

/**
 * The rooms of the house and the way the data walks. Where a room breaks a rule until it is
 * rebuilt, the rule names its classes: each name goes with the rebuilding.
 */
@AnalyzeClasses(
    packages = "org.openreadout.io",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final String INTERNAL = "org.openreadout.io.internal.";
  private static final int MOST_COMPONENTS = 7;

  /** Classes of shared rooms that ask the English wing. */
  private static final Set<String> NAMES_A_WING =
      Set.of(
          // goes when meeting is rebuilt
          "meeting.KindRules",
          // goes when people is rebuilt
          "people.Cast",
          "people.Member",
          "people.Names",
          "people.PartyTable",
          // goes when verify is rebuilt
          "verify.ClockCheck",
          "verify.DurationCheck",
          "verify.PrintedDates",
          "verify.SubjectCheck",
          "verify.Tables");

  /** Classes that need each other in a circle. */
  private static final Set<String> IN_A_CIRCLE =
      Set.of(
          // goes when compose is rebuilt
          "compose.Differences",
          "compose.MeetingDifferences",
          // goes when grammar.en.clause is rebuilt
          "grammar.en.clause.MainClause",
          "grammar.en.clause.NewSubject",
          "grammar.en.clause.SentenceScan",
          "grammar.en.clause.SentenceState",
          "grammar.en.clause.StatementReader",
          // goes when grammar.en.lead is rebuilt
          "grammar.en.lead.LeadInput",
          "grammar.en.lead.LeadReader",
          // goes when grammar.en.people is rebuilt
          "grammar.en.people.OfficeReader",
          "grammar.en.people.OfficeScan",
          "grammar.en.people.PersonReader",
          // goes when people is rebuilt
          "people.Cast",
          "people.Member");

  /** Classes whose superclass has a superclass of its own, or is no abstract role. */
  private static final Set<String> IN_A_CHAIN =
      Set.of(
          // goes when grammar.en.clause is rebuilt
          "grammar.en.clause.NewSubject",
          "grammar.en.clause.SentenceScan",
          // goes when grammar.en.lead is rebuilt
          "grammar.en.lead.LeadAhead",
          "grammar.en.lead.LeadScan",
          "grammar.en.lead.PersonScan");

  /** Classes with a constructor of more components than anybody keeps in mind. */
  private static final Set<String> WITH_MANY_COMPONENTS =
      Set.of(
          // goes when grammar.en.clause is rebuilt
          "grammar.en.clause.Cue",
          // goes when grammar.en.lead is rebuilt
          "grammar.en.lead.LeadReader",
          // goes when people is rebuilt
          "people.PersonMention");

  /** Files outside the language wings with words of English in them. */
  private static final Set<String> WITH_WORDS =
      Set.of(
          // goes when compose is rebuilt
          "compose.ClauseWriter",
          "compose.ClockWords",
          "compose.ContentWords",
          "compose.Differences",
          "compose.Draft",
          "compose.DurationWords",
          "compose.FrameWords",
          "compose.LeadComposer",
          "compose.MarkPlan",
          "compose.MeetingDifferences",
          "compose.ParticipantIds",
          "compose.PersonWords",
          "compose.PlaceWords",
          "compose.SentenceComposer",
          "compose.SentenceHints",
          "compose.SpeakerWords",
          "compose.StyleWords",
          // goes when meeting is rebuilt
          "meeting.CastBuilder",
          "meeting.KindRules",
          "meeting.SessionChecks",
          // goes when people is rebuilt
          "people.Cast",
          "people.Names",
          "people.PersonMention",
          // goes when verify is rebuilt
          "verify.BodyCheck",
          "verify.ClockCheck",
          "verify.DurationCheck",
          "verify.Effort",
          "verify.Evidence",
          "verify.FrontCheck",
          "verify.NameCheck",
          "verify.OfficeWords",
          "verify.PartyCheck",
          "verify.PartyMentions",
          "verify.People",
          "verify.Person",
          "verify.PersonPlaces",
          "verify.PrintedDates",
          "verify.SessionCheck",
          "verify.SpeakerCheck",
          "verify.SubjectCheck",
          "verify.Tables",
          "verify.Verification");

  @ArchTest
  static final ArchRule ROOMS_FORM_NO_CIRCLE =
      slices()
          .matching("org.openreadout.io.internal.(*)..")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(
              describe("asks a wing until it is rebuilt", c -> NAMES_A_WING.contains(name(c))),
              resideInAnyPackage("..io.internal.grammar.."));

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
    broken.removeAll(NAMES_A_WING);
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
    broken.removeAll(IN_A_CIRCLE);
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
    broken.removeAll(IN_A_CHAIN);
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
    broken.removeAll(WITH_MANY_COMPONENTS);
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
      Set.of("report", "Diagnostic", "Difference", "notInText", "SuppressWarnings", "at", "put");

  private static boolean isAllowed(SourceLiterals.Literal literal) {
    String text = literal.text();
    return text.startsWith("$.")
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
