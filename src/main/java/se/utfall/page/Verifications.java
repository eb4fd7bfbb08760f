package se.utfall.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.claim.Answer;
import se.utfall.claim.Evidence;
import se.utfall.claim.Ledger.Account;
import se.utfall.claim.Reading;
import se.utfall.model.Indicator;
import se.utfall.text.Prose;
import se.utfall.text.Prose.Statement;

/** Shows readers how the statements of a text have been checked. */
final class Verifications {
  private final Setting setting;
  private final ToldWords told;
  private final ReadingWords readings;
  private final TruthWords truths;

  Verifications(Setting setting) {
    this.setting = setting;
    this.told = new ToldWords(setting);
    this.readings = new ReadingWords(setting);
    this.truths = new TruthWords(setting);
  }

  /**
   * How a text has been checked, if it carries any claims.
   *
   * @param own the indicator that the whole page is about
   */
  Optional<Verification> of(Prose text, Address at, Optional<Indicator> own) {
    return of(text.statements(), setting.ledger().of(text), at, own);
  }

  Optional<Verification> of(
      List<Statement> statements, Account account, Address at, Optional<Indicator> own) {
    Quotes quotes = new Quotes(new SpokenText(setting, statements, account.answers()));
    ClaimRecords records = new ClaimRecords(setting, quotes, account.edition());
    List<Verification.Checked> checked = new ArrayList<>();
    List<Verification.Unchecked> unchecked = new ArrayList<>();
    List<ClaimsFile.Statement> file = new ArrayList<>();
    for (int i = 0; i < Math.min(statements.size(), account.answers().size()); i++) {
      Verification.Quote quote = quotes.of(statements.get(i));
      Answer answer = account.answers().get(i);
      if (answer instanceof Answer.True is) {
        checked.add(checked(SpokenText.id(i), quote, is.evidence(), own));
      } else if (answer instanceof Answer.Unchecked is) {
        unchecked.add(new Verification.Unchecked(SpokenText.id(i), quote, is.reason()));
      }
      records.of(statements.get(i), answer).ifPresent(file::add);
    }
    ClaimsFile claims = ClaimsFile.beside(at, setting.canonical(at).orElse(at.path()), file);
    String lead = lead(checked, unchecked.size());
    return Optional.of(new Verification(lead, checked, unchecked, claims))
        .filter(any -> !file.isEmpty());
  }

  private Verification.Checked checked(
      String id, Verification.Quote quote, Evidence evidence, Optional<Indicator> own) {
    return new Verification.Checked(id, quote, lines(evidence, own), truths.result(evidence));
  }

  /**
   * Where several indicators are looked at each line says which, so that no two are called the
   * same; else the first does, unless it is the page's own.
   */
  private List<Verification.Line> lines(Evidence evidence, Optional<Indicator> own) {
    boolean several = indicators(evidence).distinct().count() > 1;
    List<Verification.Line> lines = new ArrayList<>();
    Optional<String> last = own.map(Indicator::id);
    for (Reading reading : evidence.readings()) {
      Optional<String> id = reading.indicator().map(Indicator::id);
      String label = readings.label(reading, several || !id.equals(last));
      lines.add(new Verification.Line(label, told.shown(reading)));
      last = id.or(() -> own.map(Indicator::id));
    }
    return lines;
  }

  private static Stream<String> indicators(Evidence evidence) {
    return evidence.readings().stream().flatMap(r -> r.indicator().map(Indicator::id).stream());
  }

  private String lead(List<Verification.Checked> checked, int unchecked) {
    String first = checked.isEmpty() ? "" : counted("claims.lead.checked", checked.size());
    boolean within = checked.stream().anyMatch(one -> one.quote().isPart());
    String words = within ? setting.language().text("claims.lead.words") : "";
    String second = unchecked == 0 ? "" : counted("claims.lead.unchecked", unchecked);
    return Stream.of(first, words, second)
        .filter(any -> !any.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private String counted(String key, int n) {
    return Language.sentence(setting.language().count(key, n));
  }
}
