package dossier.parse.field;

import dossier.parse.schema.FieldForm;
import dossier.parse.schema.FieldWords;
import dossier.parse.schema.SchemaField;
import dossier.parse.yaml.Yaml;
import dossier.report.Rule;
import dossier.text.Located;
import dossier.text.TextFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Fields of nothing, which note what a decoder asks for: a decoder that is given them writes the
 * schema of what it reads. Used by one thread.
 */
public final class AskedFields extends Fields {
  private static final Yaml.Mapping NOTHING =
      new Yaml.Mapping(List.of(), new TextFile("", "").start());

  private final String path;
  private final Map<String, SchemaField> asked = new LinkedHashMap<>();

  /**
   * Fields of which none is there.
   *
   * @param path what stands before their names in the keys of the explanations
   */
  public AskedFields(String path) {
    super(NOTHING, new Complaints());
    this.path = path;
  }

  /** What was asked for so far, in that order. */
  public FieldForm.Group group() {
    return new FieldForm.Group(List.copyOf(asked.values()));
  }

  /** What is asked twice is what the fuller question says. */
  private void note(String name, FieldForm form, boolean required) {
    SchemaField before = asked.get(name);
    FieldForm known = before == null ? FieldForm.Plain.TEXT : before.form();
    asked.put(
        name,
        new SchemaField(
            name,
            form == FieldForm.Plain.TEXT ? known : form,
            required || (before != null && before.required()),
            FieldWords.of(pathOf(name)).orElse("")));
  }

  private String pathOf(String name) {
    return path + "." + name;
  }

  private FieldForm.Group inner(String name, Function<Fields, ?> decoder) {
    AskedFields inner = new AskedFields(pathOf(name));
    var unused = decoder.apply(inner);
    return inner.group();
  }

  @Override
  public Optional<Located<String>> text(String name) {
    return text(name, FieldForm.Plain.TEXT);
  }

  @Override
  public Optional<Located<String>> text(String name, FieldForm form) {
    note(name, form, false);
    return super.text(name);
  }

  @Override
  public Located<String> requiredText(String name) {
    return requiredText(name, FieldForm.Plain.TEXT);
  }

  @Override
  public Located<String> requiredText(String name, FieldForm form) {
    note(name, form, true);
    return super.requiredText(name);
  }

  @Override
  public <T> Optional<Located<T>> value(String name, FieldReader<T> reader) {
    note(name, reader.form(), false);
    return super.value(name, reader);
  }

  @Override
  public <T> Located<T> required(String name, FieldReader<T> reader, T placeholder) {
    note(name, reader.form(), true);
    return super.required(name, reader, placeholder);
  }

  @Override
  public <T> Optional<T> needed(String name, FieldReader<T> reader) {
    note(name, reader.form(), true);
    return super.needed(name, reader);
  }

  @Override
  public List<Located<String>> texts(String name) {
    note(name, new FieldForm.Items(FieldForm.Plain.TEXT), false);
    return super.texts(name);
  }

  @Override
  public List<Located<String>> requiredTexts(String name, String message) {
    note(name, new FieldForm.Items(FieldForm.Plain.TEXT), true);
    return super.requiredTexts(name, message);
  }

  @Override
  public <T> List<T> mixed(
      String name, FieldReader<T> reader, Function<Fields, Optional<T>> decoder) {
    note(
        name,
        new FieldForm.Items(new FieldForm.TextOrGroup(reader.form(), inner(name, decoder))),
        false);
    return super.mixed(name, reader, decoder);
  }

  @Override
  public <T> List<Located<T>> values(String name, FieldReader<T> reader) {
    List<Located<T>> none = super.values(name, reader);
    note(name, new FieldForm.Items(reader.form()), false);
    return none;
  }

  @Override
  public <T> List<T> groups(String name, Function<Fields, T> decoder) {
    note(name, new FieldForm.Items(inner(name, decoder)), false);
    return super.groups(name, decoder);
  }

  @Override
  public <T> Optional<T> group(String name, Function<Fields, T> decoder) {
    note(name, inner(name, decoder), false);
    return super.group(name, decoder);
  }

  @Override
  public <T> Optional<T> wordOrGroup(
      String name, FieldReader<T> reader, Function<Fields, Optional<T>> decoder) {
    note(name, new FieldForm.TextOrGroup(reader.form(), inner(name, decoder)), false);
    return super.wordOrGroup(name, reader, decoder);
  }

  @Override
  public void requireList(String name, Rule rule, String message) {
    note(name, FieldForm.Plain.TEXT, true);
  }
}
