package se.utfall.model;

/** A group that own values are compared with, for instance "Liknande kommuner". */
public record Comparison(String id, String name, String about) {}
