package se.utfall.data;

import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.utfall.text.Foreign;

/**
 * RDF as XML, thing by thing: each has a type and an address, and then what is said of it. By
 * Java's own writer, whatever others a library brings.
 */
final class RdfXml {
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final XMLStreamWriter xml;

  /** Of a namespace and the letters that stand for it. */
  record Space(String prefix, String address) {}

  /** A step that writes; Java's writer fails only where its file does, and this has none. */
  private interface Step {
    void run() throws XMLStreamException;
  }

  RdfXml(List<Space> spaces) {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    write(
        () -> {
          xml.writeStartDocument("UTF-8", "1.0");
          xml.writeCharacters("\n");
          xml.writeStartElement("rdf:RDF");
          xml.writeNamespace("rdf", RDF);
          for (Space space : spaces) {
            xml.writeNamespace(space.prefix(), space.address());
          }
          xml.writeCharacters("\n");
        });
  }

  /** A thing and what is said of it. */
  void thing(String type, String address, Runnable said) {
    write(
        () -> {
          xml.writeStartElement(type);
          xml.writeAttribute("rdf:about", address);
          xml.writeCharacters("\n");
        });
    said.run();
    end();
  }

  /** A thing that is said of another, and has no address of its own. */
  void within(String property, String type, Runnable said) {
    write(
        () -> {
          xml.writeStartElement(property);
          xml.writeStartElement(type);
          xml.writeCharacters("\n");
        });
    said.run();
    write(xml::writeEndElement);
    end();
  }

  void text(String property, String text) {
    write(() -> xml.writeStartElement(property));
    value(text);
  }

  /** A text in a language. */
  void text(String property, String language, String text) {
    write(
        () -> {
          xml.writeStartElement(property);
          xml.writeAttribute("xml:lang", language);
        });
    value(text);
  }

  /** A value of one of XML Schema's types. */
  void typed(String property, String type, Object value) {
    write(
        () -> {
          xml.writeStartElement(property);
          xml.writeAttribute("rdf:datatype", XSD + type);
        });
    value(value.toString());
  }

  /** The address of another thing. */
  void link(String property, String address) {
    write(
        () -> {
          xml.writeEmptyElement(property);
          xml.writeAttribute("rdf:resource", address);
          xml.writeCharacters("\n");
        });
  }

  /** The address of another thing, and what sort of thing it is. */
  void link(String property, String type, String address) {
    write(
        () -> {
          xml.writeStartElement(property);
          xml.writeEmptyElement(type);
          xml.writeAttribute("rdf:about", address);
        });
    end();
  }

  byte[] bytes() {
    end();
    write(xml::writeEndDocument);
    write(xml::close);
    return out.toByteArray();
  }

  private void value(String text) {
    write(() -> xml.writeCharacters(XmlText.allowed(Foreign.plain(text))));
    end();
  }

  private void end() {
    write(
        () -> {
          xml.writeEndElement();
          xml.writeCharacters("\n");
        });
  }

  private static void write(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }
}
