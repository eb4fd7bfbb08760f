package se.utfall.page;

import java.util.List;

/**
 * A table to fetch as CSV; its records are made from the same rows as the page.
 *
 * @param file from the site's root
 * @param href from the page
 * @param label the link's words
 * @param header the column names
 * @param records one list of fields a record, numbers exactly as their author wrote them
 */
public record Download(
    String file, String href, String label, List<String> header, List<List<String>> records) {}
