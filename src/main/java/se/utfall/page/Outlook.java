package se.utfall.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.utfall.model.Rhythm;
import se.utfall.stats.Schedule;

/**
 * When the next results come, as of the day the site is built; the most urgent is the least.
 *
 * @param due what is late or next, if the frequency sets it
 * @param late all that is late, the oldest first; of several surveys there may be several a period
 */
record Outlook(Status status, Optional<Schedule.Due> due, List<Schedule.Due> late)
    implements Comparable<Outlook> {
  /** A model without any survey on the site. */
  static final Outlook NOT_HERE = new Outlook(Status.NOT_HERE, Optional.empty(), List.of());

  private static final Comparator<Outlook> URGENCY =
      Comparator.comparing(Outlook::status)
          .thenComparing(o -> o.due().map(Schedule.Due::by).orElse(LocalDate.MAX));

  /** What a reader is told first, the most urgent first. */
  enum Status {
    LATE("late"),
    THIS_YEAR("this-year"),
    ON_TIME("on-time"),
    AS_NEEDED("as-needed"),
    NOT_HERE("not-here");

    private final String id;

    Status(String id) {
      this.id = id;
    }

    /** The key of the site's words, and which shape goes with it. */
    String id() {
      return id;
    }
  }

  static Outlook of(Schedule schedule, Optional<Rhythm> rhythm, LocalDate today) {
    Optional<Schedule.Due> late = schedule.late().stream().findFirst();
    if (late.isPresent()) {
      return new Outlook(Status.LATE, late, schedule.late());
    }
    return schedule
        .next()
        .map(next -> new Outlook(coming(next, today), schedule.next(), List.of()))
        .orElseGet(() -> new Outlook(undated(rhythm), Optional.empty(), List.of()));
  }

  /** The most urgent of a model's surveys, with all that is late in any of them. */
  static Outlook of(List<Outlook> surveys) {
    Outlook first = surveys.stream().min(Comparator.naturalOrder()).orElse(NOT_HERE);
    List<Schedule.Due> late =
        surveys.stream()
            .flatMap(outlook -> outlook.late().stream())
            .sorted(Comparator.comparing(Schedule.Due::period))
            .toList();
    return new Outlook(first.status(), first.due(), late);
  }

  private static Status coming(Schedule.Due next, LocalDate today) {
    return next.by().getYear() == today.getYear() ? Status.THIS_YEAR : Status.ON_TIME;
  }

  private static Status undated(Optional<Rhythm> rhythm) {
    boolean recurs = rhythm.filter(r -> r.frequency() != Rhythm.Frequency.AS_NEEDED).isPresent();
    return recurs ? Status.ON_TIME : Status.AS_NEEDED;
  }

  @Override
  public int compareTo(Outlook other) {
    return URGENCY.compare(this, other);
  }
}
