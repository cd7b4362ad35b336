package dossier.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.text.TextFile;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Findings as Jenkins and GitLab read them. */
class JunitPrinterTest {
  private static final TextFile FIRST = new TextFile("content/a.md", "one\u0001 <two>\n");
  private static final TextFile SECOND = new TextFile("content/b.md", "three\n");

  private static Element suite(Diagnostic... findings) throws Exception {
    String xml = new JunitPrinter().print(List.of(findings));
    InputSource source = new InputSource(new StringReader(xml));
    Element root =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(source)
            .getDocumentElement();
    assertEquals("testsuites", root.getTagName());
    return (Element) root.getFirstChild();
  }

  private static Element only(Element suite, String element) {
    assertEquals(1, suite.getElementsByTagName(element).getLength(), element);
    return (Element) suite.getElementsByTagName(element).item(0);
  }

  @Test
  void aFileWithAnErrorHasFailedAndOneWithWarningsIsSkipped() throws Exception {
    Element suite =
        suite(
            Diagnostic.of(Rule.BAD_VALUE, FIRST.span(0, 3), "no"),
            Diagnostic.of(Rule.RAW_HTML, FIRST.span(0, 3), "beside it"),
            Diagnostic.of(Rule.RAW_HTML, SECOND.start(), "alone"));
    assertEquals("2", suite.getAttribute("tests"));
    assertEquals("1", suite.getAttribute("failures"));
    assertEquals("1", suite.getAttribute("skipped"));
    Element failure = only(suite, "failure");
    assertEquals("no", failure.getAttribute("message"));
    assertEquals("D021", failure.getAttribute("type"));
    assertTrue(failure.getTextContent().contains("warning[D035]: beside it"));
    assertEquals("content/a.md", ((Element) failure.getParentNode()).getAttribute("name"));
    assertEquals("alone", only(suite, "skipped").getAttribute("message"));
  }

  @Test
  void holdsNoCharacterThatXmlRefuses() throws Exception {
    Element suite =
        suite(Diagnostic.of(Rule.BAD_VALUE, FIRST.start(), "a\u0007b\uFFFE\uD800 <c>\n&"));
    assertEquals("a␇b�� <c> &", only(suite, "failure").getAttribute("message"));
    assertTrue(only(suite, "failure").getTextContent().contains("one␁ <two>"));
  }

  @Test
  void whereNothingWasFoundOneCaseHasPassed() throws Exception {
    Element suite = suite();
    assertEquals("1", suite.getAttribute("tests"));
    assertEquals(0, only(suite, "testcase").getChildNodes().getLength());
  }
}
