/**
 * Every word of the interface.
 *
 * <p>Does: reads the catalogue of a language, with an editor's own words over it; fills its
 * patterns, with the plural forms of the language; says dates as the language says them. Takes: a
 * text in the form of Java's properties, with patterns of ICU's message format. Gives: {@link
 * dossier.words.Words}. May import: text, report, site. Owns ICU's message patterns, plural rules
 * and dates; a plain word needs none of them, so they are loaded when the first pattern is filled.
 */
@NullMarked
package dossier.words;

import org.jspecify.annotations.NullMarked;
