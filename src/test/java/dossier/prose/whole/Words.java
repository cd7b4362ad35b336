package dossier.prose.whole;

import dossier.prose.HtmlReferences;
import dossier.prose.Prose;
import dossier.prose.ProseReader;
import dossier.prose.part.Citation;
import dossier.prose.part.Citation.Cite;
import dossier.prose.part.Mention;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.site.Html;
import dossier.text.TextFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The words of a body as it was written, held against its page and the findings. Knows nothing of
 * the tree between the two.
 */
final class Words {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\\w+);");
  private static final Pattern TOKEN = Pattern.compile(ENTITY + "|[\\p{L}\\p{N}\\p{M}]+");

  /** Names that the text itself gives to footnotes and addresses; what they name is looked for. */
  private static final Pattern NAME =
      Pattern.compile("\\[(?:\\^([^\\]\\s]+)]|((?:[^\\[\\]\\\\]|\\\\.)+)]:)");

  private static final Pattern NUMBER_OR_TICK =
      Pattern.compile("(?m)^[ \\t>*+-]*(?:\\d{1,9}[.)][ \\t>*+-]*)*(?:\\[[xX]])?");

  private Words() {}

  /** What was read of a body, and all that can be seen of it. */
  record Read(String body, List<Diagnostic> findings, String page) {

    static Read of(String body) {
      Outcome<Prose> outcome = ProseReader.read(new TextFile("x.md", body), 0);
      String html = outcome.value().map(prose -> new Frank().set(prose).markup()).orElse("");
      return new Read(body, outcome.complaints(), seen(Jsoup.parseBodyFragment(html)));
    }

    List<String> codes() {
      return findings.stream().map(finding -> finding.rule().code()).distinct().toList();
    }

    /** The words that stand less often on the page and in findings than in the body. */
    List<String> lost() {
      StringBuilder seen = new StringBuilder(page);
      findings.forEach(finding -> seen.append('\n').append(finding.span().text()));
      String all = seen.toString();
      Set<String> names = names();
      List<String> lost = new ArrayList<>();
      counted()
          .forEach(
              (word, times) -> {
                boolean there = occurrences(all, word) >= times;
                if (!there
                    && !names.contains(word.toLowerCase(Locale.ROOT))
                    && !spelled(word, all)) {
                  lost.add(word);
                }
              });
      return lost;
    }

    /** In code an entity stands for itself. */
    private boolean spelled(String word, String all) {
      return ENTITY
          .matcher(body)
          .results()
          .map(MatchResult::group)
          .anyMatch(entity -> words(entity).contains(word) && all.contains(entity));
    }

    private Map<String, Integer> counted() {
      Map<String, Integer> counted = new LinkedHashMap<>();
      Matcher token = TOKEN.matcher(NUMBER_OR_TICK.matcher(body).replaceAll("\n"));
      while (token.find()) {
        for (String word : words(token.group())) {
          counted.merge(word, 1, Integer::sum);
        }
      }
      return counted;
    }

    /** An entity stands for its character; one that does not exist for itself. */
    private static List<String> words(String token) {
      String text = token.startsWith("&") ? Parser.unescapeEntities(token, true) : token;
      return Pattern.compile("[\\p{L}\\p{N}\\p{M}]+")
          .matcher(text)
          .results()
          .map(match -> match.group())
          .toList();
    }

    private Set<String> names() {
      Set<String> names = new HashSet<>();
      Matcher name = NAME.matcher(body);
      while (name.find()) {
        String label = name.group(1) == null ? name.group(2) : name.group(1);
        names.addAll(words(label.toLowerCase(Locale.ROOT)));
      }
      return names;
    }
  }

  private static int occurrences(String text, String word) {
    int times = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
      times++;
    }
    return times;
  }

  /** The text of a page and what its attributes tell. */
  private static String seen(Document page) {
    StringBuilder seen = new StringBuilder(page.wholeText());
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        seen.append('\n').append(attribute.getValue());
      }
    }
    return seen.toString();
  }

  /** Shows all that was read of a reference. */
  private static final class Frank extends HtmlReferences {
    @Override
    public Html mark(Citation citation) {
      StringBuilder words = new StringBuilder();
      for (Cite cite : citation.cites()) {
        words.append(' ').append(cite.prefix()).append(' ').append(cite.source().value());
        cite.locator()
            .ifPresent(at -> words.append(' ').append(at.label()).append(' ').append(at.value()));
        words.append(' ').append(cite.suffix());
        cite.translator().ifPresent(name -> words.append(" tr. ").append(name));
      }
      return Html.text(words.toString());
    }

    @Override
    public Html link(Mention mention) {
      return Html.text(
          mention.target().value() + " " + mention.heading() + " " + mention.words().orElse(""));
    }
  }
}
