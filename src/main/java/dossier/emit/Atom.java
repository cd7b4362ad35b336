package dossier.emit;

import dossier.site.Address;
import dossier.text.xml.Xml;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a feed as Atom (RFC 4287), which lets links be relative. */
final class Atom {
  private final Feed feed;
  private final XMLStreamWriter xml;

  private Atom(Feed feed, XMLStreamWriter xml) {
    this.feed = feed;
    this.xml = xml;
  }

  /**
   * The feed's bytes.
   *
   * @param self where the feed itself stands
   */
  static byte[] bytes(Feed feed, Address self) {
    return Xml.bytes(xml -> new Atom(feed, xml).write(self));
  }

  private void write(Address self) throws XMLStreamException {
    Xml.start(xml, "feed", "http://www.w3.org/2005/Atom");
    xml.writeAttribute("xml:lang", feed.settings().language());
    head(feed.head());
    author(feed.settings().publisher());
    link("self", self);
    for (Feed.Entry entry : feed.entries()) {
      entry(entry);
    }
    xml.writeEndElement();
  }

  private void entry(Feed.Entry entry) throws XMLStreamException {
    xml.writeStartElement("entry");
    head(entry.head());
    if (entry.published().isPresent()) {
      Xml.text(xml, "published", feed.midnight(entry.published().get()));
    }
    for (String author : entry.authors()) {
      author(author);
    }
    for (String topic : entry.topics()) {
      xml.writeEmptyElement("category");
      xml.writeAttribute("term", topic);
    }
    Xml.text(xml, entry.whole() ? "content" : "summary", entry.words());
    xml.writeEndElement();
  }

  private void author(String name) throws XMLStreamException {
    xml.writeStartElement("author");
    Xml.text(xml, "name", name);
    xml.writeEndElement();
  }

  private void head(Feed.Head head) throws XMLStreamException {
    Xml.text(xml, "id", head.id());
    Xml.text(xml, "title", head.title());
    Xml.text(xml, "updated", feed.midnight(head.updated()));
    link("alternate", head.page());
  }

  private void link(String relation, Address to) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", feed.link(to));
  }
}
