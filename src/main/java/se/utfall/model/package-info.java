/** What is true: immutable records without any library. */
@NullMarked
package se.utfall.model;

import org.jspecify.annotations.NullMarked;
