package dossier.intake.word;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML with the JDK's own reader. No document type is read, so that there is no entity that
 * grows or leads to another file; how deep and how much is bounded.
 */
final class XmlFile {
  private static final int DEEPEST = 250;
  private static final int MOST_ELEMENTS = 2_000_000;

  private final Deque<XmlElement> open = new ArrayDeque<>();
  private final Deque<StringBuilder> texts = new ArrayDeque<>();
  private int elements;

  private XmlFile() {}

  /** The outermost element. */
  static XmlElement read(byte[] bytes) throws UnfitDocument {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      try {
        return new XmlFile().read(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      throw new UnfitDocument("its XML is broken", e);
    }
  }

  private XmlElement read(XMLStreamReader reader) throws XMLStreamException, UnfitDocument {
    XmlElement root = new XmlElement("", Map.of(), new ArrayList<>(), "");
    open.push(root);
    texts.push(new StringBuilder());
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> begin(reader);
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            texts.element().append(reader.getText());
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new UnfitDocument("its XML has a document type, as no document has");
        default -> {}
      }
    }
    return root.children().stream()
        .findFirst()
        .orElseThrow(() -> new UnfitDocument("its XML is empty"));
  }

  private void begin(XMLStreamReader reader) throws UnfitDocument {
    if (open.size() > DEEPEST || ++elements > MOST_ELEMENTS) {
      throw new UnfitDocument("its XML is nested too deeply, or has too many elements");
    }
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    open.push(new XmlElement(reader.getLocalName(), attributes, new ArrayList<>(), ""));
    texts.push(new StringBuilder());
  }

  private void end() {
    XmlElement ended = open.pop();
    List<XmlElement> children = ended.children();
    String text = texts.pop().toString();
    open.element().children().add(new XmlElement(ended.name(), ended.attributes(), children, text));
  }
}
