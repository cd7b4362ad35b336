package dossier.pipeline.sheet;

import dossier.evidence.sentence.KeyedSentence;
import dossier.evidence.sentence.StorySentences;
import dossier.model.Story;
import dossier.model.Story.Ticks;
import dossier.pipeline.edit.EditedText;
import dossier.pipeline.edit.Rewriting;
import dossier.pipeline.edit.TicksField;
import dossier.pipeline.make.Progress;
import dossier.pipeline.read.Checked;
import dossier.pipeline.read.Workspace;
import dossier.prose.line.Curls;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.sheet.FilledRow;
import dossier.text.Id;
import dossier.text.Located;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Takes the ticks of a sheet into the stories: into all of them, or into none. */
public final class TickTaking {
  private final Checked checked;
  private final String by;
  private final LocalDate on;
  private final List<FilledRow> stale = new ArrayList<>();
  private int again;

  private TickTaking(Checked checked, String by, LocalDate on) {
    this.checked = checked;
    this.by = by;
    this.on = on;
  }

  /**
   * What was taken.
   *
   * @param texts the stories as they are now
   * @param taken how many ticks were written
   * @param again how many the same person had given before
   * @param stale the ticked rows whose sentence is another now: nothing of them was taken
   */
  public record Taken(List<EditedText> texts, int taken, int again, List<FilledRow> stale) {
    public Taken {
      texts = List.copyOf(texts);
      stale = List.copyOf(stale);
    }
  }

  /**
   * Takes them.
   *
   * @param by who checked the sentences
   * @param on the day on which that was done
   * @return what was taken; without a value nothing was written, since the content has errors or a
   *     story cannot be added to
   * @throws IOException if the disk fails; every story is then as it was
   */
  public static Outcome<Taken> run(
      Path content, List<FilledRow> rows, String by, LocalDate on, Progress progress)
      throws IOException {
    Outcome<Taken> taken =
        Workspace.of(content, true)
            .check(progress)
            .gate()
            .then(checked -> new TickTaking(checked, by, on).take(rows));
    if (taken.value().isPresent()) {
      Rewriting.all(taken.value().get().texts());
    }
    return new Outcome<>(taken.value(), Diagnostic.inOrder(taken.complaints()));
  }

  private Outcome<Taken> take(List<FilledRow> rows) {
    Map<String, List<FilledRow>> byStory =
        rows.stream()
            .filter(FilledRow::ticked)
            .collect(Collectors.groupingBy(FilledRow::story, TreeMap::new, Collectors.toList()));
    List<Outcome<EditedText>> texts = new ArrayList<>();
    int taken = 0;
    for (Map.Entry<String, List<FilledRow>> entry : byStory.entrySet()) {
      Optional<Story> story = SheetMaking.story(checked, new Id(entry.getKey()));
      List<String> keys = story.map(found -> fresh(found, entry.getValue())).orElse(List.of());
      if (story.isEmpty()) {
        stale.addAll(entry.getValue());
      } else if (!keys.isEmpty()) {
        taken += keys.size();
        texts.add(TicksField.add(story.get(), by, on, keys));
      }
    }
    int all = taken;
    return Outcome.all(texts).gate().map(edited -> new Taken(edited, all, again, stale));
  }

  /** The keys that are to be written, in the order of the text. */
  private List<String> fresh(Story story, List<FilledRow> rows) {
    List<String> keys =
        StorySentences.of(story, checked.dossier().entries()::source).stream()
            .map(KeyedSentence::key)
            .toList();
    rows.stream().filter(row -> !keys.contains(row.key())).forEach(stale::add);
    Set<String> ticked = rows.stream().map(FilledRow::key).collect(Collectors.toSet());
    Set<String> before =
        story.checking().ticks().stream()
            .filter(ticks -> ticks.by().equals(Curls.of(by)))
            .map(Ticks::sentences)
            .flatMap(List::stream)
            .map(Located::value)
            .collect(Collectors.toSet());
    again += (int) keys.stream().filter(ticked::contains).filter(before::contains).count();
    return keys.stream().filter(ticked::contains).filter(key -> !before.contains(key)).toList();
  }
}
