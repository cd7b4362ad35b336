package dossier.pipeline.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.cli.CommandLineForTests;
import dossier.intake.MadeDocx;
import dossier.parse.Parser;
import dossier.prose.Prose;
import dossier.prose.ProseReader;
import dossier.text.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every word of a text stands in its story, in its order, and nothing in it means anything else.
 */
class StoryWordsTest {
  private static final int ROUNDS = Integer.getInteger("rounds", 40);
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  /** What means something to Markdown, to Dossier, or to nobody. */
  private static final String[] PIECES = {
    "word",
    "Пирс",
    "港",
    "מזח",
    "é",
    "😀",
    " ",
    " ",
    " ",
    "  ",
    ".",
    ",",
    "!",
    "?",
    ":",
    ";",
    "-",
    "--",
    "---",
    "- ",
    "+ ",
    "1. ",
    "2) ",
    "# ",
    "## ",
    "> ",
    "* ",
    "***",
    "**",
    "_",
    "__",
    "~~",
    "`",
    "```",
    "~~~",
    "|",
    "| --- |",
    "\\",
    "\\\\",
    "[",
    "]",
    "(",
    ")",
    "{",
    "}",
    "[x]",
    "[ ] ",
    "[[x]]",
    "[@x]",
    "[@x, p. 3]",
    "[=x]",
    "[=x: y]",
    "[compare: x]",
    "[^1]",
    "^[x]",
    "[!NOTE] ",
    "![x](y)",
    "[x](https://example.org/)",
    "[x]: y",
    "[x][y]",
    "%%",
    "%",
    "%% x %%",
    "{.own}",
    "\"so\"{.own}",
    "“x”",
    "\"x\"",
    "‘x’",
    "'",
    "{#id}",
    "{.violent}",
    "<b>",
    "</b>",
    "<!--",
    "-->",
    "<!-- x -->",
    "<https://example.org/>",
    "&amp;",
    "&#91;",
    "&",
    "<<<<<<< HEAD",
    "=======",
    "=",
    ">>>>>>> x",
    "@",
    "a@b.c",
    "@x]",
    "…",
    "[…]",
    "\u200B",
    "\u200F",
    "\u00AD",
    "$1",
    "x\u0301"
  };

  @TempDir private Path folder;
  private final Random random = new Random(20231218);

  private String words() {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(8); i >= 0; i--) {
      words.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return words.toString();
  }

  private String runs(StringBuilder all) {
    StringBuilder runs = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      String words = words();
      all.append(words);
      runs.append(
          MadeDocx.run(
              words,
              random.nextInt(3) == 0 ? "<w:b/>" : "",
              random.nextInt(3) == 0 ? "<w:i/>" : "",
              random.nextInt(8) == 0 ? "<w:strike/>" : ""));
    }
    all.append(" ");
    return runs.toString();
  }

  private void block(MadeDocx docx, StringBuilder all) {
    switch (random.nextInt(6)) {
      case 0 -> docx.paragraph(random.nextBoolean() ? "H1" : "H2", runs(all));
      case 1 -> {
        String words = words();
        all.append(words).append(" ");
        docx.item(1 + random.nextInt(2), random.nextInt(3), words);
      }
      case 2 -> docx.paragraph("Quote", runs(all));
      case 3 -> {
        String row = "<w:tr>" + cell(all) + cell(all) + "</w:tr>";
        docx.xml("<w:tbl>" + row + "<w:tr>" + cell(all) + "</w:tr></w:tbl>");
      }
      default -> docx.paragraph("Normal", runs(all));
    }
  }

  private String cell(StringBuilder all) {
    return "<w:tc><w:p>" + runs(all) + "</w:p></w:tc>";
  }

  /** Letters and signs without spaces, so that only what is lost or moved is seen. */
  private static String bare(String text) {
    return SPACES.matcher(text).replaceAll("");
  }

  /** The text as any reader of Markdown shows it. */
  private static String shown(String body) {
    List<org.commonmark.Extension> extensions =
        List.of(
            TablesExtension.create(),
            FootnotesExtension.create(),
            StrikethroughExtension.builder().requireTwoTildes(true).build());
    List<String> words = new ArrayList<>();
    org.commonmark.parser.Parser.builder()
        .extensions(extensions)
        .build()
        .parse(body)
        .accept(
            new org.commonmark.node.AbstractVisitor() {
              @Override
              public void visit(org.commonmark.node.Text text) {
                words.add(text.getLiteral());
              }

              @Override
              public void visit(org.commonmark.node.Code code) {
                words.add("<code>" + code.getLiteral());
              }
            });
    return String.join("", words);
  }

  @Test
  void areAllThereAndMeanNothingElse() throws IOException {
    Path content = Files.createDirectories(folder.resolve("content"));
    int written = 0;
    for (int round = 0; round < ROUNDS; round++) {
      MadeDocx docx = new MadeDocx();
      StringBuilder all = new StringBuilder();
      docx.paragraph("Normal", MadeDocx.run("Begin"));
      all.append("Begin ");
      for (int i = random.nextInt(6); i >= 0; i--) {
        block(docx, all);
      }
      Path file = docx.write(folder.resolve("text.docx"));
      CommandLineForTests run =
          CommandLineForTests.run(
              "new",
              "story",
              "a" + round,
              "--from",
              file.toString(),
              "--content",
              content.toString());
      assertEquals(0, run.exit(), run.err());
      TextFile story =
          new TextFile(
              "a.md", Files.readString(content.resolve("stories").resolve("a" + round + ".md")));
      String body = story.text().substring(Parser.bodyOf(story));
      assertEquals(bare(all.toString()), bare(shown(body)), body);
      Prose prose = ProseReader.read(story, Parser.bodyOf(story)).value().orElseThrow();
      assertEquals(List.of(), prose.citations(), body);
      assertEquals(List.of(), prose.mentions(), body);
      assertEquals(List.of(), prose.said(), body);
      assertTrue(prose.headings().stream().noneMatch(heading -> heading.violent()), body);
      written++;
    }
    assertEquals(ROUNDS, written);
  }
}
