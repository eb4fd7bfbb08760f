package se.utfall.text;

/** How large a picture is in its own pixels, by which a page keeps room for it. */
public record PictureSize(int width, int height) {}
