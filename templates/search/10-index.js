/* What the search of all texts knows of them before anything is asked: which file holds which words,
   and what kind of page each is. */
"use strict";
((find) => {
  /** Loads it; once more if it has proved to be out of date. */
  find.ready = async (again = "") => {
    const { words, texts, spellings, sorts, pages, common, plain, latin } = await find.file("index", again);
    find.learn({ plain, latin });
    find.index = {
      words: find.pairs(words),
      texts: find.pairs(texts),
      spellings: find.pairs(spellings),
      pages,
      common: new Set(common),
      sorts: sorts.map((sort) => {
        const [kind, years, statuses] = sort.split("|");
        return { kind: [kind], year: years.split(" "), status: statuses.split(" ") };
      }),
    };
  };

  /** What a page is narrowed by. */
  find.sortOf = (page) => find.index.sorts[find.index.pages[page]];
})(window.dossierFind);
