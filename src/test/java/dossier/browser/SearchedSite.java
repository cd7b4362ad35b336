package dossier.browser;

import static dossier.made.ClaimText.claim;

import dossier.Workbench;
import dossier.made.CaseText;
import dossier.model.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A made-up dossier to search in: names in two scripts, which many stories mention, so that the
 * page of a name has to come before them.
 */
final class SearchedSite {
  private static final int STORIES = 26;
  private static final List<CaseText> NAMES =
      List.of(
          called(Kind.PERSON, "varvara-moseeva", "Varvara Moseeva", "Варвара Мосеева")
              .with("also", "[Varvara Moseyeva, Варвара Мосеева]"),
          called(Kind.PERSON, "dmitry-kleskov", "Dmitry Kleskov", "Дмитрий Клесков"),
          called(Kind.PERSON, "igor-lobzev", "Igor Lobzev", "Игорь Лобзев"),
          called(Kind.PERSON, "vladimir-latutin", "Vladimir Latutin", "Владимир Латутин"),
          called(Kind.PLACE, "odradiivka", "Odradiivka", "Одрадіївка")
              .with("also", "[Одрадіївка, Odradivka Old]"),
          called(Kind.PLACE, "lucha", "Lucha", "Луча"),
          called(Kind.GROUP, "82nd-division", "82nd Harbour Guards Division", "82-я дивизия")
              .with("also", "[82-я дивизия, The Quiet Ones]")
              .with("type", "military-unit"));

  private SearchedSite() {}

  private static CaseText called(Kind kind, String id, String name, String also) {
    return CaseText.named(kind, id)
        .with("name", name)
        .with("description", "Made up for the search.")
        .with("also", "[" + also + "]");
  }

  /** Builds it in a folder. */
  static Path built(Path folder) {
    return bench(folder).build().passes().path("site");
  }

  /** Its files in a folder. */
  static Workbench bench(Path folder) {
    Workbench bench =
        Workbench.empty(folder)
            .write("content/dossier.yml", "title: Searched\nlanguage: en\npublisher: The Desk\n")
            .write(CaseText.source("the-log").with("title", "The log"))
            .write(NAMES.toArray(CaseText[]::new));
    IntStream.rangeClosed(1, STORIES).mapToObj(SearchedSite::story).forEach(bench::write);
    return bench;
  }

  /** Each names two of the seven, the English words for on, to and no among its own. */
  private static CaseText story(int number) {
    CaseText one = NAMES.get(number % NAMES.size());
    CaseText other = NAMES.get((number + 1) % NAMES.size());
    return CaseText.story("s" + number)
        .with("title", "Soldiers on the way, part " + number)
        .with("case", String.valueOf(number))
        .claims(claim("c" + number).with("text", "A soldier went on.").supportedBy("the-log"))
        .events("date: 2024, title: Soldiers go on, sources: [the-log]")
        .body(
            ("\nThe soldiers went on to [[%s]] and to [[%s]], and no soldier came back [@the-log]."
                    + "\n\n## No way on {#no-way}\n\nA soldier said so to [[%s]] [@the-log].\n")
                .formatted(one.id(), other.id(), one.id()));
  }
}
