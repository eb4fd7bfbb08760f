/** The door: one class a command, printing and exit codes. */
@NullMarked
package se.utfall.cli;

import org.jspecify.annotations.NullMarked;
