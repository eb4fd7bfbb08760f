package se.utfall.style;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.utfall.model.Colour;

/** A style sheet's roles and what they are in one medium, as written. */
public record Palette(Map<String, String> roles) {
  private static final Pattern VAR = Pattern.compile("var\\(--([a-z-]+)(?:,\\s*(.+))?\\)");
  private static final Pattern MIX =
      Pattern.compile("color-mix\\(in srgb, (.+) (\\d{1,3})%, (.+)\\)");
  private static final double PERCENT = 100;

  /** How many colours may refer to another; one that refers to itself is none. */
  private static final int DEEPEST = 8;

  /** The same with another colour for a role. */
  public Palette with(String role, Colour colour) {
    Map<String, String> all = new TreeMap<>(roles);
    all.put(role, colour.hex());
    return new Palette(all);
  }

  /** The roles that are colours. */
  public Set<String> colours() {
    Set<String> colours = new TreeSet<>(roles.keySet());
    colours.removeIf(role -> colour(role).isEmpty());
    return colours;
  }

  /** The colour of a role, through the roles that it refers to. */
  public Optional<Colour> colour(String role) {
    return colour(role, DEEPEST);
  }

  private Optional<Colour> colour(String role, int deep) {
    return Optional.ofNullable(roles.get(role)).flatMap(written -> read(written, deep));
  }

  private Optional<Colour> read(String written, int deep) {
    Matcher mix = MIX.matcher(written);
    Matcher reference = VAR.matcher(written);
    if (deep == 0) {
      return Optional.empty();
    } else if (mix.matches()) {
      double share = Integer.parseInt(mix.group(2)) / PERCENT;
      Optional<Colour> other = read(mix.group(3), deep - 1);
      return read(mix.group(1), deep - 1).flatMap(c -> other.map(o -> c.mixed(share, o)));
    } else if (reference.matches()) {
      Optional<String> instead = Optional.ofNullable(reference.group(2));
      return colour(reference.group(1), deep - 1)
          .or(() -> instead.flatMap(other -> read(other, deep - 1)));
    }
    return Colour.parse(written);
  }
}
