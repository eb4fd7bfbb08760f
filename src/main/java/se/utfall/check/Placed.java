package se.utfall.check;

import java.util.List;
import java.util.stream.Stream;
import se.utfall.model.Area;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Survey;

/** An indicator with the survey and the area that it stands in. */
public record Placed(Survey survey, Area area, Indicator indicator) {

  /** Every indicator of some surveys, in their order. */
  public static Stream<Placed> of(List<Survey> surveys) {
    return surveys.stream()
        .flatMap(survey -> survey.areas().stream().flatMap(area -> of(survey, area)));
  }

  private static Stream<Placed> of(Survey survey, Area area) {
    return area.indicators().stream().map(indicator -> new Placed(survey, area, indicator));
  }

  /** One of its figures. */
  public Spot at(Spot.Part part, String name, Period period) {
    return new Spot(survey.slug(), indicator.id(), part, name, period);
  }
}
