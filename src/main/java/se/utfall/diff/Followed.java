package se.utfall.diff;

import java.util.List;
import java.util.stream.Stream;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Survey;

/** An indicator and the slug of its survey: what is followed from one version to the next. */
record Followed(String survey, Indicator indicator) {
  static Stream<Followed> of(List<Survey> surveys) {
    return surveys.stream()
        .flatMap(
            survey ->
                survey.areas().stream()
                    .flatMap(area -> area.indicators().stream())
                    .map(indicator -> new Followed(survey.slug(), indicator)));
  }

  Spot at(Spot.Part part, String name, Period period) {
    return new Spot(survey, indicator.id(), part, name, period);
  }
}
