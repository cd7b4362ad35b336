package dossier.edition.book;

/**
 * Where a chapter stands in a book.
 *
 * @param path of its file
 * @param id of its beginning, unlike any other in the book
 */
public record BookPlace(String path, String id, String title) {}
