package se.utfall.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes sentences of phrases, in the wording that varies best from what it has said before. */
final class Writer {
  private static final Pattern PLACE =
      Pattern.compile("\\{\\{([a-z-]+)}}|(])\\{([a-z-]+)}|\\{([A-Za-z0-9-]+)}");
  private static final Pattern START = Pattern.compile("(?:^|[.] )\\[?\\p{Ll}");
  private static final int REPEATED = 4;
  private static final int SAME_START = 6;
  private static final int NEAR = 3;

  private final Vocabulary words;
  private final List<String> used = new ArrayList<>();
  private final List<String> starts = new ArrayList<>();

  Writer(Vocabulary words) {
    this.words = words;
  }

  /** One or more sentences in the phrase's best wording. */
  String say(String phrase, Slots slots) {
    List<String> wordings = words.wordings(phrase);
    String wording =
        wordings.stream().min(Comparator.comparingInt(w -> cost(w, slots))).orElseThrow();
    String said = fill(wording, slots);
    used.add(wording);
    starts.add(start(said));
    return said;
  }

  /** Each use so far costs, and a start like one of the last few even more. */
  private int cost(String wording, Slots slots) {
    String start = start(fill(wording, slots));
    List<String> last = starts.subList(Math.max(0, starts.size() - NEAR), starts.size());
    int back = last.size() - last.lastIndexOf(start);
    int same = last.contains(start) ? SAME_START - back : 0;
    return Collections.frequency(used, wording) * REPEATED + same;
  }

  private static String start(String said) {
    return said.split(" ", 2)[0];
  }

  static String fill(String wording, Slots slots) {
    String filled = PLACE.matcher(wording).replaceAll(place -> literal(place, slots));
    String tidy = filled.replaceAll(" {2,}", " ").replaceAll(" (?=[],.;:])", "").replace("[ ", "[");
    return START.matcher(tidy).replaceAll(at -> at.group().toUpperCase(Locale.ROOT));
  }

  private static String literal(MatchResult place, Slots slots) {
    return Matcher.quoteReplacement(filled(place, slots));
  }

  private static String filled(MatchResult place, Slots slots) {
    if (place.group(1) != null) {
      return "{{" + slots.figure(place.group(1)) + "}}";
    }
    return place.group(2) != null
        ? "]{" + slots.claim(place.group(3)) + "}"
        : slots.word(place.group(4));
  }
}
