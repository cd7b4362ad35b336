package dossier.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import dossier.prose.line.QuotationMark;
import dossier.prose.part.Quotation;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.text.TextFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No quotation escapes, and an apostrophe is none: what is found, and whose it is. */
class QuotationsTest {

  private static Outcome<Prose> read(String text) {
    return ProseReader.read(new TextFile("x.md", text), 0);
  }

  private static List<Quotation> quotations(String text) {
    return read(text).value().orElseThrow().quotations();
  }

  private static List<Rule> rules(String text) {
    return read(text).complaints().stream().map(Diagnostic::rule).toList();
  }

  /** Each quotation, and behind an arrow the source that it belongs to. */
  private static List<String> found(String text) {
    return quotations(text).stream()
        .map(one -> one.text() + source(one).map(id -> " -> " + id).orElse(""))
        .toList();
  }

  private static Optional<String> source(Quotation quotation) {
    return quotation.citation().map(citation -> citation.cites().get(0).source().value());
  }

  // --- Marks

  @Test
  void aQuotationMayBeginLikeAShortenedWord() {
    for (String words : List.of("10:30 on 4 May was too late", "t was all that they said")) {
      assertEquals(
          List.of(words + " -> a"), found("They wrote ‘" + words + "’, he said [@a]."), words);
    }
    assertEquals(List.of(), found("In the ’90s and the ’80s, he said, ’twas the boys’ own [@a]."));
  }

  @Test
  void commasInPlaceOfAMarkAreTold() {
    assertEquals(List.of(Rule.UNPAIRED_MARK), rules("So ,,We do want this war, he wrote."));
    assertEquals(List.of(), rules("One,,two, three ,, four."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“x”", "”x”", "„x“", "„x”", "„x\"", "»x«", "«x»", "« x »", "»x»", "‘x’", "’x’", "‚x‘",
        "‚x’", "›x‹", "‹x›", "＂x＂", "「x」", "『x』", "｢x｣", "﹁x﹂", "″x″", "《x》", "〈x〉", "❮x❯", "״x״",
        "ʺxʺ", "〝x〞", "〝x〟", "'x'", "\"x\"", "“x\"", "\"x”", "‟x”", "‛x’", "´x´", "❝x❞", "❛x❜",
        "⹂x”"
      })
  void findsQuotationsInMarksOfEveryKind(String marked) {
    String words = marked.replace("x", "We do want this war");
    for (String text :
        List.of(
            words + " [@a].",
            "They wrote: " + words + " [@a].",
            "They wrote " + words + ". [@a] And left.",
            "Они (" + words + " [@a]) said so.",
            "*" + words + "* [@a]",
            "- " + words + "\n  [@a]")) {
      assertEquals(List.of("We do want this war -> a"), found(text), text);
    }
    assertEquals(List.of("We do want this war"), found("So " + words + ". No."), words);
  }

  @Test
  void knowsEveryMarkThatUnicodeHas() {
    List<String> missing =
        IntStream.rangeClosed(0, 0xFFFF)
            .filter(
                c ->
                    UCharacter.hasBinaryProperty(c, UProperty.QUOTATION_MARK)
                        || Character.getType(c) == Character.INITIAL_QUOTE_PUNCTUATION
                        || Character.getType(c) == Character.FINAL_QUOTE_PUNCTUATION)
            .filter(c -> !QuotationMark.is((char) c))
            .mapToObj(Integer::toHexString)
            .toList();
    assertEquals(List.of(), missing);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Don't say the boys' house was the Smiths' [@a].",
        "The '90s and the class of '68 were hard, and rock 'n' roll was too [@a].",
        "’Twas the boys’ and the ’90s’ fault, and ’tis so [@a].",
        "It was 5'8\" tall and 12\" wide, at 55°45′20″N 37°37′04″E [@a].",
        "A 3/4\" pipe, O'Brien's, l'homme, Oʻzbekiston, Hawaiʻi and Hawai‘i [@a].",
        "The dogs' and cats' and horses' stable [@a].",
        "Give 'em hell, they said, 'cause they're runnin' late [@a].",
        "'t Hooft and 's-Hertogenbosch, von 's Gravesande [@a]."
      })
  void takesNoApostropheForAQuotation(String text) {
    assertEquals(List.of(), found(text));
    assertEquals(List.of(), rules(text));
  }

  @Test
  void findsASingleQuotationAroundApostrophes() {
    assertEquals(
        List.of("We don't know the boys' names and won't ask -> a"),
        found("'We don't know the boys' names and won't ask' [@a]."));
    assertEquals(
        List.of("We don’t know the boys’ names and won’t ask -> a"),
        found("‘We don’t know the boys’ names and won’t ask’ [@a]."));
    assertEquals(
        List.of("90 men were killed there -> a"), found("'90 men were killed there' [@a]."));
  }

  @Test
  void findsWhatIsCitedWithinAnotherQuotation() {
    assertEquals(
        List.of("He said ‘go home’ and left -> a"), found("“He said ‘go home’ and left” [@a]"));
    assertEquals(
        List.of("He said ‘go home’  and then he left them -> b", "go home -> a"),
        found("“He said ‘go home’ [@a] and then he left them” [@b]"));
    assertEquals(List.of("so «we „do“ want» it -> a"), found("«so «we „do“ want» it» [@a]"));
  }

  @Test
  void aCitationMayStandLastWithinTheMarks() {
    assertEquals(List.of("We do want war -> a"), found("They wrote “We do want war [@a].” So."));
  }

  @Test
  void aMarkWithoutAPartnerIsTold() {
    assertEquals(List.of(Rule.UNPAIRED_MARK), rules("They wrote “we do want war [@a]."));
    assertEquals(List.of(Rule.UNPAIRED_MARK), rules("They wrote we do want war” [@a]."));
    assertEquals(
        List.of(Rule.UNPAIRED_MARK),
        rules("'I was runnin' from the war' [@a]."),
        "behind a quotation");
    assertEquals(
        List.of(Rule.UNPAIRED_MARK),
        rules("'We do not\n\nwant this war' [@a]."),
        "in another block");
    assertEquals(List.of(Rule.UNPAIRED_MARK), rules("«We do \"want» war [@a]."));
  }

  // --- Whose they are

  @Test
  void fourWordsBelongToTheFirstCitationInTheirSentence() {
    assertEquals(
        List.of("We do want war, -> a"), found("\"We do want war,\" he said [@a]. So [@b]."));
    assertEquals(
        List.of("We do want war -> a", "and peace as it were -> a"),
        found(
            "\"We do want war\" and \"and peace as it were\", said Mr. Smith of the U.S. Army [@a]."));
    assertEquals(List.of("We do want war -> a"), found("\"We do want war\", he said. [@a] So."));
    assertEquals(
        List.of("Do we want a war? -> a"), found("\"Do we want a war?\" they asked [@a]."));
  }

  @Test
  void noQuotationBelongsToACitationOfAnotherSentence() {
    assertEquals(List.of("We do want war."), found("\"We do want war.\" He left [@a]."));
    assertEquals(
        List.of("We do want war"), found("He said \"We do want war\". Then he left [@a]."));
    assertEquals(List.of("want war"), found("They \"want war\", he said [@a]."));
  }

  @Test
  void wordsOfOnesOwnAreNoQuotation() {
    assertEquals(
        List.of(), found("The \"so-called special operation zone\"{.own} was closed [@a]."));
    assertEquals(
        List.of("We do want war -> a"),
        found("\"We do want war\"{.own} [@a]."),
        "cited all the same");
    assertEquals(List.of(), rules("The “so-called zone”{.own} and a {.own} word."));
  }

  // --- Blocks

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> x\n> -- [@a]",
        "> x\n> --- [@a]",
        "> x\n> — [@a]",
        "> x\n> – [@a]",
        "> x\n> - [@a]",
        "> x\n> * [@a]",
        "> x\n> -- [@a].",
        "> x\n> [@a]",
        "> x\n> [@a].",
        "> x\n>\n> [@a]",
        "> x  \n> -- [@a]",
        "> x\\\n> -- [@a]",
        "> x\n>\n> - [@a]",
        "> x\n-- [@a]"
      })
  void aBlockNamesItsSourceOnALineOfItsOwn(String block) {
    Prose prose =
        read(block.replace("x", "We do want *this* war") + "\n\nSo.\n").value().orElseThrow();
    assertEquals("We do want this war", prose.quotations().get(0).text());
    assertEquals(Optional.of("a"), source(prose.quotations().get(0)));
    assertEquals(1, prose.quotations().size());
    assertEquals(List.of(), rules(block));
  }

  @Test
  void wordsBeforeTheCitationOfABlockAreQuotedToo() {
    assertEquals(List.of("We do want war -> a"), found("> We do\n> want war [@a]"));
    assertEquals(List.of("We do — want war -> a"), found("> We do\n> — want war [@a]"));
    assertEquals(
        List.of("5000. people were killed -> a"),
        found("> 5000. people were killed\n>\n> -- [@a]"));
    assertEquals(
        List.of("7. one 8. two -> a"),
        found("> 7) one\n> 8) two\n>\n> -- [@a]"),
        "as they are shown");
  }

  @Test
  void aBlockThatDoesNotEndInACitationIsUncited() {
    assertEquals(List.of("We left and stayed there"), found("> We left [@a] and stayed there"));
  }

  // --- What is shown

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"We do ~~not~~ want war\" [@a]",
        "~~\"We do want war\"~~ [@a]",
        "\"We killed 5[^1] men\" [@a]\n\n[^1]: So.",
        "\"We killed 5[^1]\" [@a]\n\n[^1]: So.",
        "\"We killed 5 [@b] men\" [@a]",
        "\"We do `not` want war\" [@a]",
        "\"We do ![not](x.png) want war\" [@a]",
        "\"We left [[jetty]] at night\" [@a]",
        "> We do ~~not~~ want war\n> -- [@a]",
        "> We killed 5[^1] men\n> -- [@a]\n\n[^1]: So.",
        "> We do want war\n>\n>     not\n>\n> -- [@a]"
      })
  void whatNoSourcePrintsIsRefusedInAQuotation(String text) {
    assertEquals(List.of(Rule.NOT_QUOTABLE), rules(text));
  }

  @Test
  void whatReadersSeeIsWhatIsQuoted() {
    assertEquals(
        List.of("We left the town at night -> a"),
        found("\"We *left* [[jetty|the town]] at night\" [@a]"));
    assertEquals(
        List.of(),
        rules("\"We *left* [[jetty|the town]] [at](https://e.org) night\" [@a][^1]\n\n[^1]: x"));
    assertEquals(
        List.of(), rules("He ~~did~~ say \"we left\", with `code`, to 5[^1] men.\n\n[^1]: x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u202e",
        "\u202a",
        "\u2066",
        "\u2069",
        "&#x202E;",
        "&#8238;",
        "&rlm;",
        "\u200f",
        "&lrm;",
        "\u061c",
        "\u0600"
      })
  void whatChangesHowLettersAreShownIsRefusedInAQuotation(String sign) {
    assertEquals(List.of(Rule.DIRECTION_CONTROL), rules("\"We want " + sign + "raw\" [@a]"));
    assertEquals(List.of(Rule.DIRECTION_CONTROL), rules("> We want " + sign + "raw\n> -- [@a]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u202e", "\u202d", "\u2067", "&#x202e;"})
  void whatTurnsLettersRoundIsRefusedEverywhere(String sign) {
    assertEquals(List.of(Rule.DIRECTION_CONTROL), rules("It was " + sign + "so [@a]."));
    assertEquals(List.of(Rule.DIRECTION_CONTROL), rules("## It was " + sign + "so"));
  }

  @Test
  void whatOnlyPartsOrJoinsWordsMayStand() {
    assertEquals(List.of(), rules("\"We co\u00adop\u200berate \u2060now\" [@a], \u200eso."));
  }

  // --- Translations of ours

  @Test
  void theOriginalStandsInTheCitation() {
    Quotation quotation =
        quotations(
                "\"We knew it, all of us\" [@a, p. 3, tr. Our Desk: \"Wir, alle; wussten […] \\[das\\]\"; see @b]")
            .get(0);
    var cite = quotation.citation().orElseThrow().cites().get(0);
    assertEquals(Optional.of("Our Desk"), cite.translator());
    assertEquals("Wir, alle; wussten […] [das]", cite.original().orElseThrow().text());
    assertEquals(2, cite.original().orElseThrow().wording().pieces().size());
    assertEquals("3", cite.locator().orElseThrow().value());
    assertEquals(2, quotation.citation().orElseThrow().cites().size());
    assertEquals(
        "\"Wir, alle; wussten […] \\[das\\]\"", cite.original().orElseThrow().span().text());
  }

  @Test
  void aColonBeforeTheTranslationDoesNotHideTheCitation() {
    Quotation quotation =
        quotations("He said: \"We knew it\" [@a, tr. Our Desk: \"Wir wussten […] es\"].").get(0);
    assertEquals("We knew it", quotation.text());
    var cite = quotation.citation().orElseThrow().cites().get(0);
    assertEquals("Wir wussten […] es", cite.original().orElseThrow().text());
  }
}
