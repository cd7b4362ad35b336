package dossier.cite;

import dossier.model.Source;
import dossier.model.Source.Archive;
import dossier.model.Source.Consulted;
import dossier.model.Source.UrlStatus;
import dossier.model.Story;
import dossier.model.value.EdtfDate;
import dossier.model.value.EdtfDate.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the editors know about an item that no field of a format holds, in sentences. */
final class ItemNote {
  private ItemNote() {}

  static String of(Source source, List<Source> seenThrough, String dossier) {
    List<String> sentences = new ArrayList<>();
    String editors = "by the editors of " + dossier;
    sentences.add(seen(source.sight().consulted().value(), editors, seenThrough));
    if (source.isDescribed()) {
      sentences.add("The title in square brackets is the editors’ description.");
    }
    date(source.publication().issued()).ifPresent(sentences::add);
    if (source.publication().anonymous()) {
      sentences.add("Publisher not known.");
    }
    source
        .languages()
        .original()
        .filter(language -> source.languages().translated())
        .ifPresent(language -> sentences.add("Translated from: " + language + "."));
    source.whereabouts().status().flatMap(ItemNote::status).ifPresent(sentences::add);
    source.whereabouts().archives().stream().map(ItemNote::copy).forEach(sentences::add);
    return String.join(" ", sentences);
  }

  static Optional<String> of(Story story) {
    Optional<String> changed = story.byline().changed().map(day -> "Last changed on " + day + ".");
    Optional<String> corrected = story.corrected().map(day -> "Last corrected on " + day + ".");
    return Stream.of(changed, corrected)
        .flatMap(Optional::stream)
        .reduce((one, other) -> one + " " + other);
  }

  private static String seen(Consulted consulted, String editors, List<Source> through) {
    return switch (consulted) {
      case FULL -> "Read in full " + editors + ".";
      case EXCERPT -> "Read in part " + editors + ".";
      case SECONDHAND -> "Not seen " + editors + "; " + citedIn(through) + ".";
    };
  }

  private static String citedIn(List<Source> through) {
    return through.stream()
        .map(source -> source.name() + " (" + source.id() + ")")
        .collect(Collectors.joining("; ", "cited in: ", ""));
  }

  /** The date as it is known, where it is not known exactly. */
  private static Optional<String> date(Optional<EdtfDate> issued) {
    if (issued.isEmpty()) {
      return Optional.of("Date not known.");
    }
    return issued
        .filter(when -> !when.edtf().equals(when.exactly().map(Point::iso).orElse("")))
        .map(
            when -> "Date as far as it is known: " + when.words() + " (EDTF " + when.edtf() + ").");
  }

  private static Optional<String> status(UrlStatus status) {
    return switch (status) {
      case LIVE -> Optional.empty();
      case DEAD -> Optional.of("The address leads nowhere any more.");
      case UNFIT -> Optional.of("The address is not fit to be linked.");
      case USURPED -> Optional.of("The address leads to something else now.");
    };
  }

  private static String copy(Archive archive) {
    return "Archived copy of " + archive.date() + ": " + archive.url() + " .";
  }
}
