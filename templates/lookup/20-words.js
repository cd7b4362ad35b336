/* The words of a query and of a text, parted and folded by the rules of dossier.emit.search.Tokenizer:
   change both. Which letters are typed for others is told by what was looked up, not here. */
"use strict";
((find) => {
  if (find.folded) return; // a page may ask for this twice
  const LETTERS = "[\\p{M}\\u00AD]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\u00AD]*";
  const APOSTROPHES = "['`´‘’‛′\\u02B9\\u02BB-\\u02BF\\u02C8\\u055A\\u05F3\\uA78B\\uA78C\\uFF07]";
  const APOSTROPHE = new RegExp(APOSTROPHES, "gu");
  const EDGES = new RegExp("^" + APOSTROPHES + "+|" + APOSTROPHES + "+$", "gu");
  const WORD = new RegExp("(?:\\[\\p{L}\\](?=\\p{L}))?" + LETTERS + "(?:" + APOSTROPHES + LETTERS + ")*", "gu");
  const ELISION = /(?<=.)[^\p{L}\p{N}\p{M}\u00AD[\]](?=\p{Script=Latin}.{2})/gu;

  /* Scripts without spaces between words: see dossier.emit.search.Unspaced. */
  const UNSPACED = "[\\u0E00-\\u0EFF\\u1000-\\u109F\\u1100-\\u11FF\\u1780-\\u17FF\\u2E80-\\u2FDF\\u3005-\\u3007"
    + "\\u3021-\\u3029\\u3031-\\u3035\\u3038-\\u318F\\u31A0-\\u31FF\\u3400-\\u4DBF\\u4E00-\\u9FFF"
    + "\\uA960-\\uA97F\\uAC00-\\uD7FF\\uF900-\\uFAFF\\uFF66-\\uFFDC\\u{20000}-\\u{3FFFF}]";
  const ANY_UNSPACED = new RegExp(UNSPACED, "u");
  const MARKED = new RegExp(UNSPACED + "\\p{M}*", "gu");
  const PIECE = new RegExp("(?:" + UNSPACED + "\\p{M}*)+|(?:(?!" + UNSPACED + ")[^[\\]])+", "gu");

  let letters = { plain: {}, latin: {} };
  let undivided = /$^/gu;

  /** Takes what is typed for letters that have a stroke, and for Cyrillic ones. */
  find.learn = ({ plain, latin }) => {
    letters = { plain, latin };
    undivided = new RegExp("[" + Object.keys(plain).join("") + "]", "gu");
  };

  find.unspaced = (word) => ANY_UNSPACED.test(word);

  find.folded = (word) => {
    if (/^[A-Za-z0-9']*$/.test(word)) return word.toLowerCase();
    return word.replace(/[[\]\u00AD]/g, "").toLowerCase().replace(APOSTROPHE, "'").normalize("NFKD")
      .replace(undivided, (letter) => letters.plain[letter])
      .replace(/([a-z])\p{M}+/gu, "$1").replace(/[\u0300\u0301]/g, "").normalize("NFC").replace(/ё/g, "е").replace(EDGES, "");
  };

  /** A Cyrillic word in Latin letters, for pages that have a name in these alone. */
  find.latin = (word) => [...word].map((c) => letters.latin[c] ?? c).join("");

  /** The words of a text, each with where it stands; inner ones stand within another, or end a run. */
  find.wordsIn = function* (text) {
    for (const { 0: word, index: at } of text.matchAll(WORD)) {
      if (find.unspaced(word)) {
        for (const piece of word.matchAll(PIECE)) {
          yield* (find.unspaced(piece[0]) ? pairsIn : spaced)(piece[0], at + piece.index);
        }
      } else {
        yield* spaced(word, at);
      }
    }
  };

  function* spaced(word, at) {
    const to = at + word.length;
    yield { form: find.folded(word), from: at, to, inner: false, whole: true };
    for (const { index: sign } of word.matchAll(ELISION)) {
      yield { form: find.folded(word.slice(sign + 1)), from: at + sign + 1, to, inner: true, whole: true };
    }
  }

  function* pairsIn(run, at) {
    const all = [...run.matchAll(MARKED)];
    for (let i = 0; i < all.length; i++) {
      const pair = all[i][0] + (all[i + 1]?.[0] ?? "");
      const from = at + all[i].index;
      const last = i === all.length - 1;
      yield { form: find.folded(pair), from, to: from + pair.length, inner: last && i > 0, whole: !last };
    }
  }

  /** The words of a query; the last one may be going on. */
  find.wordsOf = (query) => {
    const all = [...find.wordsIn(query)].filter(({ form }) => form);
    const words = all.filter(({ inner }) => !inner);
    if (words.length && /[\p{L}\p{M}\p{N}]$/u.test(query)) words[words.length - 1].whole = false;
    for (const word of words) {
      word.rest = all.find(({ inner, from, to }) => inner && from > word.from && to === word.to)?.form;
    }
    return words;
  };
})(window.dossierFind ??= {});
