package se.utfall.render;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.utfall.page.Language;
import se.utfall.text.Diagnostics;

/** Templates that were read before, and need not be read again while their files are the same. */
public final class TemplateMemory {
  private final boolean lasts;
  private final Map<Key, Templates> known = new ConcurrentHashMap<>();

  private TemplateMemory(boolean lasts) {
    this.lasts = lasts;
  }

  /** One that is read again and again with. */
  public static TemplateMemory lasting() {
    return new TemplateMemory(true);
  }

  /** One for a single reading, which need not look whether files are the same. */
  public static TemplateMemory none() {
    return new TemplateMemory(false);
  }

  private record Key(String theme, String language) {}

  /** Reads all templates unless they are known; faults in them go to the findings. */
  public Templates read(Theme theme, Language language, Diagnostics findings) {
    if (!lasts) {
      return Templates.read(theme, language, findings);
    }
    String print = theme.fingerprint();
    known.keySet().removeIf(key -> !key.theme().equals(print));
    Key key = new Key(print, language.tag());
    Templates before = known.get(key);
    if (before != null) {
      return before.reporting(findings);
    }
    Diagnostics own = new Diagnostics();
    Templates read = Templates.read(theme, language, own);
    if (own.sorted().isEmpty()) {
      known.put(key, read);
    }
    own.sorted().forEach(findings::add);
    return read.reporting(findings);
  }
}
