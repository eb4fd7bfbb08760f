package se.utfall.kolada;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import se.utfall.content.MachineJson;

/** What a fuzzer feeds to the readers of Kolada's answers, and of what it says of faults. */
public final class AnswerTarget {
  private static final URI ADDRESS = URI.create("http://127.0.0.1:1/v3/kpi");
  private static final int MOST = 1_000;
  private static final Pages PAGES =
      new Pages(ADDRESS, new Web(time -> {}, Clock.systemUTC(), Web.Limits.USUAL));
  private static final List<Function<MachineJson, ?>> FORMS =
      List.of(Records::kpi, Records::municipality, Records::group, Records::data);

  private AnswerTarget() {}

  /** Reads the bytes; whatever stands in them, it ends, and what is taken can be written. */
  public static void fuzzerTestOneInput(byte[] data) {
    ErrorWords.of(data);
    for (Function<MachineJson, ?> form : FORMS) {
      try {
        PAGES.read(ADDRESS, data, json -> write(form.apply(json)));
      } catch (KoladaFault fault) {
        fault.saying();
      }
    }
  }

  private static void write(Object taken) {
    if (taken instanceof List<?> values) {
      for (Object value : values) {
        Datum datum = (Datum) value;
        datum
            .value()
            .filter(number -> number.toPlainString().length() > MOST)
            .ifPresent(
                number -> {
                  throw new IllegalStateException("a number of many digits");
                });
      }
    }
  }
}
