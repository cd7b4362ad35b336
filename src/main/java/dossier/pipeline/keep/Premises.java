package dossier.pipeline.keep;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.model.Kind;
import dossier.model.Settings;
import dossier.pipeline.read.Checked;
import dossier.pipeline.read.InLanguage;
import dossier.pipeline.read.Parsed;
import dossier.render.Templates;
import dossier.site.Artifact;
import dossier.text.Hash;
import dossier.text.Id;
import dossier.text.Located;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** What every file of a site is made from besides the case files that it shows. */
final class Premises {
  private Premises() {}

  /**
   * The hash of all of it: the Java, the settings, the lock, the templates, the images, and what
   * the menu of every page offers.
   *
   * @param pictures the files of the images
   */
  static Hash of(Checked checked, Templates templates, Collection<Artifact> pictures) {
    Dossier dossier = checked.dossier();
    List<Object> all = new ArrayList<>();
    all.add(Runtime.version());
    all.add(hash(dossier.settings().place().file().text()));
    checked
        .languages()
        .forEach((language, translated) -> all.add(language + " " + inLanguage(translated)));
    checked.lock().entries().stream()
        .limit(1)
        .forEach(proof -> all.add(hash(proof.span().file().text())));
    all.add(new TreeSet<>(dossier.drafts()));
    all.add(dossier.complete());
    all.add(new TreeSet<>(dossier.links().media()));
    pictures.forEach(file -> all.add(file.address().path() + " " + file.hash()));
    new TreeMap<>(templates.texts())
        .forEach((name, text) -> all.add(name + " " + hash(text.text())));
    new TreeMap<>(templates.assets())
        .forEach((name, bytes) -> all.add(name + " " + Hash.of(bytes)));
    new TreeMap<>(templates.words())
        .forEach((language, words) -> all.add(language + " " + hash(words.text())));
    all.addAll(menu(checked));
    return hash(all.toString());
  }

  /** What every page says of its languages, and the words around it in this one. */
  private static String inLanguage(InLanguage translated) {
    Settings settings = translated.dossier().settings();
    return settings.translation().map(said -> hash(said.span().file().text()))
        + " "
        + new TreeSet<>(settings.editions().here().paths());
  }

  private static List<Object> menu(Checked checked) {
    Dossier dossier = checked.dossier();
    List<Object> menu = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      menu.add(dossier.entries().all().stream().map(Entry::kind).anyMatch(kind::equals));
    }
    menu.add(dossier.entries().stories().stream().anyMatch(story -> !story.claims().isEmpty()));
    menu.add(dossier.entries().stories().isEmpty());
    menu.add(dossier.timeline().moments().all().isEmpty());
    for (Located<String> id : dossier.settings().navigation()) {
      Parsed file = checked.files().get(new Id(id.value()));
      menu.add(file == null ? "none" : file.parts().front());
    }
    return menu;
  }

  private static Hash hash(String text) {
    return Hash.of(text.getBytes(UTF_8));
  }
}
