/** The inputs of the fuzzers: run again by every build, and more of them found by a command. */
package se.utfall.fuzz;
