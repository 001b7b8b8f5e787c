package org.openreadout;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.openreadout", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule NEEDS_NOTHING_AT_RUN_TIME =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.openreadout..",
              "java..",
              "javax.annotation.processing..",
              "org.jspecify.annotations..",
              "org.immutables.value..");

  @ArchTest
  static final ArchRule SOURCE_KNOWS_NO_MODEL =
      noClasses()
          .that()
          .resideInAPackage("org.openreadout.source..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.openreadout.model..");

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching("org.openreadout.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule GENERATED_NAMES_STAY_HIDDEN =
      classes().that().haveSimpleNameStartingWith("Immutable").should().bePackagePrivate();

  @ArchTest
  static final ArchRule NOTHING_ASKS_THE_CLOCK_OR_THE_DEFAULTS =
      noClasses()
          .should()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.Clock.class, "systemDefaultZone")
          .orShould()
          .callMethod(java.util.Locale.class, "getDefault")
          .orShould()
          .callMethod(java.time.ZoneId.class, "systemDefault");
}
