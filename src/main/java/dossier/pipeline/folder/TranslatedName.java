package dossier.pipeline.folder;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a translation's file without its ending: that of the original, a full stop, and the
 * language, as in way-home.ru.
 *
 * @param language as it is written (BCP 47)
 */
record TranslatedName(String original, String language) {
  private static final Pattern NAME = Pattern.compile("([^.]+)\\.([a-z]{2,3}(?:-[A-Za-z0-9]+)*)");

  /** What a name says; empty if it is that of no translation. */
  static Optional<TranslatedName> of(String name) {
    Matcher parts = NAME.matcher(name);
    return parts.matches()
        ? Optional.of(new TranslatedName(parts.group(1), parts.group(2)))
        : Optional.empty();
  }

  /** The same of a file that may be a translation of the settings: dossier.ru.yml. */
  static Optional<TranslatedName> ofSettings(String file) {
    String settings = ContentFolder.SETTINGS;
    int dot = settings.indexOf('.');
    return Optional.of(file)
        .filter(name -> name.endsWith(settings.substring(dot)))
        .flatMap(name -> of(name.substring(0, name.length() - settings.length() + dot)))
        .filter(name -> name.original().equals(settings.substring(0, dot)));
  }
}
