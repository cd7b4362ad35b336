package dossier.view.text;

import dossier.view.part.TextLanguage;
import java.util.Optional;

/**
 * The quotation that stands for a story. {@code parts/key-quotation.ftlh} prints it.
 *
 * @param words all of them, as the story's page shows them
 * @param language that of the story's text, where it is not the page's
 * @param matched whether the words were compared with a copy of the source
 * @param thread the hands they went through, which say whether the words were compared
 */
public record KeyQuotationView(
    String words, Optional<TextLanguage> language, boolean matched, Optional<ThreadView> thread) {}
