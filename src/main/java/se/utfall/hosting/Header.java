package se.utfall.hosting;

/** A header of an HTTP answer. */
record Header(String name, String value) {}
