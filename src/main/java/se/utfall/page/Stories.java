package se.utfall.page;

import java.util.List;
import java.util.stream.Stream;
import se.utfall.model.Narrative;

/** Makes lists of what works well and what must be better, as its authors have put it. */
final class Stories {
  private final Setting setting;

  Stories(Setting setting) {
    this.setting = setting;
  }

  /** The lists that have something in them, under their headings. */
  List<Story> of(Narrative narrative) {
    return Stream.of(
            new Story(setting.text("narrative.strengths"), narrative.strengths()),
            new Story(setting.text("narrative.improvements"), narrative.improvements()))
        .filter(story -> !story.items().isEmpty())
        .toList();
  }
}
