/* The names that begin as what was typed: of cases, people, groups, places, claims and sources. */
"use strict";
((find) => {
  const SHORTEST = 3; // letters that are looked up in further files
  const MOST_WORDS = 3; // that are
  const MOST_FILES = 2; // for one of them

  let first = null; // the promise of what is known at once
  const further = new Map(); // by name of a file: the promise of what is known by it

  function read([sort, name, address, note, also, language]) {
    const all = [name, ...also.split("\n")].filter((words) => words);
    return {
      sort, name, address, note, language,
      names: all.map((words) => ({ words, forms: [...find.wordsIn(words)].map(({ form }) => form) })),
    };
  }

  async function ready() {
    const { plain, latin, more, names } = await find.file("names");
    find.learn({ plain, latin });
    return { more: find.pairs(more), names: names.map(read) };
  }

  function file(name) {
    if (!further.has(name)) further.set(name, find.file(name).then((list) => list.map(read), () => []));
    return further.get(name);
  }

  /** All names of which some may begin as the words of a query. */
  async function near(words, { more, names }) {
    const files = words.filter(({ form }) => form.length >= SHORTEST).slice(-MOST_WORDS)
      .flatMap(({ form }) => find.filesOf(more, form, false, MOST_FILES).names);
    const others = more.length ? await Promise.all([...new Set(files)].map(file)) : [];
    const seen = new Set(names.map(({ address }) => address));
    return [...names, ...others.flat().filter(({ address }) => !seen.has(address) && seen.add(address))];
  }

  const begins = ({ form }, word) => word.startsWith(form);
  const beginsInLatin = ({ form }, word) => word.startsWith(find.latin(form));
  const isAlmost = (word, other) =>
    begins(word, other) || find.isNear(word.form, other) || find.isNear(word.form, other.slice(0, word.form.length));

  /** Which of its names each thing is meant by, those first that begin with the first word. */
  function matching(all, words, suits) {
    const found = [];
    for (const each of all) {
      const name = each.names.find(({ forms }) => words.every((word) => forms.some((form) => suits(word, form))));
      if (name) found.push({ ...each, by: name.words, early: suits(words[0], name.forms[0]) });
    }
    return found.sort((a, b) => a.sort - b.sort || b.early - a.early);
  }

  /** The names that begin so; if none does, those that may have been meant. */
  find.suggested = async (query) => {
    const known = await (first ??= ready().catch((reason) => { first = null; throw reason; }));
    const words = find.wordsOf(query);
    if (!words.length) return { names: [], almost: false };
    const all = await near(words, known);
    for (const suits of [begins, beginsInLatin, isAlmost]) {
      const names = matching(all, words, suits);
      if (names.length) return { names, almost: suits === isAlmost };
    }
    return { names: [], almost: false };
  };
})(window.dossierFind);
