/* Which words differ in one letter: one that is another, one too many, one too few, or two that have
   changed places; and how a word may end in the singular and the plural. */
"use strict";
((find) => {
  const SHORTEST = 5; // letters of the longer one

  /** Whether one letter leads from one word to the other. */
  find.isNear = (one, other) => {
    const [short, long] = one.length <= other.length ? [one, other] : [other, one];
    if (long.length < SHORTEST || long.length - short.length > 1 || short === long) return false;
    let same = 0;
    while (same < short.length && short[same] === long[same]) same++;
    const rest = short.slice(same);
    if (short.length < long.length) return rest === long.slice(same + 1);
    const swapped = rest[1] === long[same] && rest[0] === long[same + 1] && rest.slice(2) === long.slice(same + 2);
    return swapped || rest.slice(1) === long.slice(same + 1);
  };

  /** The first word of a list that differs from a folded one in one letter. */
  find.nearest = (word, list) => list.find((each) => find.isNear(word, find.folded(each)));

  /** The other numbers of an English word, and the word without its apostrophes. */
  find.otherForms = (word) => {
    const bare = word.replace(/'s?$/, "").replace(/'/g, "");
    const forms = bare.endsWith("s")
      ? [bare, bare.replace(/ies$/, "y"), bare.replace(/es$/, ""), bare.replace(/s$/, "")]
      : [bare, bare + "s", bare + "es", bare.replace(/y$/, "ies")];
    return [...new Set(forms)].filter((form) => form !== word && /^[a-z]{3,}$/.test(form));
  };
})(window.dossierFind ??= {});
