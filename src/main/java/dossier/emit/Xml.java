package dossier.emit;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML written into memory, where writing cannot fail. */
final class Xml {
  private Xml() {}

  /** Writes the root element and all that stands in it. */
  interface Root {
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  static byte[] bytes(Root root) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      root.write(xml);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text can always be written to", e);
    }
    return (out + "\n").getBytes(StandardCharsets.UTF_8);
  }

  static void start(XMLStreamWriter xml, String element, String namespace)
      throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeDefaultNamespace(namespace);
  }

  static void text(XMLStreamWriter xml, String element, String words) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(words);
    xml.writeEndElement();
  }
}
