package dossier.pipeline.git;

import dossier.check.correction.Earlier;
import dossier.model.Entry;
import dossier.model.Kind;
import dossier.model.Story;
import dossier.parse.Parser;
import dossier.pipeline.folder.ContentFolder;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.site.publish.RealPath;
import dossier.text.Decoded;
import dossier.text.Id;
import dossier.text.TextFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads stories as they were committed, with the parser that reads them now. */
public final class EarlierStories {
  private static final String ENDING = ".md";

  private EarlierStories() {}

  /**
   * The stories of a content folder in a commit.
   *
   * @throws GitTrouble if Git does not have them
   * @throws IOException if the disk fails
   */
  public static Earlier of(Revision revision, Path content) throws GitTrouble, IOException {
    Path folder = content.resolve(Kind.STORY.folder());
    CommittedFiles files = revision.files(RealPath.of(content).resolve(Kind.STORY.folder()));
    List<Story> stories = new ArrayList<>();
    List<Diagnostic> unread = new ArrayList<>();
    for (Map.Entry<String, byte[]> file :
        files.bytes(name -> id(name).isPresent(), Parser.LARGEST).entrySet()) {
      Path path = folder.resolve(file.getKey());
      Outcome<Entry> read = read(id(file.getKey()).orElseThrow(), path, file.getValue());
      Optional<Story> story = read.value().map(Story.class::cast);
      story.ifPresentOrElse(stories::add, () -> unread.add(unread(path, revision)));
    }
    return new Earlier(revision.name(), stories, unread);
  }

  private static Optional<Id> id(String name) {
    return Optional.of(name)
        .filter(file -> file.endsWith(ENDING))
        .map(file -> file.substring(0, file.length() - ENDING.length()))
        .filter(Id::allows)
        .map(Id::new);
  }

  private static Outcome<Entry> read(Id id, Path path, byte[] bytes) {
    if (bytes.length > Parser.LARGEST) {
      return Outcome.failed(List.of());
    }
    return Parser.entry(Kind.STORY, id, Decoded.utf8(ContentFolder.shown(path), bytes));
  }

  private static Diagnostic unread(Path path, Revision revision) {
    return Diagnostic.of(
            Rule.NOT_READ_BACK,
            new TextFile(ContentFolder.shown(path), "").start(),
            "this file cannot be read as it stood at '%s'".formatted(revision.name()))
        .help("look yourself whether something needs a correction");
  }
}
