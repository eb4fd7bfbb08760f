package se.utfall;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;

/** Holds the house to its rooms: who may use whom, and where each library lives. */
@AnalyzeClasses(packages = "se.utfall", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
  @ArchTest
  static final ArchRule roomsUseOnlyRoomsBelow =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("text")
          .definedBy("se.utfall.text")
          .layer("content")
          .definedBy("se.utfall.content")
          .layer("model")
          .definedBy("se.utfall.model")
          .layer("stats")
          .definedBy("se.utfall.stats")
          .layer("style")
          .definedBy("se.utfall.style")
          .layer("claim")
          .definedBy("se.utfall.claim")
          .layer("draft")
          .definedBy("se.utfall.draft")
          .layer("check")
          .definedBy("se.utfall.check")
          .layer("diff")
          .definedBy("se.utfall.diff")
          .layer("due")
          .definedBy("se.utfall.due")
          .layer("explain")
          .definedBy("se.utfall.explain")
          .layer("page")
          .definedBy("se.utfall.page")
          .layer("svg")
          .definedBy("se.utfall.svg")
          .layer("chart")
          .definedBy("se.utfall.chart")
          .layer("raster")
          .definedBy("se.utfall.raster")
          .layer("card")
          .definedBy("se.utfall.card")
          .layer("data")
          .definedBy("se.utfall.data")
          .layer("render")
          .definedBy("se.utfall.render")
          .layer("site")
          .definedBy("se.utfall.site")
          .layer("kolada")
          .definedBy("se.utfall.kolada")
          .layer("preview")
          .definedBy("se.utfall.preview")
          .layer("hosting")
          .definedBy("se.utfall.hosting")
          .layer("scaffold")
          .definedBy("se.utfall.scaffold")
          .layer("cli")
          .definedBy("se.utfall.cli")
          .layer("door")
          .definedBy("se.utfall")
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("content")
          .mayOnlyAccessLayers("text")
          .whereLayer("model")
          .mayOnlyAccessLayers("text")
          .whereLayer("stats")
          .mayOnlyAccessLayers("model")
          .whereLayer("style")
          .mayOnlyAccessLayers("model")
          .whereLayer("claim")
          .mayOnlyAccessLayers("text", "model", "stats")
          .whereLayer("draft")
          .mayOnlyAccessLayers("text", "model", "stats", "claim")
          .whereLayer("draft")
          .mayOnlyBeAccessedByLayers("cli", "door")
          .whereLayer("check")
          .mayOnlyAccessLayers("text", "content", "model", "stats", "style", "claim")
          .whereLayer("diff")
          .mayOnlyAccessLayers("text", "model", "stats", "check")
          .whereLayer("diff")
          .mayOnlyBeAccessedByLayers("cli", "door")
          .whereLayer("due")
          .mayOnlyAccessLayers("text", "content", "model", "stats", "check")
          .whereLayer("due")
          .mayOnlyBeAccessedByLayers("cli", "door")
          .whereLayer("explain")
          .mayOnlyAccessLayers("text", "model", "stats", "claim", "check")
          .whereLayer("explain")
          .mayOnlyBeAccessedByLayers("cli", "door")
          .whereLayer("page")
          .mayOnlyAccessLayers("text", "model", "stats", "claim")
          .whereLayer("svg")
          .mayNotAccessAnyLayer()
          .whereLayer("chart")
          .mayOnlyAccessLayers("page", "svg")
          .whereLayer("raster")
          .mayOnlyAccessLayers("svg")
          .whereLayer("card")
          .mayOnlyAccessLayers("model", "style", "page", "svg", "chart", "raster")
          .whereLayer("data")
          .mayOnlyAccessLayers("text", "model", "page")
          .whereLayer("data")
          .mayOnlyBeAccessedByLayers("render", "door")
          .whereLayer("render")
          .mayOnlyAccessLayers("text", "model", "page", "chart", "card", "data")
          .whereLayer("kolada")
          .mayOnlyAccessLayers("text", "content", "model")
          .whereLayer("kolada")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("hosting")
          .mayOnlyAccessLayers("text")
          .whereLayer("hosting")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("scaffold")
          .mayOnlyAccessLayers("text")
          .whereLayer("scaffold")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("site")
          .mayOnlyAccessLayers("text", "render")
          .whereLayer("preview")
          .mayOnlyAccessLayers("text", "render");

  @ArchTest
  static final ArchRule roomsHaveNoCycles =
      slices().matching("se.utfall.(*)..").should().beFreeOfCycles();

  @ArchTest static final ArchRule jacksonLivesInContent = livesIn("tools.jackson..", "content");

  @ArchTest static final ArchRule fastcsvLivesInContent = livesIn("de.siegmar..", "content");

  @ArchTest static final ArchRule fastexcelLivesInContent = livesIn("org.dhatim..", "content");

  @ArchTest static final ArchRule flexmarkLivesInText = livesIn("com.vladsch.flexmark..", "text");

  @ArchTest static final ArchRule freemarkerLivesInRender = livesIn("freemarker..", "render");

  @ArchTest static final ArchRule jfreechartLivesInChart = livesIn("org.jfree..", "chart");

  @ArchTest static final ArchRule httpClientLivesInKolada = livesIn("java.net.http..", "kolada");

  @ArchTest
  static final ArchRule onlyTheImportFetches =
      noClasses()
          .that()
          .resideOutsideOfPackage("se.utfall.kolada")
          .and()
          .haveSimpleNameNotStartingWith("Import")
          .should()
          .dependOnClassesThat(resideInAnyPackage("se.utfall.kolada", "java.net.http"));

  @ArchTest static final ArchRule picocliLivesInTheDoor = livesIn("picocli..", "cli");

  @ArchTest
  static final ArchRule awtLivesInTheDrawingRooms =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "se.utfall.svg", "se.utfall.chart", "se.utfall.raster", "se.utfall.card")
          .should()
          .dependOnClassesThat(resideInAnyPackage("java.awt..", "javax.swing.."));

  @ArchTest
  static final ArchRule filesAreReadInContentAndThemeAndWrittenInSite =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "se.utfall.content", "se.utfall.render", "se.utfall.site", "se.utfall.preview")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Files.class);

  /** It only looks which folders there are, to watch them. */
  @ArchTest
  static final ArchRule thePreviewReadsNoFile =
      noClasses()
          .that()
          .resideInAPackage("se.utfall.preview")
          .should()
          .callMethodWhere(
              target(owner(equivalentTo(Files.class)))
                  .and(target(nameMatching("read.*|new.*|lines|list|copy"))));

  @ArchTest
  static final ArchRule onlyTheSiteWrites =
      noClasses()
          .that()
          .resideOutsideOfPackage("se.utfall.site")
          .should()
          .callMethodWhere(
              target(owner(equivalentTo(Files.class)))
                  .and(target(nameMatching("write.*|delete.*|move|copy|create.*|newOutput.*"))))
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(FileOutputStream.class, FileWriter.class, RandomAccessFile.class);

  @ArchTest
  static final ArchRule nothingDependsOnTheMachinesHabits =
      noClasses()
          .should()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(TimeZone.class, "getDefault")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(ZoneId.class, "systemDefault")
          .orShould()
          .callMethod(Charset.class, "defaultCharset")
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "formatted", Object[].class)
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(String.class, "getBytes");

  @ArchTest
  static final ArchRule onlyTheDoorPrints =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("se.utfall.Main")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule nothingStaticChanges =
      fields()
          .that()
          .areStatic()
          .and()
          .doNotHaveModifier(JavaModifier.SYNTHETIC)
          .should()
          .beFinal();

  private static ArchRule livesIn(String library, String room) {
    return noClasses()
        .that()
        .resideOutsideOfPackage("se.utfall." + room)
        .should()
        .dependOnClassesThat(resideInAnyPackage(library));
  }
}
