package se.utfall.cli;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words by which help is asked for without the option that gives it. */
final class AskedHelp {
  private static final String OPTION = "--help";

  /** Also as a terminal writes it that has no ä. */
  private static final String HELP = "(?i:help|hj(?:a|[^a-z]{1,3})lp)";

  private static final Pattern WORD = Pattern.compile(HELP);
  private static final Pattern OTHER_OPTION = Pattern.compile("(?:--?|/)" + HELP + "|-\\?|/\\?");

  private AskedHelp() {}

  /** A command line with the option in place of such words: of a command, if one is named. */
  static List<String> meant(List<String> args) {
    List<String> named = args.stream().map(AskedHelp::option).toList();
    return !named.isEmpty() && is(WORD, named.get(0))
        ? Stream.concat(named.stream().skip(1), Stream.of(OPTION)).toList()
        : named;
  }

  private static String option(String arg) {
    return is(OTHER_OPTION, arg) ? OPTION : arg;
  }

  private static boolean is(Pattern form, String arg) {
    return form.matcher(Normalizer.normalize(arg, Normalizer.Form.NFC)).matches();
  }
}
