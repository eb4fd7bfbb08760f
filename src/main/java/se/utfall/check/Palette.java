package se.utfall.check;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.utfall.model.Colour;

/** A style sheet's roles and what they are in one medium, as written. */
record Palette(Map<String, String> roles) {
  private static final Pattern VAR = Pattern.compile("var\\(--([a-z-]+)(?:,\\s*([^()]+))?\\)");
  private static final Pattern MIX =
      Pattern.compile("color-mix\\(in srgb, (.+) (\\d+)%, (#[0-9a-f]+)\\)");
  private static final double PERCENT = 100;

  /** The same with another colour for a role. */
  Palette with(String role, Colour colour) {
    Map<String, String> all = new TreeMap<>(roles);
    all.put(role, colour.hex());
    return new Palette(all);
  }

  /** The roles that are colours. */
  Set<String> colours() {
    Set<String> colours = new TreeSet<>(roles.keySet());
    colours.removeIf(role -> colour(role).isEmpty());
    return colours;
  }

  /** The colour of a role, through the roles that it refers to. */
  Optional<Colour> colour(String role) {
    return Optional.ofNullable(roles.get(role)).flatMap(this::read);
  }

  private Optional<Colour> read(String written) {
    Matcher mix = MIX.matcher(written);
    if (mix.matches()) {
      double share = Integer.parseInt(mix.group(2)) / PERCENT;
      Optional<Colour> other = Colour.parse(mix.group(3));
      return read(mix.group(1)).flatMap(one -> other.map(o -> one.mixed(share, o)));
    }
    Matcher var = VAR.matcher(written);
    if (var.matches()) {
      Optional<Colour> other = Optional.ofNullable(var.group(2)).flatMap(Colour::parse);
      return colour(var.group(1)).or(() -> other);
    }
    return Colour.parse(written);
  }
}
