package se.utfall.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import se.utfall.check.PageKind;
import se.utfall.check.Skipped;
import se.utfall.due.Duty;
import se.utfall.model.Direction;
import se.utfall.model.Unit;
import se.utfall.model.Value;
import se.utfall.stats.Change;
import se.utfall.stats.NoChange;
import se.utfall.text.Messages;

/** What is put together of a key and a constant has words for every constant. */
class ComposedWordsTest {
  private static final List<String> ARGS = List.of("", "", "", "", "");

  @ParameterizedTest
  @FieldSource("se.utfall.text.Messages#LANGUAGES")
  void everyConstantHasWords(String language) {
    Messages messages = Messages.in(language);
    keys().forEach(key -> assertFalse(messages.text(key, ARGS).isBlank(), key));
  }

  private static Stream<String> keys() {
    return Stream.of(
            named("cli.explain.change.", Change.Verdict.values()),
            named("cli.explain.answer.", Change.Verdict.values()),
            named("cli.explain.no-change.", NoChange.values()),
            of("cli.explain.direction.", Direction.values(), Direction::id),
            of("cli.explain.kind.", PageKind.values(), PageKind::id),
            Stream.of("none", "one", "other").map("cli.explain.text."::concat),
            of("cli.due.", Duty.Kind.values(), Duty.Kind::id),
            of("cli.skipped.", Skipped.What.values(), Skipped.What::id),
            IntStream.rangeClosed(1, 12).mapToObj(month -> "month." + month),
            Stream.of("absent", "denied", "file", "special", "other")
                .map("file.unreadable."::concat),
            Stream.of("total", "women", "men").map("cli.import.group."::concat),
            of("reason.", Value.Reason.values(), Value.Reason::id),
            of("unit.name.", Unit.values(), Unit::id))
        .flatMap(keys -> keys);
  }

  private static Stream<String> named(String key, Enum<?>[] all) {
    return of(key, all, constant -> constant.name().toLowerCase(Locale.ROOT));
  }

  private static <T> Stream<String> of(String key, T[] all, Function<T, String> word) {
    return Arrays.stream(all).map(constant -> key + word.apply(constant));
  }
}
