/** Answers to an editor's questions: each from what was read last, and from nothing else. */
@NullMarked
package dossier.desk.answer;

import org.jspecify.annotations.NullMarked;
