package se.utfall.kolada;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.utfall.content.MachineJson;

/** The forms of what Kolada answers. A field that must be there and is not makes no record. */
final class Records {
  private static final Set<String> GENDERS = Set.of("K", "M", "T");
  private static final int MOST_DECIMALS = 20;
  private static final int MOST_DIGITS = 15;
  private static final int LONGEST_NAME = 500;
  private static final int LONGEST_DESCRIPTION = 20_000;
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,40}");

  private Records() {}

  static Kpi kpi(MachineJson json) {
    Map<String, String> texts = texts(json, Set.of("id", "title", "description"));
    return new Kpi(code(texts, "id"), required(texts, "title"), description(texts));
  }

  private static String description(Map<String, String> texts) {
    String description = texts.getOrDefault("description", "");
    if (description.length() > LONGEST_DESCRIPTION) {
      throw MachineJson.malformed("description");
    }
    return description;
  }

  static Municipality municipality(MachineJson json) {
    Map<String, String> texts = texts(json, Set.of("id", "title", "type"));
    return new Municipality(code(texts, "id"), required(texts, "title"), required(texts, "type"));
  }

  static Group group(MachineJson json) {
    Map<String, String> texts = new HashMap<>();
    List<Group.Member> members = new ArrayList<>();
    json.object(
        field -> {
          if (field.equals("members")) {
            json.list(() -> members.add(member(json)));
          } else {
            text(json, field, Set.of("id", "title"), texts);
          }
        });
    return new Group(code(texts, "id"), required(texts, "title"), List.copyOf(members));
  }

  private static Group.Member member(MachineJson json) {
    Map<String, String> texts = texts(json, Set.of("member_id", "member_title"));
    return new Group.Member(code(texts, "member_id"), required(texts, "member_title"));
  }

  /** The values of one municipality in one period, by sex; those that were struck are left out. */
  static List<Datum> data(MachineJson json) {
    Map<String, String> texts = new HashMap<>();
    List<Sexed> values = new ArrayList<>();
    json.object(
        field -> {
          if (field.equals("values")) {
            json.list(() -> values.add(sexed(json)));
          } else {
            text(json, field, Set.of("kpi", "municipality", "period"), texts);
          }
        });
    return values.stream()
        .filter(one -> !one.deleted())
        .map(
            one ->
                new Datum(
                    code(texts, "kpi"),
                    code(texts, "municipality"),
                    code(texts, "period"),
                    one.gender(),
                    one.value()))
        .toList();
  }

  /** A value, whose it is by its letter: nothing is said of the order that they come in. */
  private record Sexed(String gender, Optional<BigDecimal> value, boolean deleted) {}

  private static Sexed sexed(MachineJson json) {
    Map<String, String> texts = new HashMap<>();
    List<BigDecimal> value = new ArrayList<>();
    boolean[] deleted = new boolean[1];
    json.object(
        field -> {
          switch (field) {
            case "value" -> json.number().map(Records::bounded).ifPresent(value::add);
            case "isdeleted" -> deleted[0] = json.flag();
            default -> text(json, field, Set.of("gender"), texts);
          }
        });
    String gender = required(texts, "gender");
    if (!GENDERS.contains(gender)) {
      throw MachineJson.malformed("gender " + gender);
    }
    return new Sexed(gender, value.stream().findFirst(), deleted[0]);
  }

  private static BigDecimal bounded(BigDecimal number) {
    if (number.precision() - number.scale() > MOST_DIGITS) {
      throw MachineJson.malformed("number");
    }
    return number.scale() > MOST_DECIMALS
        ? number.setScale(MOST_DECIMALS, RoundingMode.HALF_EVEN)
        : number;
  }

  private static Map<String, String> texts(MachineJson json, Set<String> wanted) {
    Map<String, String> texts = new HashMap<>();
    json.object(field -> text(json, field, wanted, texts));
    return texts;
  }

  private static void text(
      MachineJson json, String field, Set<String> wanted, Map<String, String> texts) {
    if (wanted.contains(field)) {
      json.text().map(Records::printable).ifPresent(text -> texts.put(field, text));
    }
  }

  /** Without the control characters that no page can show. */
  private static String printable(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}]+", " ").strip();
  }

  /** What stands in addresses and in names of files, so that it can be nothing but letters. */
  private static String code(Map<String, String> texts, String field) {
    String code = required(texts, field);
    if (!CODE.matcher(code).matches()) {
      throw MachineJson.malformed(field + " " + code);
    }
    return code;
  }

  private static String required(Map<String, String> texts, String field) {
    return Optional.ofNullable(texts.get(field))
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST_NAME)
        .orElseThrow(() -> MachineJson.malformed("no " + field));
  }
}
