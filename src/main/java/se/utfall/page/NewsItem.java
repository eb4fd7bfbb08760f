package se.utfall.page;

/** A piece of news in a list. */
public record NewsItem(Link link, String date, String kind, String summary) {}
