
"use strict";
((find) => {
if (find.file) return; // a page may ask for this twice
let folder = "";
const waiting = new Map(); // by name: who waits for it
const files = new Map(); // by name: the promise of what it holds
async function unpacked(data) {
const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
return JSON.parse(await new Response(stream).text());
}
window.dossierSearch = (name, data) => {
performance.mark("search-file");
waiting.get(name)(unpacked(data));
};

find.able = "DecompressionStream" in window;

find.beside = (address) => { folder = address.replace(/[^/]*$/, ""); };

find.file = (name, again = "") => {
if (!files.has(name) || again) {
files.set(name, new Promise((resolve, reject) => {
waiting.set(name, resolve);
const script = document.createElement("script");
script.src = folder + name + ".js" + again;
script.onerror = () => {
files.delete(name); // another try may succeed
reject(new Error(name));
};
document.head.append(script);
}));
}
return files.get(name);
};

find.pairs = (flat) =>
Array.from({ length: flat.length / 2 }, (_, i) => ({ first: flat[2 * i], name: flat[2 * i + 1] }));

find.before = (list, value) => {
let low = -1;
for (let high = list.length; high - low > 1;) {
const middle = (low + high) >> 1;
if (list[middle].first <= value) low = middle; else high = middle;
}
return low;
};

find.filesOf = (list, word, whole, most) => {
const from = Math.max(0, find.before(list, word));
const to = whole ? from : Math.max(0, find.before(list, word + "\uffff"));
const names = list.slice(from, to + 1).map((entry) => entry.name);
return { names: names.slice(0, most), broad: names.length > most };
};
})(window.dossierFind ??= {});

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


"use strict";
((find) => {
const SHORTEST = 5; // letters of the longer one

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

find.nearest = (word, list) => list.find((each) => find.isNear(word, find.folded(each)));

find.otherForms = (word) => {
const bare = word.replace(/'s?$/, "").replace(/'/g, "");
const forms = bare.endsWith("s")
? [bare, bare.replace(/ies$/, "y"), bare.replace(/es$/, ""), bare.replace(/s$/, "")]
: [bare, bare + "s", bare + "es", bare.replace(/y$/, "ies")];
return [...new Set(forms)].filter((form) => form !== word && /^[a-z]{3,}$/.test(form));
};
})(window.dossierFind ??= {});


"use strict";
((find) => {
find.element = (name, style, ...children) => {
const made = document.createElement(name);
if (style) made.className = style;
made.append(...children);
return made;
};

find.spoken = (made, language) => {
if (language && language !== document.documentElement.lang) made.lang = language;
return made;
};

find.say = (form, key, ...values) =>
form.dataset[key].replace(/#(\d?)/g, (_, number) => values[(number || 1) - 1]);

find.counted = (form, key, count) => {
const rule = new Intl.PluralRules(form.dataset.language).select(count);
const own = key + rule[0].toUpperCase() + rule.slice(1);
return find.say(form, own in form.dataset ? own : key + "Other", count);
};
})(window.dossierFind ??= {});

