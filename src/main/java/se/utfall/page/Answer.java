package se.utfall.page;

/**
 * An answer in shape and word.
 *
 * @param id yes, no, or none where there is no answer
 * @param word "Ja", "Nej" or the short word for why it is missing
 */
public record Answer(String id, String word) {}
