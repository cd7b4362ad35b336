package dossier.cite;

import dossier.model.Source;
import dossier.model.Source.Archive;
import dossier.model.Source.UrlStatus;
import dossier.model.Story;
import dossier.model.value.EdtfDate;
import dossier.model.value.EdtfDate.Point;
import dossier.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the editors know about an item that no field of a format holds, in sentences. */
record ItemNote(Words words) {

  String of(Source source, List<Source> seenThrough, String dossier) {
    List<String> sentences = new ArrayList<>();
    sentences.add(seen(source, dossier, seenThrough));
    if (source.isDescribed()) {
      sentences.add(words.of("cite.described"));
    }
    date(source.publication().issued()).ifPresent(sentences::add);
    if (source.publication().anonymous()) {
      sentences.add(words.of("cite.publisher-unknown"));
    }
    source
        .languages()
        .original()
        .filter(language -> source.languages().translated())
        .ifPresent(
            language ->
                sentences.add(words.of("cite.translated-from", Map.of("language", language))));
    source.whereabouts().status().flatMap(this::status).ifPresent(sentences::add);
    source.whereabouts().archives().stream().map(this::copy).forEach(sentences::add);
    return String.join(" ", sentences);
  }

  Optional<String> of(Story story) {
    Optional<String> changed =
        story.byline().changed().map(day -> words.of("cite.changed-on", Map.of("date", day)));
    Optional<String> corrected =
        story.corrected().map(day -> words.of("cite.corrected-on", Map.of("date", day)));
    return Stream.of(changed, corrected)
        .flatMap(Optional::stream)
        .reduce((one, other) -> one + " " + other);
  }

  private String seen(Source source, String dossier, List<Source> through) {
    String sources =
        through.stream()
            .map(one -> one.name() + " (" + one.id() + ")")
            .collect(Collectors.joining("; "));
    return words.of(
        "cite.seen." + source.sight().consulted().value().word(),
        Map.of("dossier", dossier, "sources", sources));
  }

  /** The date as it is known, where it is not known exactly. */
  private Optional<String> date(Optional<EdtfDate> issued) {
    if (issued.isEmpty()) {
      return Optional.of(words.of("cite.date-unknown"));
    }
    return issued
        .filter(when -> !when.edtf().equals(when.exactly().map(Point::iso).orElse("")))
        .map(when -> words.of("cite.date", Map.of("date", when.words(words), "edtf", when.edtf())));
  }

  private Optional<String> status(UrlStatus status) {
    return status == UrlStatus.LIVE
        ? Optional.empty()
        : Optional.of(words.of("cite.url." + status.word()));
  }

  private String copy(Archive archive) {
    return words.of("cite.copy", Map.of("date", archive.date(), "address", archive.url()));
  }
}
