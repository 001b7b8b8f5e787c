package org.openreadout.io;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rooms of the house and the way the data walks. */
@AnalyzeClasses(
    packages = "org.openreadout.io",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  @ArchTest
  static final ArchRule ROOMS_FORM_NO_CIRCLE =
      slices().matching("org.openreadout.io.internal.(*)..").should().beFreeOfCycles();

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
