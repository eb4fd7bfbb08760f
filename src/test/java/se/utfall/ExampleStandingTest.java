package se.utfall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.utfall.check.Checker;
import se.utfall.content.Content;
import se.utfall.content.ContentReader;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Site;
import se.utfall.page.Language;
import se.utfall.page.Pages;
import se.utfall.page.PagesMade;
import se.utfall.render.Theme;
import se.utfall.stats.Standing;
import se.utfall.text.Diagnostics;

/** The example's real file with all municipalities' values gives the standings it should. */
class ExampleStandingTest {
  @Test
  void borasIsInTheMiddleFrom2016To2020() {
    Indicator indicator = indicator("N15436");
    assertEquals(
        List.of(
            "2016: 84.8, MIDDLE, 162 of 287",
            "2017: 78.5, MIDDLE, 160 of 288",
            "2018: 80.0, MIDDLE, 180 of 287",
            "2019: 79.9, MIDDLE, 167 of 281",
            "2020: 84.4, MIDDLE, 133 of 290"),
        Stream.of(2016, 2017, 2018, 2019, 2020)
            .map(year -> said(indicator, new Period(year)))
            .toList());
  }

  private static String said(Indicator indicator, Period period) {
    Standing standing = Standing.computed(indicator, period).orElseThrow();
    return "%s: %s, %s, %d of %d"
        .formatted(
            period,
            indicator
                .peers()
                .spread()
                .flatMap(spread -> spread.own(period))
                .map(own -> own.setScale(1, RoundingMode.HALF_UP).toPlainString())
                .orElseThrow(),
            standing.group(),
            standing.rank().orElseThrow(),
            standing.participants().orElseThrow());
  }

  private static Indicator indicator(String id) {
    return site().surveys().stream()
        .flatMap(survey -> survey.areas().stream())
        .flatMap(area -> area.indicators().stream())
        .filter(indicator -> indicator.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Site site() {
    Diagnostics findings = new Diagnostics();
    LocalDate day = LocalDate.of(2026, 11, 22);
    Theme theme = Theme.of(Path.of("templates"), findings);
    Language words = theme.language(Optional.of("sv"), findings);
    Content content = ContentReader.read(Path.of("content"), findings);
    return Checker.check(
            content,
            theme.languages(),
            Pages.own(words, new PagesMade(true, true, content.hasNews(day), false, true, true)),
            day,
            findings)
        .site()
        .orElseThrow();
  }
}
