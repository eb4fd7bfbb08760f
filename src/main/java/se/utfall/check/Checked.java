package se.utfall.check;

import java.util.List;
import java.util.Optional;
import se.utfall.claim.Ledger;
import se.utfall.model.Site;

/**
 * What checking found to be true.
 *
 * @param site nothing if there is an error
 * @param translations the same site in the other languages that it is in
 * @param ledger what the texts state and what the data say to it
 * @param review how much of the texts is checked
 * @param grounds nothing if the data have an error
 * @param skipped what was not checked, or is checked but not shown
 * @param taken the first parts of addresses that content can't have
 */
public record Checked(
    Optional<Site> site,
    List<Translation> translations,
    Ledger ledger,
    Review review,
    Optional<Grounds> grounds,
    List<Skipped> skipped,
    List<String> taken) {}
