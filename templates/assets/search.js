/* The search. What it finds was made with the site: words and texts in small files, which are loaded
   as scripts, since a page on a disk may load nothing else. The words of a query are parted and
   folded as dossier.emit.search.Surfaces does it. */
"use strict";
(() => {
  const PATIENCE = 120; // milliseconds after the last key
  const QUIET = 600; // milliseconds after which a reader is told
  const SHOWN = 10; // pages at a time
  const PARTS = 3; // headings, claims and events of a page
  const LENGTH = 200; // characters of a snippet
  const WHOLE = 320; // characters of a text that is shown whole, as claims are
  const MOST_WORDS = 7; // of a query
  const MOST_FILES = 4; // that the beginning of a word may ask for
  const MOST_MARKS = 500; // that a snippet is chosen by
  const SHORTEST = 3; // letters of a beginning
  const BEGINNING = 0.6; // what a word counts of which only the beginning was typed

  const form = document.getElementById("finder");
  const found = document.getElementById("found");
  const results = document.getElementById("results");
  const more = document.getElementById("more");
  const field = (name) => form.elements.namedItem(name);
  const FILTERS = ["kind", "year", "status"];
  const say = (key, count) => form.dataset[key].replace("#", count); // the words stand in the page

  /* Files */

  const folder = form.dataset.index.replace(/[^/]*$/, "");
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

  /** What a file holds; asked anew if another one has proved to be out of date. */
  function file(name, anew = "") {
    if (!files.has(name) || anew) {
      files.set(name, new Promise((resolve, reject) => {
        waiting.set(name, resolve);
        const script = document.createElement("script");
        script.src = folder + name + ".js" + anew;
        script.onerror = () => {
          files.delete(name); // another try may succeed
          reject(new Error(name));
        };
        document.head.append(script);
      }));
    }
    return files.get(name);
  }

  /** The pairs of a list that is written flat. */
  function pairs(flat) {
    return Array.from({ length: flat.length / 2 }, (_, i) => ({ first: flat[2 * i], name: flat[2 * i + 1] }));
  }

  let index = null;
  async function ready(anew = "") {
    const { words, texts, sorts, pages, common, plain, latin } = await file("index", anew);
    const first = !index;
    index = {
      words: pairs(words),
      texts: pairs(texts),
      pages,
      common: new Set(common),
      plain,
      latin,
      undivided: new RegExp("[" + Object.keys(plain).join("") + "]", "gu"),
      sorts: sorts.map((sort) => {
        const [kind, years, statuses] = sort.split("|");
        return { kind: [kind], year: years.split(" "), status: statuses.split(" ") };
      }),
    };
    if (first) fillYears();
  }

  /** The place of the last of a sorted list that is not behind a value; -1 if all are. */
  function before(list, value) {
    let low = -1;
    for (let high = list.length; high - low > 1;) {
      const middle = (low + high) >> 1;
      if (list[middle].first <= value) low = middle; else high = middle;
    }
    return low;
  }

  /* Words */

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

  function folded(word) {
    if (/^[A-Za-z0-9']*$/.test(word)) return word.toLowerCase();
    return word.replace(/[[\]\u00AD]/g, "").toLowerCase().replace(APOSTROPHE, "'").normalize("NFKD")
      .replace(index.undivided, (letter) => index.plain[letter])
      .replace(/([a-z])\p{M}+/gu, "$1").replace(/[\u0300\u0301]/g, "").normalize("NFC").replace(/ё/g, "е").replace(EDGES, "");
  }

  /** The words of a text, each with where it stands; inner ones stand within another, or end a run. */
  function* wordsIn(text) {
    for (const { 0: word, index: at } of text.matchAll(WORD)) {
      if (ANY_UNSPACED.test(word)) {
        for (const piece of word.matchAll(PIECE)) {
          yield* (ANY_UNSPACED.test(piece[0]) ? pairsIn : spaced)(piece[0], at + piece.index);
        }
      } else {
        yield* spaced(word, at);
      }
    }
  }

  function* spaced(word, at) {
    const to = at + word.length;
    yield { form: folded(word), from: at, to, inner: false, whole: true };
    for (const { index: sign } of word.matchAll(ELISION)) {
      yield { form: folded(word.slice(sign + 1)), from: at + sign + 1, to, inner: true, whole: true };
    }
  }

  function* pairsIn(run, at) {
    const letters = [...run.matchAll(MARKED)];
    for (let i = 0; i < letters.length; i++) {
      const pair = letters[i][0] + (letters[i + 1]?.[0] ?? "");
      const from = at + letters[i].index;
      const last = i === letters.length - 1;
      yield { form: folded(pair), from, to: from + pair.length, inner: last && i > 0, whole: !last };
    }
  }

  function wordsOf(query) {
    const all = [...wordsIn(query)].filter(({ form }) => form);
    const words = all.filter(({ inner }) => !inner);
    if (words.length && /[\p{L}\p{M}\p{N}]$/u.test(query)) {
      words[words.length - 1].whole = false; // it may be going on
    }
    for (const word of words) word.rest = all.find(({ inner, from, to }) => inner && from > word.from && to === word.to)?.form;
    return words;
  }

  /** A Cyrillic word in Latin letters, for pages that have a name in these alone. */
  const latin = (word) => [...word].map((c) => index.latin[c] ?? c).join("");

  /** The files in which a word, or what begins so, stands. */
  function filesOf(word, whole) {
    const from = Math.max(0, before(index.words, word));
    const to = whole ? from : Math.max(0, before(index.words, word + "\uffff"));
    const names = index.words.slice(from, to + 1).map((entry) => entry.name);
    return { names: names.slice(0, MOST_FILES), broad: names.length > MOST_FILES };
  }

  /** Where a word stands: of each page how much it tells, and the forms to mark. */
  async function look(word, whole) {
    const short = [...word].length < SHORTEST && !ANY_UNSPACED.test(word);
    const { names, broad } = filesOf(word, whole || short);
    const hits = {
      tells: new Float64Array(index.pages.length), forms: new Set(), any: false, exact: false,
      broad: broad || (short && !whole),
    };
    for (const [forms, words] of await Promise.all(names.map((name) => file(name)))) {
      const counted = new Map();
      for (const form in forms) {
        const exact = form === word;
        if (exact || (!whole && !short && form.startsWith(word))) {
          hits.any = true;
          hits.exact ||= exact;
          hits.forms.add(form);
          for (const place of forms[form]) {
            counted.set(place, Math.max(counted.get(place) ?? 0, exact ? 1 : BEGINNING));
          }
        }
      }
      for (const [place, share] of counted) take(words[place], share, hits);
      for (const form in forms) { // other forms of the same words are marked as well
        if (forms[form].some((place) => counted.has(place))) hits.forms.add(form);
      }
    }
    return hits;
  }

  /** Adds the pages of a word. */
  function take([list, ...elsewhere], share, hits) {
    elsewhere.forEach((form) => hits.forms.add(form));
    const groups = list.split(";").map((group) => {
      const [impact, pages] = group.split(":");
      return [Number(impact), pages.split(",")];
    });
    const count = groups.reduce((sum, [, pages]) => sum + pages.length, 0);
    const rare = Math.log(1 + index.pages.length / count) * share;
    for (const [impact, pages] of groups) {
      let page = 0;
      for (const step of pages) {
        page += Number(step);
        hits.tells[page] = Math.max(hits.tells[page], impact * rare);
      }
    }
  }

  /** As {@link look}; if nothing is so called, behind its elision, in other letters, then without the last ones. */
  async function lookFurther({ form, whole, rest }) {
    const common = index.common.has(form);
    const cyrillic = latin(form) !== form && form.length > SHORTEST;
    let hits = await look(form, whole);
    if (!hits.any && rest) hits = await look(rest, whole);
    if (!hits.any && cyrillic && !common && !index.common.has(latin(form))) hits = await look(latin(form), true);
    for (let cut = 1; !hits.any && !common && !ANY_UNSPACED.test(form) && cut <= 3 && form.length - cut >= SHORTEST + !cyrillic; cut++) {
      const stem = form.slice(0, -cut);
      hits = await look(stem, false);
      if (!hits.any && cyrillic && stem.length > SHORTEST) hits = await look(latin(stem), false);
      hits.near = hits.any;
    }
    hits.counts = !common;
    return hits;
  }

  /** How much all words tell of each page that has as many of those that count as any; 0 of the others. */
  function joined(all) {
    const score = new Float64Array(index.pages.length);
    const count = new Uint8Array(index.pages.length);
    const counted = all.some((hits) => hits.counts) ? all.filter((hits) => hits.counts) : all;
    for (const { tells } of all) tells.forEach((tell, page) => { score[page] += tell; });
    for (const { tells } of counted) tells.forEach((tell, page) => { count[page] += tell > 0; });
    const most = count.reduce((a, b) => Math.max(a, b), 0);
    count.forEach((words, page) => { if (!most || words < most) score[page] = 0; });
    return { score, some: most > 0 && most < counted.length };
  }

  function fits(page, filters) {
    const sort = index.sorts[index.pages[page]];
    return FILTERS.every((name) => !filters[name] || sort[name].includes(filters[name]));
  }

  /** The pages of which something is told and that fit, those first of which most is told. */
  function ordered(score, filters) {
    const last = index.pages.length - 1;
    const keys = [];
    score.forEach((tell, page) => {
      if (tell > 0 && fits(page, filters)) keys.push(Math.round(tell * 256) * 2 ** 24 + last - page);
    });
    return [...Float64Array.from(keys).sort().reverse()].map((key) => last - key % 2 ** 24);
  }

  /* Snippets */

  /** Where marked words stand in a text. */
  function places(text, forms) {
    return [...wordsIn(text)].filter(({ form }) => forms.has(form));
  }

  /** Where the stretch of a text begins that has most different marked words; 0 if it has none. */
  function densest(marks) {
    let best = { from: 0, count: 0 };
    marks.slice(0, MOST_MARKS).forEach(({ from }, i) => {
      const seen = new Set();
      for (let j = i; j < marks.length && j < i + 50 && marks[j].to <= from + LENGTH - 40; j++) seen.add(marks[j].form);
      if (seen.size > best.count) best = { from, count: seen.size };
    });
    return best.from;
  }

  /** From the beginning of a sentence where it is near: who says something often stands there. */
  function stretch(text, marks) {
    if (text.length <= WHOLE) return { from: 0, to: text.length };
    const at = densest(marks);
    const back = Math.max(0, at - LENGTH);
    const stop = [...text.slice(back, at).matchAll(/[.!?…]["”’»)\]]*\s+|[。！？]["”’»）」』]*/g)].at(-1);
    const gap = text.indexOf(" ", Math.max(0, at - 40)) + 1;
    const from = stop ? back + stop.index + stop[0].length : back === 0 ? 0 : gap > 0 && gap <= at ? gap : at;
    const mark = marks.find((each) => each.from === at)?.to ?? 0;
    const end = Math.min(text.length, Math.max(from, mark - LENGTH / 2) + LENGTH);
    const last = text.lastIndexOf(" ", end);
    return { from, to: end < text.length && last > Math.max(mark, from + LENGTH / 2) ? last : Math.max(end, mark) };
  }

  function element(name, style, ...children) {
    const made = document.createElement(name);
    if (style) made.className = style;
    made.append(...children);
    return made;
  }

  /** Marks of which none overlaps another. */
  function apart(marks) {
    const joined = [];
    for (const { from, to } of marks) {
      const last = joined.at(-1);
      if (last && from < last.to) last.to = Math.max(last.to, to); else joined.push({ from, to });
    }
    return joined;
  }

  function marked(text, from, to, marks) {
    const nodes = [];
    let at = from;
    for (const mark of apart(marks.filter((m) => m.from >= from && m.to <= to))) {
      nodes.push(text.slice(at, mark.from), element("mark", "", text.slice(mark.from, mark.to)));
      at = mark.to;
    }
    return [from > 0 ? "… " : "", ...nodes, text.slice(at, to), to < text.length ? " …" : ""];
  }

  /** Says which language some words are in, where that is not the page's. */
  function spoken(made, language) {
    if (language !== document.documentElement.lang) made.lang = language;
    return made;
  }

  function snippet(text, marks, language) {
    const { from, to } = stretch(text, marks);
    return spoken(element("span", "snippet", ...marked(text, from, to, marks)), language);
  }

  function link(href, language, ...words) {
    const made = spoken(element("a", "", ...words), language);
    made.href = href;
    return made;
  }

  /** A part of a page, with its text cut to what was looked for, and how much of that is in it. */
  function cut([anchor, label, text, labelLanguage], at, { forms, language }) {
    const marks = places(text, forms);
    const own = places(label, forms);
    const tells = new Set([...marks, ...own].map((mark) => mark.form)).size;
    const words = () => marked(label, 0, label.length, own);
    return { anchor, at, tells, words, labelLanguage, text: () => snippet(text, marks, language), empty: !text };
  }

  function result([address, title, titleLanguage, language, ...parts], page, forms) {
    const cuts = parts.map((each, at) => cut(each, at, { forms, language }));
    const order = cuts.filter((each) => each.tells).sort((a, b) => b.tells - a.tells || a.at - b.at);
    const own = order.find(({ anchor }) => !anchor) ?? cuts.find(({ anchor }) => !anchor);
    const kind = index.sorts[index.pages[page]].kind[0];
    const item = element("li", "",
      element("span", "kicker", KINDS.get(kind) ?? ""), " ",
      link(address, titleLanguage, ...marked(title, 0, title.length, places(title, forms))), " ");
    if (own && !own.empty) item.append(own.text());
    const within = order.filter(({ anchor }) => anchor).slice(0, PARTS).map(({ anchor, words, labelLanguage, text }) =>
      element("li", "", link(address + "#" + encodeURIComponent(anchor), labelLanguage ?? language, ...words()), " ", text()));
    if (within.length) item.append(element("ul", "", ...within));
    return item;
  }

  const KINDS = new Map([...field("kind").options].map((option) => [option.value, option.text]));

  async function shown(page, forms) {
    const { first, name } = index.texts[before(index.texts, page)];
    return result((await file(name))[page - first], page, forms);
  }

  /** The next results of an answer. */
  function next(answer) {
    return Promise.all(answer.order.slice(answer.shown, answer.shown + SHOWN).map((page) => shown(page, answer.forms)));
  }

  /* What the reader sees */

  let turn = 0;
  let current = { order: [], forms: new Set(), shown: 0 };
  let telling = 0;

  /** Says something once the reader has stopped typing, and nothing twice. */
  function tell(words) {
    clearTimeout(telling);
    telling = setTimeout(() => { if (found.textContent !== words) found.textContent = words; }, QUIET);
  }

  /** How many pages there are, in the form of words that goes with the number. */
  function pages(count) {
    const rule = new Intl.PluralRules(form.dataset.language).select(count);
    const key = "found" + rule[0].toUpperCase() + rule.slice(1);
    return say(key in form.dataset ? key : "foundOther", count);
  }

  function told(count, all, some, left) {
    const words = [];
    const open = all.some((hits) => hits.broad && !hits.exact);
    if (count) words.push(pages(count));
    else if (!open) words.push(say("none"));
    if (some && count) words.push(say("some"));
    if (left) words.push(say("firstWords", MOST_WORDS));
    if (all.some((hits) => hits.near)) words.push(say("near"));
    if (open) words.push(say("broad"));
    return words.join(" ");
  }

  function wished() {
    return Object.fromEntries(["q", ...FILTERS].map((name) => [name, field(name)?.value ?? ""]));
  }

  /** The address of this search, where a page may change it. */
  function remember(wish) {
    const query = new URLSearchParams(Object.entries(wish).filter(([, value]) => value));
    try {
      history.replaceState(null, "", query.size ? "?" + query : location.pathname);
    } catch {
      // Some browsers do not let a page from a disk do so.
    }
  }

  async function answer(wish, words) {
    const all = await Promise.all(words.map(lookFurther));
    const anything = words.length > 0 || FILTERS.some((name) => wish[name]);
    const { score, some } = words.length ? joined(all)
      : { score: new Float64Array(index.pages.length).fill(anything ? 1 : 0), some: false };
    const forms = new Set(all.flatMap((hits) => [...hits.forms]));
    const order = ordered(score, wish);
    return { order, forms, shown: 0, told: anything ? (left) => told(order.length, all, some, left) : () => "" };
  }

  function show(items) {
    results.append(...items);
    current.shown += items.length;
    more.hidden = current.shown >= current.order.length;
    performance.mark("search-shown");
  }

  async function search(mine) {
    if (!index) await ready();
    const wish = wished();
    const words = wordsOf(wish.q);
    remember(wish);
    const given = await answer(wish, words.slice(0, MOST_WORDS));
    const items = await next(given);
    if (mine === turn) {
      current = given;
      results.replaceChildren();
      show(items);
      tell(given.told(words.length > MOST_WORDS));
    }
  }

  /** A site that was built anew has other files: the list of them is asked for once more. */
  async function begin() {
    const mine = ++turn;
    try {
      await search(mine).catch(async () => {
        await ready("?" + Date.now());
        await search(mine);
      });
    } catch {
      if (mine === turn) {
        results.replaceChildren();
        more.hidden = true;
        failed();
      }
    }
  }

  function failed() {
    tell(say("failed"));
  }

  async function showMore() {
    const mine = current;
    const at = mine.shown;
    if (mine.busy) return;
    mine.busy = true;
    try {
      const items = await next(mine);
      if (mine !== current) return;
      show(items);
      if ([more, document.body].includes(document.activeElement)) results.children[at]?.querySelector("a").focus();
    } catch {
      failed();
    } finally {
      mine.busy = false;
    }
  }

  function fillYears() {
    const years = new Set(index.sorts.flatMap((sort) => sort.year).filter((year) => year));
    field("year").append(...[...years].sort((a, b) => a - b).map((year) => new Option(year, year)));
    choose("year");
  }

  const asked = new URLSearchParams(location.search);

  /** What the address asks for, if there is such a choice. */
  function choose(name) {
    const option = [...field(name)?.options ?? []].find((each) => each.value === asked.get(name));
    if (option) option.selected = true;
  }

  let timer = 0;
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(begin, PATIENCE);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault(); // there is nothing to send it to
    begin();
  });
  more.addEventListener("click", showMore);

  if (!("DecompressionStream" in window)) {
    document.querySelector("#without span").textContent = say("old");
    return;
  }
  document.getElementById("without").remove();
  form.hidden = false;
  field("q").value = asked.get("q") ?? "";
  choose("kind");
  choose("status");
  begin();
})();
