package se.utfall.page;

import java.util.Optional;

/**
 * What a page says where its address is shared (ogp.me).
 *
 * @param title the page's own, without the site's name
 * @param type "website" for the home page, else "article"
 * @param locale the language as Open Graph has it ("sv_SE")
 * @param root the site's absolute address; empty where the site does not know it
 * @param card the page's picture, where it has one and the site knows its own address
 */
public record Sharing(
    String title, String type, String site, String locale, String root, Optional<Card> card) {}
