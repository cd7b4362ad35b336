package dossier.report;

import dossier.text.xml.Xml;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Prints findings as JUnit's XML, which Jenkins and GitLab read: each file in which something was
 * found is a test case. One with errors has failed, and one with warnings alone is skipped, since
 * there is no milder word; where nothing was found one case has passed.
 */
public final class JunitPrinter implements Printer {
  private static final String NAME = "dossier";

  @Override
  public String print(List<Diagnostic> findings) {
    Map<String, List<Diagnostic>> files =
        findings.stream()
            .collect(
                Collectors.groupingBy(
                    found -> found.span().file().path(), TreeMap::new, Collectors.toList()));
    return Xml.written(xml -> suites(xml, files));
  }

  private static void suites(XMLStreamWriter xml, Map<String, List<Diagnostic>> files)
      throws XMLStreamException {
    xml.writeStartElement("testsuites");
    xml.writeStartElement("testsuite");
    long failed = files.values().stream().filter(JunitPrinter::fails).count();
    counts(xml, Math.max(1, files.size()), failed, files.size() - failed);
    if (files.isEmpty()) {
      testCase(xml, "case files");
      xml.writeEndElement();
    }
    for (Map.Entry<String, List<Diagnostic>> file : files.entrySet()) {
      testCase(xml, file.getKey());
      found(xml, file.getValue());
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void counts(XMLStreamWriter xml, int tests, long failed, long skipped)
      throws XMLStreamException {
    xml.writeAttribute("name", NAME);
    xml.writeAttribute("tests", String.valueOf(tests));
    xml.writeAttribute("failures", String.valueOf(failed));
    xml.writeAttribute("errors", "0");
    xml.writeAttribute("skipped", String.valueOf(skipped));
  }

  private static void testCase(XMLStreamWriter xml, String name) throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", NAME);
    xml.writeAttribute("name", ControlPictures.inXml(name));
  }

  private static void found(XMLStreamWriter xml, List<Diagnostic> findings)
      throws XMLStreamException {
    boolean failed = fails(findings);
    List<Diagnostic> told = Shortlist.all(findings).findings();
    Diagnostic worst = told.get(told.size() - 1);
    xml.writeStartElement(failed ? "failure" : "skipped");
    xml.writeAttribute("message", ControlPictures.inXml(worst.shownMessage()));
    if (failed) {
      xml.writeAttribute("type", worst.rule().code());
    }
    xml.writeCharacters(ControlPictures.inXml(new TextPrinter().print(told)));
    xml.writeEndElement();
  }

  private static boolean fails(List<Diagnostic> findings) {
    return findings.stream().anyMatch(Diagnostic::isError);
  }
}
