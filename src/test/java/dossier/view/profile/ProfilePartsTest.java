package dossier.view.profile;

import static dossier.made.CaseText.person;
import static dossier.made.CaseText.source;
import static dossier.made.CaseText.story;
import static dossier.made.ClaimText.claim;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.made.ClaimText;
import dossier.made.MadeUp;
import dossier.pipeline.make.MadeRenderer;
import dossier.pipeline.make.Renderer;
import dossier.render.Templates;
import dossier.render.Turns;
import dossier.route.Key;
import dossier.text.Id;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The page of somebody who said much, in a dossier whose claims fit on one page. */
class ProfilePartsTest {
  private static final int MANY = 60;

  private static String page(Renderer renderer, int part) {
    Key key = new Key.EntryPage(new Id("jane"), part);
    return renderer.planned().stream()
        .filter(file -> file.key().equals(key))
        .flatMap(file -> renderer.make(file, new Turns()).value().orElseThrow().stream())
        .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whoComesByTheAddressOfAClaimIsLedToAllClaims() {
    ClaimText[] claims =
        IntStream.range(0, MANY)
            .mapToObj(i -> claim("c" + i).with("by", "jane").supportedBy("r"))
            .toArray(ClaimText[]::new);
    MadeUp made =
        MadeUp.of(
            person("jane"), source("r"), story("s").claims(claims).body("\nSo it was [@r].\n"));
    Renderer renderer = MadeRenderer.of(made, Templates.NONE, Map.of());
    assertTrue(page(renderer, 1).contains("data-claims=\"../claims.html\""));
    assertFalse(page(renderer, 1).contains("data-anchors"));
    assertTrue(page(renderer, 2).contains("id=\"claim-c" + (MANY - 1) + "\""));
  }
}
