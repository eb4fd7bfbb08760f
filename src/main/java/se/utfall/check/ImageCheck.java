package se.utfall.check;

import java.util.List;
import java.util.Optional;
import se.utfall.content.Content.Asset;
import se.utfall.content.Field;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Nearest;
import se.utfall.text.Prose;
import se.utfall.text.Rule;

/** The pictures in texts and the logo are files of the content folder. */
final class ImageCheck implements Check {
  @Override
  public void check(Draft draft, Diagnostics findings) {
    List<String> assets = draft.content().assets().stream().map(Asset::name).toList();
    draft.content().site().ifPresent(site -> logo(site.look().logo(), assets, findings));
    for (Text text : draft.texts()) {
      for (Prose.Link image : text.prose().images()) {
        picture(image, text, assets, findings);
      }
    }
  }

  private static void logo(Field<String> logo, List<String> assets, Diagnostics findings) {
    logo.value()
        .filter(name -> !assets.contains(name))
        .ifPresent(
            name ->
                findings.add(
                    Diagnostic.of(logo.at(), Rule.IMAGE_UNKNOWN, name)
                        .near(Nearest.to(name, assets))));
  }

  /** A picture is named from the content folder, so that its text can be shown on any page. */
  private static void picture(
      Prose.Link image, Text text, List<String> assets, Diagnostics findings) {
    List<String> known = assets.stream().map(name -> "/" + name).toList();
    if (!known.contains(image.target())) {
      Optional<String> meant = Target.of(image.target()).from(text.folder());
      findings.add(
          Diagnostic.of(image.at(), Rule.IMAGE_UNKNOWN, image.target())
              .near(meant.flatMap(wanted -> Nearest.to(wanted, known))));
    }
  }
}
