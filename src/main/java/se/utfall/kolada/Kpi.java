package se.utfall.kolada;

/** An indicator as Kolada tells of it. */
public record Kpi(String id, String title, String description) {}
