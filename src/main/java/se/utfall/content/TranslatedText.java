package se.utfall.content;

/**
 * A Markdown file in another language: {@code about.en.md} beside {@code about.md}.
 *
 * @param original the path of the file that it is a translation of
 * @param language the tag in the file's name
 */
public record TranslatedText(String original, String language, MarkdownFile file) {}
