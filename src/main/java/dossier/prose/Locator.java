package dossier.prose;

/**
 * Where in a source: a label of the Citation Style Language ({@code page}, {@code paragraph}, {@code
 * timestamp}, …) and what follows it.
 */
public record Locator(String label, String value) {}
