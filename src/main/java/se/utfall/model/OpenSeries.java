package se.utfall.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import se.utfall.model.Breakdown.Branch;
import se.utfall.model.Breakdown.BySex;
import se.utfall.model.Breakdown.Sex;

/**
 * A series of an indicator by the name that open data and corrections give it.
 *
 * @param id {@code own}, a comparison's id, {@code women}, {@code men}, {@code branch:NAME}
 * @param name the comparison's or the branch's; otherwise empty
 */
public record OpenSeries(String id, Whose whose, String name, SortedMap<Period, Value> values) {
  /** The municipality's own. */
  public static final String OWN = "own";

  private static final String BRANCH = "branch:";

  /** Whose figures they are. */
  public enum Whose {
    OWN,
    COMPARISON,
    WOMEN,
    MEN,
    BRANCH
  }

  /** All that an indicator has. */
  public static List<OpenSeries> of(Indicator indicator) {
    List<OpenSeries> all = new ArrayList<>();
    all.add(new OpenSeries(OWN, Whose.OWN, "", indicator.own()));
    for (Indicator.Series series : indicator.comparisons()) {
      String name = series.comparison().name();
      all.add(new OpenSeries(series.comparison().id(), Whose.COMPARISON, name, series.values()));
    }
    for (BySex by : indicator.breakdown().bySex()) {
      Whose whose = by.sex() == Sex.WOMEN ? Whose.WOMEN : Whose.MEN;
      all.add(new OpenSeries(by.sex().id(), whose, "", by.values()));
    }
    for (Branch branch : indicator.breakdown().branches()) {
      String id = branch(branch.name());
      all.add(new OpenSeries(id, Whose.BRANCH, branch.name(), branch.values()));
    }
    return all;
  }

  /** That of an id, if the indicator has it. */
  public static Optional<OpenSeries> of(Indicator indicator, String id) {
    return of(indicator).stream().filter(series -> series.id().equals(id)).findFirst();
  }

  /** The id of a branch's series. */
  public static String branch(String name) {
    return BRANCH + name;
  }

  /**
   * The unit of its values: of a group asked for yes or no it is known how many percent say yes.
   */
  public Unit unit(Indicator indicator) {
    boolean share = indicator.unit() == Unit.YES_NO && whose == Whose.COMPARISON;
    return share ? Unit.PERCENT : indicator.unit();
  }

  /** The value or the reason why there is none, if anything is said of a period. */
  public Optional<Value> at(Period period) {
    return Optional.ofNullable(values.get(period));
  }

  /** Whether any of an indicator's figures for a period is withheld. */
  public static boolean isDelicate(Indicator indicator, Period period) {
    return of(indicator).stream()
        .flatMap(series -> series.at(period).stream())
        .anyMatch(Value::isSuppressed);
  }
}
