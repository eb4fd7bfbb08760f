package se.utfall.kolada;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.utfall.content.MachineJson;

/** Kolada's interface, version 3: what can be asked for, never more at once than it takes. */
public final class Api {
  /** Where it is. */
  public static final URI ADDRESS = URI.create("https://api.kolada.se/v3");

  /** More ids than this in one part of an address are refused. */
  static final int MOST_IDS = 25;

  private static final String ALL = "per_page=" + Pages.FULL;

  private final String base;
  private final Pages pages;

  public Api(URI address, Web web) {
    this.base = address.toString().replaceAll("/+$", "");
    this.pages = new Pages(address, web);
  }

  /** Where it is asked. */
  String address() {
    return base;
  }

  /** Indicators by their ids; one that nobody knows is not among them. */
  List<Kpi> kpis(List<String> ids) throws KoladaFault {
    return byId("/kpi/", ids, Records::kpi);
  }

  /** Groups of municipalities by their ids; one that nobody knows is not among them. */
  List<Group> groups(List<String> ids) throws KoladaFault {
    return byId("/municipality_groups/", ids, Records::group);
  }

  /** Groups of municipalities with some words in their title. */
  public List<Group> groupsCalled(String words) throws KoladaFault {
    String title = URLEncoder.encode(words, StandardCharsets.UTF_8);
    return all("/municipality_groups?title=" + title + "&" + ALL, Records::group);
  }

  /** All municipalities, regions and the country. */
  public List<Municipality> municipalities() throws KoladaFault {
    return all("/municipality?" + ALL, Records::municipality);
  }

  /** The values of some indicators for some municipalities in some years. */
  List<Datum> data(List<String> kpis, List<String> municipalities, List<String> years)
      throws KoladaFault {
    List<Datum> all = new ArrayList<>();
    for (String kpi : parts(kpis)) {
      for (String municipality : parts(municipalities)) {
        for (String year : parts(years)) {
          String path = "/data/kpi/" + kpi + "/municipality/" + municipality + "/year/" + year;
          all(path + "?" + ALL, Records::data).forEach(all::addAll);
        }
      }
    }
    return all;
  }

  /** The answers so far that were not whole. */
  List<Shortfall> shortfalls() {
    return pages.shortfalls();
  }

  private <T> List<T> byId(String path, List<String> ids, Function<MachineJson, T> form)
      throws KoladaFault {
    List<T> all = new ArrayList<>();
    for (String part : parts(ids)) {
      all.addAll(known(path, part, form));
    }
    return all;
  }

  /** Those of some ids that are known, though one that is not may hide the others. */
  private <T> List<T> known(String path, String ids, Function<MachineJson, T> form)
      throws KoladaFault {
    try {
      return all(path + ids + "?" + ALL, form);
    } catch (KoladaFault fault) {
      if (!fault.isAbsent()) {
        throw fault;
      }
    }
    List<T> all = new ArrayList<>();
    for (String id : ids.contains(",") ? ids.split(",") : new String[0]) {
      all.addAll(known(path, id, form));
    }
    return all;
  }

  private <T> List<T> all(String path, Function<MachineJson, T> form) throws KoladaFault {
    List<T> all = new ArrayList<>();
    pages.each(URI.create(base + path), json -> all.add(form.apply(json)));
    return all;
  }

  /** Ids as they stand in an address, as many in each as it takes. */
  private static List<String> parts(List<String> ids) {
    List<String> parts = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += MOST_IDS) {
      parts.add(String.join(",", ids.subList(from, Math.min(ids.size(), from + MOST_IDS))));
    }
    return parts;
  }
}
