package se.utfall.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.Build;
import se.utfall.Folders;
import se.utfall.data.Shapes.Wrong;
import se.utfall.text.Diagnostics;

/**
 * The catalogue of data, read by Apache Jena, is what DCAT-AP 3.0.1 and DCAT-AP-SE 3.0.1 ask for;
 * and a catalogue that is not would be found.
 */
class DcatTest {
  private static final String CASES = "src/test/resources/cases/";
  private static final String TWO_LANGUAGES = CASES + "two-languages/content";
  private static final String SEVEN_MODELS = CASES + "seven-models/content";

  /** The one that has everything, a licence and a contact too. */
  private static final String WHOLE = "src/test/resources/open-data/content";

  private static final List<String> SITES =
      List.of(
          "content",
          WHOLE,
          SEVEN_MODELS,
          TWO_LANGUAGES,
          CASES + "many-kinds/content",
          CASES + "english/content");

  private static final String SE = "https://utfall.example/dcat-ap-se#";
  private static final Map<String, String> PREFIXES =
      Map.of(
          "",
          SE,
          "dcat",
          DCAT.NS,
          "dcterms",
          DCTerms.NS,
          "foaf",
          "http://xmlns.com/foaf/0.1/",
          "vcard",
          "http://www.w3.org/2006/vcard/ns#",
          "xsd",
          "http://www.w3.org/2001/XMLSchema#");

  /**
   * What the EU's lists can't have: their list of corporate bodies names no municipality, and their
   * list of places hardly one.
   */
  private static final Set<String> NOT_IN_LISTS =
      Set.of(DCTerms.publisher.getURI(), DCTerms.spatial.getURI());

  private static final Shapes EUROPEAN = Shapes.european();
  private static final Shapes SWEDISH = Shapes.swedish();

  /** What has been made once is only read afterwards. */
  @TempDir private static Path temp;

  private static final Map<String, Path> BUILT = new HashMap<>();

  @BeforeAll
  static void build() {
    SITES.forEach(site -> BUILT.put(site, built(site)));
  }

  private static Path built(String site) {
    Path folder = temp.resolve(site.replace('/', '-'));
    Diagnostics findings = new Diagnostics();
    Folders folders = new Folders(Path.of(site), Path.of("templates"), folder);
    new Build(folders, LocalDate.of(2024, 4, 1), findings, stage -> {}).publish();
    assertFalse(findings.hasErrors(), findings.sorted().toString());
    return folder;
  }

  @TestFactory
  Stream<DynamicTest> everyCatalogueIsWhatTheEuAsksFor() {
    return everySite(
        site ->
            assertEquals(
                "", said(EUROPEAN.wrong(read(site)).stream().filter(one -> !isOfLists(one)))));
  }

  private static boolean isOfLists(Wrong wrong) {
    return wrong.severity().equals(Severity.Warning) && NOT_IN_LISTS.contains(wrong.path());
  }

  /** Whoever names no licence lacks what is asked for, and nothing else. */
  @TestFactory
  Stream<DynamicTest> everyCatalogueIsWhatSwedenAsksFor() {
    return everySite(
        site -> {
          Model catalog = read(site);
          boolean licensed = catalog.contains(null, DCTerms.license);
          assertTrue(licensed || !site.equals(WHOLE));
          Stream<Wrong> wrong = SWEDISH.wrong(catalog).stream();
          assertEquals(
              "", said(wrong.filter(w -> licensed || !w.shape().equals(SE + "catalog-license"))));
        });
  }

  private static String said(Stream<Wrong> wrong) {
    return wrong.map(Wrong::said).sorted().collect(Collectors.joining("\n"));
  }

  private interface Look {
    void at(String site) throws IOException;
  }

  private static Stream<DynamicTest> everySite(Look look) {
    return SITES.stream().map(site -> dynamicTest(site, () -> look.at(site)));
  }

  @TestFactory
  Stream<DynamicTest> everyPlantedFaultIsFound() throws IOException {
    return faults().map(fault -> dynamicTest(fault, () -> assertFound(fault)));
  }

  private static void assertFound(String fault) {
    String name = fault.substring(0, fault.indexOf(' '));
    Model catalog = read(WHOLE);
    catalog.setNsPrefixes(PREFIXES);
    String wanted = catalog.expandPrefix(name);
    boolean ours = wanted.startsWith(SE);
    String prefixes =
        PREFIXES.entrySet().stream()
            .map(one -> "PREFIX " + one.getKey() + ": <" + one.getValue() + ">\n")
            .collect(Collectors.joining());
    UpdateAction.parseExecute(prefixes + fault.substring(name.length()), catalog);
    List<Wrong> wrong = (ours ? SWEDISH : EUROPEAN).wrong(catalog);
    assertTrue(
        wrong.stream()
            .filter(one -> one.severity().equals(Severity.Violation))
            .anyMatch(one -> (ours ? one.shape() : one.path()).equals(wanted)),
        () -> said(wrong.stream()));
  }

  @Test
  void everySwedishShapeHasAFault() throws IOException {
    Set<String> shapes = new TreeSet<>();
    RDFDataMgr.loadModel(Shapes.FOLDER + "dcat-ap-se.ttl")
        .listSubjects()
        .filterKeep(Resource::isURIResource)
        .forEach(shape -> shapes.add(shape.getURI().replace(SE, ":")));
    assertTrue(shapes.size() > 30);
    shapes.remove(":period"); // asks for nothing but what its property does
    shapes.removeAll(faults().map(fault -> fault.split(" ", 2)[0]).toList());
    assertEquals(Set.of(), shapes);
  }

  private static Stream<String> faults() throws IOException {
    return Files.readAllLines(Path.of(Shapes.FOLDER + "faults.txt")).stream()
        .filter(line -> !line.startsWith("#"));
  }

  @Test
  void aRelativeAddressWouldBeRefused() {
    String relative =
        "<rdf:RDF xmlns:rdf=\""
            + RDF.getURI()
            + "\" xmlns:dcat=\""
            + DCAT.NS
            + "\">"
            + "<dcat:Catalog rdf:about=\"%s\"/></rdf:RDF>";
    assertThrows(
        RiotException.class,
        () -> parse(RDFParser.fromString(relative.formatted("datasets/dcat"), Lang.RDFXML)));
    assertEquals(
        1, parse(RDFParser.fromString(relative.formatted("https://a.b/c"), Lang.RDFXML)).size());
  }

  @TestFactory
  Stream<DynamicTest> everyFileOfASurveyIsListedAsItLiesThere() {
    return everySite(DcatTest::assertFiles);
  }

  private static void assertFiles(String site) throws IOException {
    Model catalog = read(site);
    Resource root = catalog.listSubjectsWithProperty(RDF.type, DCAT.Catalog).next();
    String base = root.getURI().replaceFirst("datasets/dcat$", "");
    Set<String> listed = new TreeSet<>();
    for (Resource file : catalog.listSubjectsWithProperty(RDF.type, DCAT.Distribution).toList()) {
      String address = address(file, DCAT.downloadURL);
      assertEquals(address, address(file, DCAT.accessURL));
      Path there = BUILT.get(site).resolve(address.replaceFirst("^\\Q" + base, ""));
      assertEquals(Files.size(there), file.getProperty(DCAT.byteSize).getLong(), address);
      listed.add(BUILT.get(site).relativize(there).toString().replace('\\', '/'));
    }
    assertEquals(surveyFiles(BUILT.get(site)), listed);
    for (Resource own : linked(catalog, base)) {
      String path = own.getURI().substring(base.length());
      Path file = BUILT.get(site).resolve(path);
      assertTrue(Files.exists(path.endsWith("/") ? file.resolve("index.html") : file), path);
    }
  }

  /** Addresses on the site that lead to what tells how data are built, and to pages. */
  private static List<Resource> linked(Model catalog, String base) {
    return Stream.of(DCTerms.conformsTo, DCAT.landingPage)
        .flatMap(property -> catalog.listObjectsOfProperty(property).toList().stream())
        .map(node -> node.asResource())
        .filter(one -> one.getURI().startsWith(base))
        .toList();
  }

  private static String address(Resource thing, Property property) {
    return thing.getProperty(property).getResource().getURI();
  }

  /** The files of figures that lie in the folders of surveys, in every language. */
  private static Set<String> surveyFiles(Path site) throws IOException {
    String figures = "(en/)?([^/]+)/\\2(\\.xlsx|(-excel)?\\.csv|(\\.jsonstat)?\\.json)";
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .map(file -> site.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.matches(figures))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void textsAreInTheLanguagesOfTheSite() {
    Resource dataset = read(TWO_LANGUAGES).listSubjectsWithProperty(RDF.type, DCAT.Dataset).next();
    assertEquals(
        Set.of("Elevenkäten@sv", "The Pupil Poll@en"),
        dataset.listProperties(DCTerms.title).toList().stream()
            .map(one -> one.getString() + "@" + one.getLanguage())
            .collect(Collectors.toSet()));
    assertEquals(10, dataset.listProperties(DCAT.distribution).toList().size());
  }

  @Test
  void whatIsSaidOfASurveyIsWhatItsContentSays() {
    Resource survey = dataset(SEVEN_MODELS, "kkik");
    assertEquals("2018-02-15", survey.getProperty(DCTerms.issued).getString());
    assertEquals("2022-03-01", survey.getProperty(DCTerms.modified).getString());
    assertTrue(address(survey, DCTerms.accrualPeriodicity).endsWith("/frequency/BIENNIAL"));
    Resource period = survey.getProperty(DCTerms.temporal).getResource();
    assertEquals("2017-01-01", period.getProperty(DCAT.startDate).getString());
    assertFalse(dataset(SEVEN_MODELS, "lopande-insikt").hasProperty(DCTerms.issued));
    assertEquals(
        "http://creativecommons.org/licenses/by/4.0/",
        address(
            read(WHOLE).listSubjectsWithProperty(RDF.type, DCAT.Catalog).next(), DCTerms.license));
  }

  private static Resource dataset(String site, String survey) {
    return read(site)
        .listSubjectsWithProperty(RDF.type, DCAT.Dataset)
        .filterKeep(one -> one.getURI().endsWith("#dataset/" + survey))
        .next();
  }

  /** A contact must have mail; the example has none, so its catalogue names no contact. */
  @Test
  void withoutMailThereIsNoContact() {
    assertFalse(read("content").contains(null, DCAT.contactPoint));
    assertTrue(read(WHOLE).contains(null, DCAT.contactPoint));
  }

  @Test
  void aSiteThatDoesNotKnowItsAddressHasNone() {
    Path site = built(CASES + "valid-yaml/content");
    assertTrue(Files.exists(site.resolve("data/resultat.json")));
    assertFalse(Files.exists(site.resolve("datasets")));
  }

  private static Model read(String site) {
    return parse(RDFParser.source(BUILT.get(site).resolve("datasets/dcat")).lang(Lang.RDFXML));
  }

  /** As strictly as Jena can: a warning is a fault, and an address must be absolute. */
  private static Model parse(RDFParserBuilder parser) {
    Model model = ModelFactory.createDefaultModel();
    parser
        .resolveURIs(false)
        .strict(true)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(model);
    return model;
  }
}
