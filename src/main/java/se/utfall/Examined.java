package se.utfall;

import se.utfall.check.Checked;
import se.utfall.content.Content;
import se.utfall.page.Language;
import se.utfall.render.Theme;

/** What the files of a content folder say and what of it is true; nothing is made of it yet. */
public record Examined(Content content, Checked truth, Language language, Theme theme) {}
