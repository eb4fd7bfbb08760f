package se.utfall.model;

import java.util.Optional;
import se.utfall.text.PictureSize;

/**
 * A picture of the publisher's own.
 *
 * @param path from the content folder, and from the site's root
 * @param size as far as the file tells
 */
public record Picture(String path, Optional<PictureSize> size) {}
