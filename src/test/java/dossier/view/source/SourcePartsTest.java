package dossier.view.source;

import static dossier.made.CaseText.source;
import static dossier.made.CaseText.story;
import static dossier.made.ClaimText.claim;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.graph.Dossier;
import dossier.made.MadeUp;
import dossier.model.Source;
import dossier.text.Id;
import org.junit.jupiter.api.Test;

class SourcePartsTest {
  private static final int LIMIT = 40;

  /** A source that so many stories cite, and so many claims rest on. */
  private static Dossier cited(int stories, int claims) {
    MadeUp made = MadeUp.of(source("s"));
    for (int i = 0; i < Math.max(stories, claims); i++) {
      var one = story("c" + i).with("case", String.valueOf(i + 1));
      one = i < claims ? one.claims(claim("q" + i).supportedBy("s")) : one;
      made = made.with(one.body(i < stories ? "\nSo it was [@s].\n" : "\nNothing.\n"));
    }
    return made.linked().value().orElseThrow();
  }

  @Test
  void whatIsSurelyOnePageIsOne() {
    int sure = 0;
    for (int stories = 0; stories < 12; stories++) {
      for (int claims = 0; claims < 12; claims += 3) {
        Dossier dossier = cited(stories, claims);
        Source source = dossier.entries().source(new Id("s")).orElseThrow();
        if (SourceParts.isSurelyOne(source, dossier.backlinks(), LIMIT)) {
          sure++;
          assertEquals(
              1,
              SourceParts.of(source, dossier.backlinks(), dossier.entries().scripts(), LIMIT)
                  .count());
        }
      }
    }
    assertTrue(sure > 10, "hardly anything was sure: " + sure);
  }
}
