package se.utfall.check;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.utfall.content.Content;
import se.utfall.content.Field;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/**
 * Content after reading has lost some of it: the chosen fields are absent, the chosen files could
 * not be decoded and the chosen lists not be read, each with a finding in its file.
 */
final class Losses {
  private final Set<Integer> chosen;
  private final Diagnostics findings;
  private int seen;
  private String path = "content";

  private Losses(Set<Integer> chosen, Diagnostics findings) {
    this.chosen = chosen;
    this.findings = findings;
  }

  /** How many losses there can be. */
  static int count(Content content) {
    Losses none = new Losses(Set.of(), new Diagnostics());
    none.copy(content);
    return none.seen;
  }

  static Content in(Content content, Set<Integer> chosen, Diagnostics findings) {
    return (Content) new Losses(chosen, findings).copy(content);
  }

  private Object copy(Object thing) {
    if (thing instanceof Field<?> field) {
      return field.value().isPresent() && lost(field.at()) ? Field.absent(field.at()) : field;
    }
    if (thing instanceof Optional<?> optional) {
      return optional.map(this::copy).filter(value -> path(value).filter(this::lost).isEmpty());
    }
    if (thing instanceof List<?> list) {
      List<Object> copies = new ArrayList<>();
      list.forEach(item -> copies.add(copy(item)));
      boolean ofAFile = path.contains(".");
      return ofAFile && !list.isEmpty() && lost(file()) ? List.of() : copies;
    }
    return thing instanceof Record value && !(thing instanceof Position) ? rebuilt(value) : thing;
  }

  /** The path of a file's record. */
  private static Optional<Position> path(Object value) {
    return Stream.of(value.getClass().getDeclaredMethods())
        .filter(method -> method.getName().equals("path"))
        .findFirst()
        .map(method -> Position.file((String) call(method, value)));
  }

  private static Object call(Method method, Object value) {
    try {
      method.setAccessible(true);
      return method.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private Position file() {
    return Position.file(path);
  }

  private boolean lost(Position at) {
    boolean lost = chosen.contains(seen++);
    if (lost) {
      findings.add(at, Rule.VALUE_TYPE, "x");
    }
    return lost;
  }

  private Object rebuilt(Record value) {
    String outer = path;
    RecordComponent[] components = value.getClass().getRecordComponents();
    Object[] parts = new Object[components.length];
    try {
      for (int i = 0; i < parts.length; i++) {
        Object part = call(components[i].getAccessor(), value);
        path = components[i].getName().equals("path") ? (String) part : path;
        parts[i] = copy(part);
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<?> constructor = value.getClass().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(parts);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    } finally {
      path = outer;
    }
  }
}
