package se.utfall.preview;

/**
 * What a preview says to the editor.
 *
 * @param heading over faults
 * @param earlier that the page beneath them is the last one without faults
 * @param nothing that there is no page yet
 */
public record Words(String language, String heading, String earlier, String nothing) {}
