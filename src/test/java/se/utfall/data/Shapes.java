package se.utfall.data;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;

/** Shapes that a catalogue is held against, and what its validators read besides. */
final class Shapes {
  static final String FOLDER = "src/test/resources/dcat/";

  private final Model vocabularies = RDFDataMgr.loadModel(FOLDER + "vocabularies.ttl");
  private final org.apache.jena.shacl.Shapes shapes;

  private Shapes(String... files) {
    Model all = ModelFactory.createDefaultModel();
    Stream.of(files).forEach(file -> all.add(RDFDataMgr.loadModel(FOLDER + file)));
    all.remove(unwritten(all));
    this.shapes = org.apache.jena.shacl.Shapes.parse(all);
  }

  /**
   * What names a shape that is not there: the EU's shape of data services, of which our catalogues
   * have none, names two that only another of its files has.
   */
  private static List<Statement> unwritten(Model all) {
    return all.listStatements(
            null, all.createProperty("http://www.w3.org/ns/shacl#property"), (RDFNode) null)
        .filterDrop(one -> one.getResource().listProperties().hasNext())
        .filterKeep(one -> one.getSubject().getURI().endsWith("#dcat:DataServiceShape"))
        .toList();
  }

  static Shapes european() {
    return new Shapes("eu/dcat-ap-SHACL.ttl", "eu/shapes.ttl", "eu/mdr-vocabularies.shape.ttl");
  }

  static Shapes swedish() {
    return new Shapes("dcat-ap-se.ttl");
  }

  /**
   * What is wrong.
   *
   * @param shape that says so
   * @param path of the property, or empty
   */
  record Wrong(Severity severity, String shape, String path, String said) {}

  List<Wrong> wrong(Model catalog) {
    Model all = ModelFactory.createDefaultModel().add(vocabularies).add(catalog);
    return ShaclValidator.get().validate(shapes, all.getGraph()).getEntries().stream()
        .map(Shapes::wrong)
        .toList();
  }

  private static Wrong wrong(ReportEntry entry) {
    String path = entry.resultPath() == null ? "" : entry.resultPath().toString();
    Node source = entry.source();
    String said = entry.focusNode() + " " + path + " " + entry.value() + ": " + entry.message();
    return new Wrong(entry.severity(), source.toString(), path.replaceAll("[<>]", ""), said);
  }
}
