package dossier.emit;

import dossier.graph.Addresses;
import dossier.graph.Dossier;
import dossier.graph.Landing;
import dossier.model.Story;
import dossier.model.Story.Correction;
import dossier.site.Address;
import dossier.site.Artifact;
import dossier.text.Span;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The corrections as a feed (Atom, RFC 4287), the newest first. An entry's id is made from its
 * story's name and day of publication, its own day, and its number among those of that day: it
 * stays the same while words and addresses change. Links are whole where the settings know the
 * site's address.
 */
final class CorrectionsFeed {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final Dossier dossier;
  private final XMLStreamWriter xml;

  /** A correction, and its number among those of its story and day. */
  private record Entry(Story story, Correction correction, int number) {
    String id() {
      return urn(
          "correction/%s/%s/%s/%d"
              .formatted(story.id(), story.published(), correction.date(), number));
    }
  }

  private CorrectionsFeed(Dossier dossier, XMLStreamWriter xml) {
    this.dossier = dossier;
    this.xml = xml;
  }

  static Artifact of(Dossier dossier, Span settings) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      new CorrectionsFeed(dossier, xml).feed();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text can always be written to", e);
    }
    byte[] bytes = (out + "\n").getBytes(StandardCharsets.UTF_8);
    return new Artifact(Landing.CORRECTIONS_FEED, bytes, settings);
  }

  private void feed() throws XMLStreamException {
    List<Entry> entries = entries(dossier.shelf().stories());
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml:lang", dossier.settings().language());
    text("id", urn("corrections/" + dossier.settings().title()));
    text("title", dossier.settings().title() + ": corrections");
    text("updated", midnight(updated(entries)));
    xml.writeStartElement("author");
    text("name", dossier.settings().publisher());
    xml.writeEndElement();
    link("alternate", Landing.CORRECTIONS.address());
    link("self", Landing.CORRECTIONS_FEED);
    for (Entry entry : entries) {
      entry(entry);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void entry(Entry entry) throws XMLStreamException {
    xml.writeStartElement("entry");
    text("id", entry.id());
    text("title", "Correction: " + entry.story().title());
    text("updated", midnight(entry.correction().date()));
    link("alternate", Addresses.of(entry.story()).at("corrections"));
    text("content", entry.correction().text());
    xml.writeEndElement();
  }

  private static List<Entry> entries(List<Story> stories) {
    List<Entry> entries = new ArrayList<>();
    for (Story story : stories) {
      Map<LocalDate, Integer> numbers = new HashMap<>();
      for (Correction correction : story.corrections()) {
        int number = numbers.merge(correction.date(), 1, Integer::sum);
        entries.add(new Entry(story, correction, number));
      }
    }
    entries.sort(
        Comparator.comparing((Entry entry) -> entry.correction().date())
            .reversed()
            .thenComparing(entry -> entry.story().id())
            .thenComparing(Entry::number));
    return entries;
  }

  /** The newest correction; without one the newest story, since a feed must say some day. */
  private LocalDate updated(List<Entry> entries) {
    return entries.stream()
        .map(entry -> entry.correction().date())
        .findFirst()
        .or(
            () ->
                dossier.shelf().stories().stream().map(Story::published).max(LocalDate::compareTo))
        .orElse(LocalDate.EPOCH);
  }

  private void text(String element, String words) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(words);
    xml.writeEndElement();
  }

  private void link(String relation, Address to) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    String base = dossier.settings().baseUrl().orElse("");
    xml.writeAttribute("href", base + to.fromRoot());
  }

  private static String midnight(LocalDate date) {
    return date + "T00:00:00Z";
  }

  private static String urn(String name) {
    return "urn:uuid:"
        + UUID.nameUUIDFromBytes(("dossier/" + name).getBytes(StandardCharsets.UTF_8));
  }
}
