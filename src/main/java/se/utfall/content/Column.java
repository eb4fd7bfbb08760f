package se.utfall.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/** A column of a file with all municipalities' values, and what may stand in it. */
enum Column implements Kind<String> {
  KPI("[A-Za-z][A-Za-z0-9-]{0,99}", "N15436"),
  MUNICIPALITY("[0-9]{4}", "0114"),
  MUNICIPALITY_TITLE(".{1,200}", "Upplands Väsby"),
  PERIOD("(19|20)[0-9]{2}", "2021"),
  GENDER("[TKM]", "T, K, M"),
  /** More decimals than an editor may write, because Kolada publishes unrounded values. */
  VALUE("-?(0|[1-9][0-9]{0,14})([.][0-9]{1,20})?", "81.5");

  private static final int CODE = 4;
  private static final int LONGEST = 400;

  private final Pattern form;
  private final String example;

  Column(String form, String example) {
    this.form = Pattern.compile(form);
    this.example = example;
  }

  /** The name in the file's first row. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> ids() {
    return Stream.of(values()).map(Column::id).toList();
  }

  @Override
  public Optional<String> read(Node.Scalar scalar, Diagnostics findings) {
    String text = scalar.text();
    if (fits(text)) {
      return Optional.of(text);
    }
    Optional<String> near =
        Optional.of(text)
            .filter(wrong -> wrong.length() <= LONGEST)
            .map(wrong -> meant(wrong.strip()))
            .filter(this::fits);
    findings.add(
        Diagnostic.of(scalar.at(), Rule.CSV_VALUE, Shown.of(text), id(), example).near(near));
    return Optional.empty();
  }

  @Override
  public Rule whenEmpty() {
    return Rule.CSV_EMPTY;
  }

  private boolean fits(String text) {
    return text.length() <= LONGEST && form.matcher(text).matches();
  }

  /** What a text in this column probably means. */
  private String meant(String text) {
    return switch (this) {
      case MUNICIPALITY -> code(text);
      case GENDER -> gender(text);
      case VALUE -> Decimal.meant(text).orElse(text);
      case KPI, MUNICIPALITY_TITLE, PERIOD -> text;
    };
  }

  /** A spreadsheet takes a code for a number and drops its zeros. */
  private static String code(String text) {
    return "0".repeat(Math.max(0, CODE - text.length())) + text;
  }

  private static String gender(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "t", "total", "totalt", "alla" -> "T";
      case "k", "kvinna", "kvinnor", "flickor" -> "K";
      case "m", "man", "män", "pojkar" -> "M";
      default -> text;
    };
  }
}
