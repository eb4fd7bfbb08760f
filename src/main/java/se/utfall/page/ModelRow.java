package se.utfall.page;

import java.util.List;
import java.util.Optional;

/**
 * A model for following up quality in a table: who answers for it, what is published, what is next.
 *
 * @param survey the survey's page, where the model has exactly one
 * @param surveys the surveys' pages, where it has several
 * @param latest the newest published period, or that there is none
 * @param next the period whose results come next, possibly empty
 */
public record ModelRow(
    String name,
    Optional<String> survey,
    List<Link> surveys,
    String frequency,
    List<Part> responsible,
    String latest,
    String next,
    Verdict status) {}
