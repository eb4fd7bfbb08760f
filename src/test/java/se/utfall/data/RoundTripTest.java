package se.utfall.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import se.utfall.Build;
import se.utfall.Folders;
import se.utfall.content.PublishedFile;
import se.utfall.content.PublishedFile.Published;
import se.utfall.model.DataFormat;
import se.utfall.model.Site;
import se.utfall.text.Diagnostics;

/**
 * What others' libraries read in the files of a site is what the model has, figure by figure; the
 * invented content has every sign and kind of value that a table can stumble over.
 */
class RoundTripTest {
  private static final LocalDate DAY = LocalDate.of(2024, 4, 1);
  private static final Path INVENTED = Path.of("src/test/resources/open-data/content");
  private static final List<Path> CONTENTS =
      List.of(
          Path.of("content"),
          INVENTED,
          Path.of("src/test/resources/cases/seven-models/content"),
          Path.of("src/test/resources/cases/many-kinds/content"));

  /** What has been made once is only read afterwards. */
  @TempDir private static Path temp;

  private static final Map<Path, Path> PUBLISHED = new HashMap<>();
  private static final Map<Path, Site> SITES = new HashMap<>();

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "CSVW")
  void theWholeSiteReadsBackAsTheModelHasIt(DataFormat format) throws IOException {
    for (Path content : CONTENTS) {
      Map<FigureKey, Known> model = ModelFigures.of(site(content));
      Path all = published(content).resolve("data/resultat" + format.ending());
      assertFalse(model.isEmpty());
      assertEquals(sorted(model), sorted(written(FileFigures.read(format, all))), all.toString());
    }
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "CSVW")
  void everyPagesFilesReadBackAsTheModelHasThem(DataFormat format) throws IOException {
    Map<FigureKey, Known> model = ModelFigures.of(site(INVENTED));
    Path site = published(INVENTED);
    Map<FigureKey, Known> surveys = new HashMap<>();
    Map<FigureKey, Known> areas = new HashMap<>();
    Map<FigureKey, Known> indicators = new HashMap<>();
    for (Path file : files(site, format)) {
      int depth = site.relativize(file).getNameCount();
      Map<FigureKey, Known> read = written(FileFigures.read(format, file));
      (depth == 2 ? surveys : depth == 3 ? areas : indicators).putAll(read);
      FigureKey one = read.keySet().iterator().next();
      assertEquals(sorted(only(model, beside(one, depth))), sorted(read), file.toString());
    }
    assertEquals(List.of(model, model, model), List.of(surveys, areas, indicators));
  }

  @Test
  void theNextBuildReadsWhatThisOnePublished() {
    Diagnostics findings = new Diagnostics();
    Map<FigureKey, BigDecimal> numbers = new HashMap<>();
    for (Published one :
        PublishedFile.read(published(INVENTED), findings).orElseThrow().figures()) {
      numbers.put(
          new FigureKey(one.survey(), "", one.indicator(), one.series(), one.period()),
          one.value().stripTrailingZeros());
    }
    Map<FigureKey, BigDecimal> model = new HashMap<>();
    ModelFigures.of(site(INVENTED))
        .forEach((key, known) -> known.value().ifPresent(n -> model.put(key.anywhere(), n)));
    assertEquals(List.of(), findings.sorted());
    assertEquals(model, numbers);
  }

  /** The figures that belong on the page of a figure's survey, area or indicator. */
  private static Predicate<FigureKey> beside(FigureKey one, int depth) {
    return key ->
        key.survey().equals(one.survey())
            && (depth < 3 || key.area().equals(one.area()))
            && (depth < 4 || key.indicator().equals(one.indicator()));
  }

  private static Map<FigureKey, Known> only(
      Map<FigureKey, Known> all, Predicate<FigureKey> wanted) {
    Map<FigureKey, Known> left = new HashMap<>(all);
    left.keySet().removeIf(wanted.negate());
    return left;
  }

  /** Without those of which nobody has written anything. */
  private static Map<FigureKey, Known> written(Map<FigureKey, Known> all) {
    Map<FigureKey, Known> left = new HashMap<>(all);
    left.values().removeIf(known -> !known.isWritten());
    return left;
  }

  /** One text, in which the first difference is easy to see. */
  private static String sorted(Map<FigureKey, Known> figures) {
    Map<String, Known> lines = new TreeMap<>();
    figures.forEach((key, known) -> lines.put(key.toString(), known));
    return lines.toString().replace("FigureKey", "\nFigureKey");
  }

  private List<Path> files(Path site, DataFormat format) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      List<Path> found =
          files
              .filter(f -> f.toString().endsWith(format.ending()))
              .filter(
                  f ->
                      f.getFileName()
                          .toString()
                          .equals(f.getParent().getFileName() + format.ending()))
              .toList();
      assertTrue(found.size() > 10, found.toString());
      return found;
    }
  }

  private static Site site(Path content) {
    return SITES.computeIfAbsent(
        content, one -> build(one, temp.resolve("none")).site().orElseThrow());
  }

  private static Path published(Path content) {
    return PUBLISHED.computeIfAbsent(
        content,
        one -> {
          Path site = temp.resolve("site" + CONTENTS.indexOf(one));
          build(one, site).publish();
          return site;
        });
  }

  private static Build build(Path content, Path site) {
    Folders folders = new Folders(content, Path.of("templates"), site);
    return new Build(folders, DAY, new Diagnostics(), stage -> {});
  }
}
