/* The search. What it finds was made with the site: words and texts in small files, which are loaded
   as scripts, since a page on a disk may load nothing else. The words of a query are parted and
   folded as dossier.emit.search.Surfaces does it. */
"use strict";
(() => {
  const PATIENCE = 120; // milliseconds after the last key
  const SHOWN = 10; // pages at a time
  const PARTS = 3; // headings, claims and events of a page
  const LENGTH = 200; // characters of a snippet
  const MOST_FILES = 4; // that the beginning of a word may ask for
  const SHORTEST = 3; // letters of a beginning
  const BEGINNING = 0.6; // what a word counts of which only the beginning was typed

  const form = document.getElementById("finder");
  const found = document.getElementById("found");
  const results = document.getElementById("results");
  const more = document.getElementById("more");
  const field = (name) => form.elements.namedItem(name);
  const FILTERS = ["kind", "year", "status"];

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

  function file(name) {
    if (!files.has(name)) {
      files.set(name, new Promise((resolve, reject) => {
        waiting.set(name, resolve);
        const script = document.createElement("script");
        script.src = folder + name + ".js";
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
  async function ready() {
    const { words, texts, sorts, pages } = await file("index");
    index = {
      words: pairs(words),
      texts: pairs(texts),
      pages,
      sorts: sorts.map((sort) => {
        const [kind, years, statuses] = sort.split("|");
        return { kind: [kind], year: years.split(" "), status: statuses.split(" ") };
      }),
    };
    return index;
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

  const WORD = /(?:\[\p{L}\](?=\p{L}))?[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*/gu;

  function folded(word) {
    return word.toLowerCase().replace(/[’ʼ]/g, "'").replace(/[[\]]/g, "").normalize("NFD")
      .replace(/([a-z])\p{M}+/gu, "$1").normalize("NFC").replace(/ё/g, "е");
  }

  function wordsOf(query) {
    const words = [...query.matchAll(WORD)].map((match) => ({ form: folded(match[0]), whole: true }));
    if (words.length && /[\p{L}\p{M}\p{N}]$/u.test(query)) {
      words[words.length - 1].whole = false; // it may be going on
    }
    return words.slice(0, 12);
  }

  /** A Cyrillic word in Latin letters, for pages that have a name in these alone. */
  const LATIN = Object.fromEntries(
    ("а a б b в v г g ґ g д d е e є ye ж zh з z и i і i ї yi й y к k л l м m н n о o п p р r с s т t у u ф f х kh"
      + " ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya").split(" ").reduce(
      (all, part, i, parts) => i % 2 ? all : [...all, [part, parts[i + 1].replace("-", "")]], []));
  const latin = (word) => [...word].map((c) => LATIN[c] ?? c).join("");

  /** The files in which a word, or what begins so, stands. */
  function filesOf(word, whole) {
    const from = Math.max(0, before(index.words, word));
    const to = whole ? from : Math.max(0, before(index.words, word + "\uffff"));
    return { names: index.words.slice(from, to + 1).map((entry) => entry.name), broad: to - from >= MOST_FILES };
  }

  /** Where a word stands: of each page how much it tells, and the forms to mark. */
  async function look(word, whole) {
    const short = [...word].length < SHORTEST;
    const wide = filesOf(word, whole || short);
    const { names } = wide.broad ? filesOf(word, true) : wide;
    const broad = wide.broad || (short && !whole);
    const hits = { tells: new Float64Array(index.pages.length), forms: new Set(), any: false, exact: false, broad };
    for (const [forms, words] of await Promise.all(names.map(file))) {
      const counted = new Map();
      for (const form in forms) {
        const exact = form === word;
        if (exact || (!whole && !broad && form.startsWith(word))) {
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

  /** As {@link look}; if nothing is so called, in other letters, then without the last ones. */
  async function lookFurther({ form, whole }) {
    let hits = await look(form, whole);
    if (!hits.any && latin(form) !== form) hits = await look(latin(form), whole);
    for (let cut = 1; !hits.any && cut <= 3 && form.length - cut > SHORTEST; cut++) {
      hits = await look(form.slice(0, -cut), false);
      hits.near = hits.any;
    }
    return hits;
  }

  /** How much all words tell of each page that has as many of them as any; 0 of the others. */
  function joined(all) {
    const score = new Float64Array(index.pages.length);
    const count = new Uint8Array(index.pages.length);
    for (const { tells } of all) {
      tells.forEach((tell, page) => {
        score[page] += tell;
        count[page] += tell > 0;
      });
    }
    const most = count.reduce((a, b) => Math.max(a, b), 0);
    count.forEach((words, page) => { if (words < most) score[page] = 0; });
    return { score, some: most > 0 && most < all.length };
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

  function fits(page, filters) {
    const sort = index.sorts[index.pages[page]];
    return FILTERS.every((name) => !filters[name] || sort[name].includes(filters[name]));
  }

  /* Snippets */

  /** Where marked words stand in a text. */
  function places(text, forms) {
    return [...text.matchAll(WORD)].filter((match) => forms.has(folded(match[0])))
      .map((match) => ({ from: match.index, to: match.index + match[0].length, form: folded(match[0]) }));
  }

  /** The stretch of a text with most different marked words. */
  function stretch(text, marks) {
    let best = { from: 0, count: 0 };
    for (const { from } of marks) {
      const count = new Set(marks.filter((m) => m.from >= from && m.to <= from + LENGTH - 40).map((m) => m.form)).size;
      if (count > best.count) best = { from, count };
    }
    let from = Math.max(0, best.from - 40);
    if (from > 0) from = Math.max(text.lastIndexOf(" ", from), text.indexOf(" ", from)) + 1;
    if (best.from < 60 || from > best.from) from = best.from < 60 ? 0 : best.from;
    let to = Math.min(text.length, from + LENGTH);
    if (to < text.length) to = Math.max(text.lastIndexOf(" ", to), from + 1);
    return { from, to };
  }

  function element(name, style, ...children) {
    const made = document.createElement(name);
    if (style) made.className = style;
    made.append(...children);
    return made;
  }

  function marked(text, from, to, marks) {
    const nodes = [];
    let at = from;
    for (const mark of marks.filter((m) => m.from >= from && m.to <= to)) {
      nodes.push(text.slice(at, mark.from), element("mark", "", text.slice(mark.from, mark.to)));
      at = mark.to;
    }
    return [from > 0 ? "… " : "", ...nodes, text.slice(at, to), to < text.length ? " …" : ""];
  }

  function snippet(text, marks) {
    const { from, to } = stretch(text, marks);
    return element("span", "snippet", ...marked(text, from, to, marks));
  }

  function link(href, language, ...words) {
    const made = element("a", "", ...words);
    made.href = href;
    if (language && language !== document.documentElement.lang) made.lang = language;
    return made;
  }

  function part({ anchor, label, text }, address, forms) {
    const name = link(address + "#" + encodeURIComponent(anchor), "", ...marked(label, 0, label.length, places(label, forms)));
    return element("li", "", name, " ", text());
  }

  const KINDS = new Map([...field("kind").options].map((option) => [option.value, option.text]));

  /** A part of a page, with its text cut to what was looked for, and how much of that is in it. */
  function cut([anchor, label, text], at, forms) {
    const marks = places(text, forms);
    const tells = new Set([...marks, ...places(label, forms)].map((mark) => mark.form)).size;
    return { anchor, label, at, tells, text: () => snippet(text, marks), empty: !text };
  }

  function result([address, title, language, ...parts], page, forms) {
    const cuts = parts.map((each, at) => cut(each, at, forms));
    const order = cuts.filter((each) => each.tells).sort((a, b) => b.tells - a.tells || a.at - b.at);
    const own = order.find(({ anchor }) => !anchor) ?? cuts.find(({ anchor }) => !anchor);
    const kind = index.sorts[index.pages[page]].kind[0];
    const item = element("li", "",
      element("span", "kicker", KINDS.get(kind) ?? ""), " ",
      link(address, language, ...marked(title, 0, title.length, places(title, forms))), " ");
    if (own && !own.empty) item.append(own.text());
    const within = order.filter(({ anchor }) => anchor).slice(0, PARTS);
    if (within.length) item.append(element("ul", "", ...within.map((each) => part(each, address, forms))));
    return item;
  }

  async function shown(page, forms) {
    const at = before(index.texts, page);
    const { first, name } = index.texts[at];
    return result((await file(name))[page - first], page, forms);
  }

  /* What the reader sees */

  let turn = 0;
  let last = { order: [], forms: new Set(), shown: 0 };

  function told(pages, all, some) {
    const count = pages.length === 1 ? "1 page" : pages.length + " pages";
    const words = [pages.length ? count + "." : "Nothing found."];
    if (some && pages.length) words.push("None has all of these words; these have most of them.");
    if (all.some((hits) => hits.near)) words.push("Not every word is in the dossier; what begins like it is shown instead.");
    if (all.some((hits) => hits.broad && !hits.exact)) words.push("Type more letters to find words that begin so.");
    return words.join(" ");
  }

  async function showMore() {
    const mine = turn;
    const next = last.order.slice(last.shown, last.shown + SHOWN);
    const items = await Promise.all(next.map((page) => shown(page, last.forms)));
    if (mine !== turn) return;
    results.append(...items);
    last.shown += items.length;
    more.hidden = last.shown >= last.order.length;
    performance.mark("search-shown");
  }

  function wished() {
    return Object.fromEntries(["q", ...FILTERS].map((name) => [name, field(name)?.value ?? ""]));
  }

  /** The address of this search, where a page may change it: not on a disk. */
  function remember(wish) {
    const query = new URLSearchParams(Object.entries(wish).filter(([, value]) => value));
    try {
      history.replaceState(null, "", query.size ? "?" + query : location.pathname);
    } catch {
      // A page from a disk has the address that it was opened with.
    }
  }

  async function search() {
    const mine = ++turn;
    const wish = wished();
    const words = wordsOf(wish.q);
    remember(wish);
    await ready();
    const all = await Promise.all(words.map(lookFurther));
    if (mine !== turn) return;
    const anything = words.length > 0 || FILTERS.some((name) => wish[name]);
    const { score, some } = words.length ? joined(all)
      : { score: new Float64Array(index.pages.length).fill(anything ? 1 : 0), some: false };
    const forms = new Set(all.flatMap((hits) => [...hits.forms]));
    last = { order: ordered(score, wish), forms, shown: 0 };
    const items = await Promise.all(last.order.slice(0, SHOWN).map((page) => shown(page, last.forms)));
    if (mine !== turn) return;
    results.replaceChildren(...items);
    last.shown = items.length;
    more.hidden = last.shown >= last.order.length;
    found.textContent = anything ? told(last.order, all, some) : "";
    performance.mark("search-shown");
  }

  function begin() {
    search().catch(() => {
      found.textContent = "A part of the search could not be loaded. The list from A to Z, linked below, leads to everything.";
    });
  }

  function fillYears() {
    const years = new Set(index.sorts.flatMap((sort) => sort.year).filter((year) => year));
    field("year").append(...[...years].sort().map((year) => new Option(year, year)));
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
  more.addEventListener("click", async () => {
    const at = last.shown;
    await showMore();
    results.children[at]?.querySelector("a").focus();
  });

  if (!("DecompressionStream" in window)) {
    document.querySelector("#without span").textContent = "This browser is too old for the search.";
    return;
  }
  document.getElementById("without").remove();
  form.hidden = false;
  const asked = new URLSearchParams(location.search);
  field("q").value = asked.get("q") ?? "";
  ready().then(() => {
    fillYears();
    for (const name of FILTERS) {
      if (field(name)) field(name).value = asked.get(name) ?? "";
      if (field(name)?.selectedIndex === -1) field(name).selectedIndex = 0;
    }
    begin();
  }).catch(begin);
})();
