package se.utfall.page;

/**
 * A judgement in words and shape: a change against an earlier value or a gap to a comparison.
 *
 * @param id which shape and colour role: improved, worsened, unchanged, increased, decreased,
 *     better, worse, equal, higher, lower or none
 * @param word the judgement ("Förbättrat", "2 bättre")
 * @param detail what it rests on ("från 80 % 2019"), possibly empty
 */
public record Verdict(String id, String word, String detail) {}
