package se.utfall.scaffold;

import java.nio.file.Path;
import java.util.Map;

/**
 * The files that something new consists of.
 *
 * @param fresh those that must not be there yet
 * @param spare those that are only written where they are not there yet
 * @param renewed those that take the place of what was there: Utfall's own, and an editor's with
 *     something added
 */
public record Plan(Map<Path, String> fresh, Map<Path, String> spare, Map<Path, String> renewed) {}
