/**
 * A pen that paints pixels and files of them, with letters, edges and compression of its own: the
 * same bytes on every machine, whatever fonts, rasteriser and zlib its Java has.
 */
@NullMarked
package se.utfall.raster;

import org.jspecify.annotations.NullMarked;
