package dossier.parse.schema;

/**
 * A field that can be written.
 *
 * @param explanation what it means, in plain English; empty if nobody has explained it
 */
public record SchemaField(String name, FieldForm form, boolean required, String explanation) {}
