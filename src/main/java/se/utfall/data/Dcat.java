package se.utfall.data;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.function.Function;
import se.utfall.model.Rhythm.Frequency;
import se.utfall.page.Catalog;
import se.utfall.page.Catalog.Said;
import se.utfall.page.Dataset;

/**
 * A site's catalogue of data as DCAT-AP-SE 3.0.1 has it, in RDF/XML. What kind of thing an address
 * of others leads to is said too, so that nobody need fetch it to know.
 */
public final class Dcat {
  private static final List<RdfXml.Space> SPACES =
      List.of(
          new RdfXml.Space("dcat", "http://www.w3.org/ns/dcat#"),
          new RdfXml.Space("dcterms", "http://purl.org/dc/terms/"),
          new RdfXml.Space("foaf", "http://xmlns.com/foaf/0.1/"),
          new RdfXml.Space("skos", "http://www.w3.org/2004/02/skos/core#"),
          new RdfXml.Space("vcard", "http://www.w3.org/2006/vcard/ns#"));

  /** The lists of names that the EU keeps. */
  private static final String EU = "http://publications.europa.eu/resource/authority/";

  /** What municipalities' results are about, of the EU's themes: how public bodies do. */
  private static final String THEME = EU + "data-theme/GOVE";

  private static final String MUNICIPALITY = "http://purl.org/adms/publishertype/LocalAuthority";
  private static final String MEDIA = "http://www.iana.org/assignments/media-types/";

  private final Catalog catalog;
  private final Function<String, Optional<Integer>> sizes;
  private final RdfXml rdf = new RdfXml(SPACES);

  private Dcat(Catalog catalog, Function<String, Optional<Integer>> sizes) {
    this.catalog = catalog;
    this.sizes = sizes;
  }

  /**
   * The catalogue as a file.
   *
   * @param sizes in bytes of files that have been made, by their paths from the site's root
   */
  public static byte[] bytes(Catalog catalog, Function<String, Optional<Integer>> sizes) {
    Dcat dcat = new Dcat(catalog, sizes);
    dcat.rdf.thing("dcat:Catalog", catalog.address(), dcat::catalog);
    dcat.rdf.thing("foaf:Agent", dcat.address("publisher"), dcat::publisher);
    dcat.rdf.thing("dcterms:Location", dcat.address("place"), dcat::place);
    catalog
        .contact()
        .ifPresent(
            contact ->
                dcat.rdf.thing(
                    "vcard:Organization", dcat.address("contact"), () -> dcat.contact(contact)));
    catalog.datasets().forEach(dcat::dataset);
    return dcat.rdf.bytes();
  }

  /** The address of something that is only spoken of here. */
  private String address(String name) {
    return catalog.address() + "#" + name;
  }

  private void catalog() {
    said("dcterms:title", catalog.titles());
    said("dcterms:description", catalog.summaries());
    rdf.link("dcterms:publisher", address("publisher"));
    license();
    rdf.link("foaf:homepage", "foaf:Document", catalog.home());
    catalog.languages().forEach(this::language);
    rdf.typed("dcterms:modified", "date", catalog.updated());
    rdf.link("dcterms:spatial", address("place"));
    rdf.link("dcat:themeTaxonomy", EU + "data-theme");
    catalog.datasets().forEach(one -> rdf.link("dcat:dataset", address("dataset/" + one.id())));
  }

  private void publisher() {
    said("foaf:name", List.of(catalog.publisher().name()));
    rdf.link("dcterms:type", MUNICIPALITY);
    catalog.publisher().url().ifPresent(url -> rdf.link("foaf:homepage", "foaf:Document", url));
  }

  private void place() {
    said("skos:prefLabel", List.of(catalog.publisher().place()));
    catalog.publisher().code().ifPresent(code -> rdf.text("dcterms:identifier", code));
  }

  private void contact(Catalog.Contact contact) {
    said("vcard:fn", List.of(contact.function()));
    rdf.link("vcard:hasEmail", "mailto:" + contact.email());
    contact
        .phone()
        .ifPresent(
            phone ->
                rdf.within(
                    "vcard:hasTelephone",
                    "vcard:Voice",
                    () -> rdf.link("vcard:hasValue", "tel:" + phone)));
    contact.url().ifPresent(url -> rdf.link("vcard:hasURL", url));
  }

  private void dataset(Catalog.Entry entry) {
    List<DcatFile> files =
        entry.files().stream().flatMap(there -> DcatFile.of(there, sizes)).toList();
    rdf.thing("dcat:Dataset", address("dataset/" + entry.id()), () -> write(entry, files));
    files.forEach(
        file -> rdf.thing("dcat:Distribution", address(file.id()), () -> write(file, entry)));
  }

  private void write(Catalog.Entry entry, List<DcatFile> files) {
    said("dcterms:title", entry.titles());
    said("dcterms:description", entry.summaries());
    rdf.link("dcterms:publisher", address("publisher"));
    catalog.contact().ifPresent(contact -> rdf.link("dcat:contactPoint", address("contact")));
    said("dcat:keyword", entry.keywords());
    rdf.link("dcat:theme", THEME);
    entry.pages().forEach(page -> rdf.link("dcat:landingPage", "foaf:Document", page));
    entry.files().forEach(there -> language(there.language().tag()));
    entry.issued().ifPresent(day -> rdf.typed("dcterms:issued", "date", day));
    rdf.typed("dcterms:modified", "date", entry.updated());
    entry.frequency().ifPresent(this::frequency);
    rdf.link("dcterms:spatial", address("place"));
    rdf.within(
        "dcterms:temporal",
        "dcterms:PeriodOfTime",
        () -> rdf.typed("dcat:startDate", "date", entry.from()));
    rdf.link("dcterms:accessRights", "dcterms:RightsStatement", EU + "access-right/PUBLIC");
    files.forEach(file -> rdf.link("dcat:distribution", address(file.id())));
  }

  /** Once in a term of office can be any year of it, for which the EU's list has no name. */
  private void frequency(Frequency frequency) {
    String name =
        switch (frequency) {
          case YEARLY -> "ANNUAL";
          case ODD_YEARS, EVEN_YEARS -> "BIENNIAL";
          case EVERY_THIRD_YEAR -> "TRIENNIAL";
          case QUARTERLY -> "QUARTERLY";
          case ONCE_A_TERM, AS_NEEDED -> "IRREG";
        };
    rdf.link("dcterms:accrualPeriodicity", "dcterms:Frequency", EU + "frequency/" + name);
  }

  private void write(DcatFile file, Catalog.Entry entry) {
    String tag = file.there().language().tag();
    rdf.text("dcterms:title", tag, file.words("download."));
    rdf.text("dcterms:description", tag, file.words("catalog.file."));
    rdf.link("dcat:accessURL", file.address());
    rdf.link("dcat:downloadURL", file.address());
    rdf.link("dcterms:format", "dcterms:MediaTypeOrExtent", EU + "file-type/" + file.type());
    rdf.link("dcat:mediaType", "dcterms:MediaType", MEDIA + file.format().media());
    license();
    rdf.typed("dcat:byteSize", "nonNegativeInteger", file.size());
    language(tag);
    rdf.typed("dcterms:modified", "date", entry.updated());
    file.standard(catalog.home() + Dataset.SCHEMA)
        .ifPresent(address -> rdf.link("dcterms:conformsTo", "dcterms:Standard", address));
  }

  private void license() {
    catalog
        .license()
        .ifPresent(one -> rdf.link("dcterms:license", "dcterms:LicenseDocument", one.uri()));
  }

  private void said(String property, List<Said> texts) {
    texts.forEach(one -> rdf.text(property, one.language(), one.text()));
  }

  /** The EU names languages by three letters, as ISO 639 does. */
  private void language(String tag) {
    try {
      String name = Locale.forLanguageTag(tag).getISO3Language().toUpperCase(Locale.ROOT);
      rdf.link("dcterms:language", "dcterms:LinguisticSystem", EU + "language/" + name);
    } catch (MissingResourceException e) {
      // What has no such name can't be told in it.
    }
  }
}
