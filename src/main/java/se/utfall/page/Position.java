package se.utfall.page;

/**
 * Where a result stands among the municipalities, in shape and words.
 *
 * @param id which of three boxes is filled: best, middle or worst; none where there is no standing
 * @param word the group ("Bästa gruppen"), or why there is none
 * @param meaning the same for those who hear it ("de bästa 25 procenten"), possibly empty
 * @param detail how many took part, and the period where it is another than the page's
 */
public record Position(String id, String word, String meaning, String detail) {}
