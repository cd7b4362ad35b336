package dossier.prose;

import dossier.prose.ProseRenderer.HeadingLine;
import dossier.prose.part.Citation;
import dossier.prose.part.ClaimMark;
import dossier.prose.part.ComparisonPlace;
import dossier.prose.part.Numbered;
import dossier.site.Html;
import dossier.site.ShownImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets a text as one piece of HTML, for tests; subclasses say how they show what it refers to. */
public abstract class HtmlReferences implements ProseRenderer.References<Html> {

  /** The whole text. */
  public Html set(Prose prose) {
    return joined(ProseRenderer.set(prose, this));
  }

  private static Html joined(List<Html> pieces) {
    return new Html(pieces.stream().map(Html::markup).collect(Collectors.joining()));
  }

  @Override
  public Html markup(Html markup) {
    return markup;
  }

  @Override
  public Html heading(HeadingLine<Html> heading) {
    StringBuilder html = new StringBuilder("<h" + heading.level());
    heading.id().ifPresent(id -> html.append(" id=\"").append(id).append('"'));
    heading.direction().ifPresent(dir -> html.append(" dir=\"").append(dir).append('"'));
    html.append('>');
    heading.former().forEach(id -> html.append("<span id=\"").append(id).append("\"></span>"));
    html.append(joined(heading.words())).append("</h").append(heading.level()).append('>');
    return new Html(html.toString());
  }

  @Override
  public Html attribution(Citation citation, List<ClaimMark> marks) {
    return joined(
        Stream.concat(Stream.of(mark(citation)), marks.stream().map(this::claimMark)).toList());
  }

  @Override
  public Html claimMark(ClaimMark mark) {
    return new Html("<b>=" + mark.claim().value() + "</b>");
  }

  @Override
  public Html said(List<Html> words) {
    return new Html("<span>" + joined(words) + "</span>");
  }

  @Override
  public Optional<Html> comparison(ComparisonPlace place) {
    return Optional.of(new Html("<table>" + place.id().value() + "</table>"));
  }

  @Override
  public String href(String address) {
    return address;
  }

  @Override
  public Optional<Html> paragraph(Numbered paragraph) {
    return Optional.empty();
  }

  @Override
  public Html warning() {
    return Html.NONE;
  }

  @Override
  public Optional<ShownImage> image(String address) {
    return Optional.of(new ShownImage(address, Optional.empty(), 3, 2));
  }

  @Override
  public String table(int number) {
    return "Table " + number;
  }
}
