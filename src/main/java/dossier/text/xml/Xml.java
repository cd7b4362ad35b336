package dossier.text.xml;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML written into memory, where writing cannot fail. */
public final class Xml {
  private Xml() {}

  /** Writes the root element and all that stands in it. */
  public interface Root {
    /** Writes them. */
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  /** The document in UTF-8. */
  public static byte[] bytes(Root root) {
    return written(root).getBytes(StandardCharsets.UTF_8);
  }

  /** The document, which ends with a line end and says that it is UTF-8. */
  public static String written(Root root) {
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
    return out + "\n";
  }

  /** Begins an element in a namespace, which those within it have too. */
  public static void start(XMLStreamWriter xml, String element, String namespace)
      throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeDefaultNamespace(namespace);
  }

  /** Writes an element that holds words alone. */
  public static void text(XMLStreamWriter xml, String element, String words)
      throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(words);
    xml.writeEndElement();
  }
}
