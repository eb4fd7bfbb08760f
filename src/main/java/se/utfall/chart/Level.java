package se.utfall.chart;

/** A comparison's value over a column: which comparison, the number as shown, and how high. */
record Level(int comparison, String full, double y) {}
