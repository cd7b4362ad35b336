package dossier.pipeline.make;

import dossier.cite.Bibliographer;
import dossier.cite.Item;
import dossier.cite.Items;
import dossier.cite.Style;
import dossier.graph.Dossier;
import dossier.model.Source;
import dossier.model.Story;
import dossier.route.Addresses;
import dossier.site.Html;
import dossier.text.Id;
import dossier.view.part.Bibliography;
import dossier.view.part.StyledReference;
import dossier.words.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Sets all sources and stories as references, a bibliographer for each style and thread. */
public final class References {
  private static final int ENOUGH_FOR_A_THREAD = 200;

  private final Dossier dossier;
  private final Style style;
  private final Words words;
  private final Progress progress;
  private final Map<Id, Html> sources = new ConcurrentHashMap<>();
  private final Map<Id, List<StyledReference>> stories = new ConcurrentHashMap<>();

  private References(Dossier dossier, Style style, Words words, Progress progress) {
    this.words = words;
    this.dossier = dossier;
    this.style = style;
    this.progress = progress;
  }

  /**
   * Sets all sources and stories, on all processors.
   *
   * @param words for what the editors say of a source
   */
  public static Bibliography of(Dossier dossier, Style style, Words words, Progress progress) {
    progress.begin("setting references", entries(dossier));
    return new References(dossier, style, words, progress).set();
  }

  private static int entries(Dossier dossier) {
    return dossier.entries().sources().size() + dossier.entries().stories().size();
  }

  private Bibliography set() {
    int threads =
        Math.min(
            Runtime.getRuntime().availableProcessors(), 1 + entries(dossier) / ENOUGH_FOR_A_THREAD);
    IntStream.range(0, threads).parallel().forEach(part -> new Desk().set(part, threads));
    return new Bibliography(sources, stories);
  }

  /** One thread's work: every so many-th source and story. */
  private final class Desk {
    private final String language = words.pageLanguage(dossier.settings().language());
    private final Map<String, Bibliographer> bibliographers = new HashMap<>();

    void set(int part, int threads) {
      List<Source> allSources = dossier.entries().sources();
      for (int i = part; i < allSources.size(); i += threads) {
        sources.put(allSources.get(i).id(), in(style).reference(allSources.get(i)));
        progress.step();
      }
      List<Story> allStories = dossier.entries().stories();
      for (int i = part; i < allStories.size(); i += threads) {
        stories.put(allStories.get(i).id(), set(allStories.get(i)));
        progress.step();
      }
    }

    private List<StyledReference> set(Story story) {
      Optional<String> address = Addresses.onTheWeb(story, dossier.settings());
      Item item = Items.of(story, dossier.settings(), address, words);
      return Arrays.stream(PageStyle.values())
          .map(
              page ->
                  StyledReference.of(
                      words.of("style." + page.style()),
                      page.style(),
                      in(page).reference(item),
                      address))
          .toList();
    }

    private Bibliographer in(PageStyle page) {
      Bibliographer known = bibliographers.get(page.style());
      return known == null ? in(Style.bundled(page.style())) : known;
    }

    private Bibliographer in(Style wanted) {
      return bibliographers.computeIfAbsent(
          wanted.name(), name -> new Bibliographer(wanted, language, words));
    }
  }
}
