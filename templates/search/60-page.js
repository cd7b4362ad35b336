/* The page of the search: it answers while somebody types, and loads no more than that needs. */
"use strict";
((find) => {
  const PATIENCE = 120; // milliseconds after the last key
  const QUIET = 600; // milliseconds after which a reader is told
  const SHOWN = 10; // pages at a time
  const MOST_WORDS = 7; // of a query
  const LITTLE = 2; // pages found: another spelling may have been meant

  const [form, found, meant, told, results, more] = ["finder", "found", "meant", "told", "results", "more"]
    .map((id) => document.getElementById(id));
  const field = (name) => form.elements.namedItem(name);
  const KINDS = new Map([...field("kind").options].map((option) => [option.value, option.text]));
  const asked = new URLSearchParams(location.search);

  async function shown(page, forms) {
    const { first, name } = find.index.texts[find.before(find.index.texts, page)];
    return find.result((await find.file(name))[page - first], KINDS.get(find.sortOf(page).kind[0]) ?? "", forms);
  }

  /** The next results of an answer. */
  const next = (answer) =>
    Promise.all(answer.order.slice(answer.shown, answer.shown + SHOWN).map((page) => shown(page, answer.forms)));

  let turn = 0;
  let current = { order: [], forms: new Set(), shown: 0 };
  let telling = 0;

  /** Shows words at once, and says them when the reader has stopped typing, nothing twice. */
  function tell(words, question = []) {
    found.textContent = words;
    meant.replaceChildren(...question);
    clearTimeout(telling);
    const all = [meant.textContent, words].filter((each) => each).join(" ");
    telling = setTimeout(() => { if (told.textContent !== all) told.textContent = all; }, QUIET);
  }

  const wished = () => Object.fromEntries(["q", ...find.FILTERS].map((name) => [name, field(name)?.value ?? ""]));

  function address(wish) {
    const query = new URLSearchParams(Object.entries(wish).filter(([, value]) => value));
    return query.size ? "?" + query : location.pathname;
  }

  /** The address of this search, where a page may change it. */
  function remember(wish) {
    try {
      history.replaceState(null, "", address(wish));
    } catch {
      // Some browsers do not let a page from a disk do so.
    }
  }

  /** What may have been meant instead, if little was found. */
  async function likelier(all, count) {
    if (count > LITTLE || all.some((hits) => hits.meant)) return all;
    return Promise.all(all.map(async (hits) => ({ ...hits, meant: await find.likelier(hits) })));
  }

  async function answer(wish, words) {
    const all = await Promise.all(words.slice(0, MOST_WORDS).map(find.lookFurther));
    const anything = words.length > 0 || find.FILTERS.some((name) => wish[name]);
    const { score, some } = words.length ? find.joined(all)
      : { score: new Float64Array(find.index.pages.length).fill(anything ? 1 : 0), some: false };
    const order = find.ordered(score, wish);
    const forms = new Set(all.flatMap((hits) => [...hits.forms]));
    const q = find.corrected(wish.q, await likelier(all, order.length));
    return {
      order, forms, shown: 0,
      words: anything
        ? find.told(form, { count: order.length, all, some, left: words.length > MOST_WORDS, most: MOST_WORDS }) : "",
      question: q ? find.asked(form, q, address({ ...wish, q })) : [],
    };
  }

  function show(items) {
    results.append(...items);
    current.shown += items.length;
    more.hidden = current.shown >= current.order.length;
    performance.mark("search-shown");
  }

  async function search(mine) {
    if (!find.index) {
      await find.ready();
      fillYears();
    }
    const wish = wished();
    remember(wish);
    const given = await answer(wish, find.wordsOf(wish.q));
    const items = await next(given);
    if (mine === turn) {
      current = given;
      tell(given.words, given.question);
      results.replaceChildren();
      show(items);
    }
  }

  /** A site that was built again has other files: the list of them is asked for once more. */
  async function begin() {
    const mine = ++turn;
    try {
      await search(mine).catch(async () => {
        await find.ready("?" + Date.now());
        await search(mine);
      });
    } catch {
      if (mine === turn) {
        results.replaceChildren();
        more.hidden = true;
        tell(find.say(form, "failed"));
      }
    }
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
      tell(find.say(form, "failed"));
    } finally {
      mine.busy = false;
    }
  }

  function fillYears() {
    const years = new Set(find.index.sorts.flatMap((sort) => sort.year).filter((year) => year));
    field("year").append(...[...years].sort((a, b) => a - b).map((year) => new Option(year, year)));
    choose("year");
  }

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

  if (!find.able) {
    document.querySelector("#without span").textContent = find.say(form, "old");
    document.getElementById("without").className = "needed";
    return;
  }
  find.beside(form.dataset.index);
  document.getElementById("without").remove();
  form.hidden = false;
  field("q").value = asked.get("q") ?? "";
  choose("kind");
  choose("status");
  begin();
})(window.dossierFind);
