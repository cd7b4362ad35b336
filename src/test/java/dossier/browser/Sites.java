package dossier.browser;

import dossier.Workbench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The sites that a browser looks at, each built once for all tests. */
final class Sites {
  private static final Map<String, Path> BUILT = new ConcurrentHashMap<>();

  private Sites() {}

  /** The built site of a test dossier, or of this repository: {@code real}. */
  static Path of(String name) {
    return BUILT.computeIfAbsent(name, Sites::build);
  }

  /** The built site of the dossier that is made up to be searched. */
  static Path searched() {
    return BUILT.computeIfAbsent("searched", name -> SearchedSite.built(folder().resolve(name)));
  }

  private static Path build(String name) {
    Path project = name.equals("real") ? Path.of("") : Workbench.SITES.resolve(name);
    return Workbench.copy(project, folder().resolve(name)).build().passes().path("site");
  }

  /** The small dossier, built for a place on the web. */
  static Path at(String base) {
    Workbench small = Workbench.small(folder().resolve("served"));
    String settings = small.read("content/dossier.yml");
    small.write("content/dossier.yml", settings + "base-url: " + base + "\n");
    return small.build().passes().path("site");
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "sites")
          .toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every page of a site, by its path. */
  static Map<String, Document> pages(Path site) {
    Map<String, Document> pages = new TreeMap<>();
    for (String file : new TreeSet<>(Workbench.empty(site).files("").keySet())) {
      if (file.endsWith(".html")) {
        pages.put(file, read(site.resolve(file)));
      }
    }
    return pages;
  }

  private static Document read(Path page) {
    try {
      return Jsoup.parse(page, "UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
