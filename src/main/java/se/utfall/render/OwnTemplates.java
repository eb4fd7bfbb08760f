package se.utfall.render;

import freemarker.cache.FileTemplateLoader;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The user's own templates: files whose ending makes the engine escape all that they print. */
final class OwnTemplates extends FileTemplateLoader {
  static final String ENDING = ".ftlh";

  /** Of templates that print XML. */
  static final String XML = ".ftlx";

  OwnTemplates(Path folder) throws IOException {
    super(folder.toFile());
  }

  @Override
  public @Nullable Object findTemplateSource(String name) throws IOException {
    try {
      return isTemplate(name) ? super.findTemplateSource(name) : null;
    } catch (SecurityException e) { // a link leads elsewhere
      throw new Outside();
    }
  }

  /** A template that lies outside the folder. */
  static final class Outside extends IOException {
    private static final long serialVersionUID = 1L;

    Outside() {
      super("@template.failed.outside");
    }
  }

  static boolean isTemplate(String name) {
    return name.endsWith(ENDING) || name.endsWith(XML);
  }
}
