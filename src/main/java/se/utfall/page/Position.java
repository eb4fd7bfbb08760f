package se.utfall.page;

/**
 * Where a result stands among the municipalities, in shape and words.
 *
 * @param id which of three boxes is filled: best, middle or worst; none where there is no standing
 * @param word the group ("Bästa gruppen"), or why there is none
 * @param meaning what the group is ("de bästa 25 procenten"), possibly empty
 * @param detail the place, how many took part and when, as far as it must be said; possibly empty
 */
public record Position(String id, String word, String meaning, String detail) {}
