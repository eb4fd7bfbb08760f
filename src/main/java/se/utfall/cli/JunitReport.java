package se.utfall.cli;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.utfall.cli.FindingsReport.Finding;
import se.utfall.text.Messages;

/**
 * What has been found as JUnit's XML: a suite for each file with findings, in which an error is a
 * failed test, a warning a passed one that says something and a waived one a skipped test. Content
 * without findings is one passed test, since an empty report is taken for a check that never ran.
 */
final class JunitReport {
  private static final String NAME = "utfall check";

  private final FindingsReport report;

  JunitReport(FindingsReport report) {
    this.report = report;
  }

  String write() {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      open(xml, "testsuites", NAME, report.findings());
      for (Map.Entry<String, List<Finding>> file : byFile().entrySet()) {
        open(xml, "testsuite", file.getKey(), file.getValue());
        for (Finding finding : file.getValue()) {
          write(xml, finding);
        }
        if (file.getValue().isEmpty()) {
          xml.writeEmptyElement("testcase");
          xml.writeAttribute("classname", NAME);
          xml.writeAttribute("name", NAME);
        }
        close(xml);
      }
      close(xml);
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return out.toString();
  }

  private Map<String, List<Finding>> byFile() {
    return report.findings().isEmpty()
        ? Map.of(NAME, List.of())
        : report.findings().stream()
            .collect(Collectors.groupingBy(Finding::path, TreeMap::new, Collectors.toList()));
  }

  private void open(XMLStreamWriter xml, String element, String name, List<Finding> findings)
      throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeAttribute("name", readable(name));
    xml.writeAttribute("tests", Integer.toString(Math.max(1, findings.size())));
    xml.writeAttribute(
        "failures", Long.toString(findings.stream().filter(report::isError).count()));
    xml.writeAttribute(
        "skipped", Long.toString(findings.stream().filter(f -> f.waived().isPresent()).count()));
    xml.writeCharacters("\n");
  }

  private static void close(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  private void write(XMLStreamWriter xml, Finding finding) throws XMLStreamException {
    Messages.Said said = report.messages().said(finding.said());
    String rule = finding.said().rule().id();
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", readable(finding.path()));
    xml.writeAttribute("name", readable(rule + " " + finding.said().at()));
    if (report.isError(finding)) {
      xml.writeStartElement("failure");
      xml.writeAttribute("type", rule);
      xml.writeAttribute("message", readable(said.message()));
    } else if (finding.waived().isPresent()) {
      xml.writeStartElement("skipped");
      xml.writeAttribute("message", readable(report.reason(finding).orElseThrow()));
    } else {
      xml.writeStartElement("system-out");
    }
    String text =
        Stream.concat(Stream.of(finding.said().at() + ": " + said.message()), said.rest())
            .collect(Collectors.joining("\n"));
    xml.writeCharacters(readable(text));
    xml.writeEndElement();
    close(xml);
  }

  /** Without the characters that XML 1.0 can't hold. */
  private static String readable(String text) {
    return text.codePoints()
        .map(c -> (c < ' ' && c != '\n' && c != '\t') || c == 0xFFFE || c == 0xFFFF ? '?' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
