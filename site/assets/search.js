
"use strict";
((find) => {

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

find.sortOf = (page) => find.index.sorts[find.index.pages[page]];
})(window.dossierFind);


"use strict";
((find) => {
const MOST_FILES = 4; // that the beginning of a word may ask for
const SHORTEST = 3; // letters of a beginning
const BEGINNING = 0.6; // what a word counts of which only the beginning was typed

find.look = async (word, whole) => {
const short = [...word].length < SHORTEST && !find.unspaced(word);
const { names, broad } = find.filesOf(find.index.words, word, whole || short, MOST_FILES);
const hits = {
tells: new Float64Array(find.index.pages.length), forms: new Set(), any: false, exact: false,
broad: broad || (short && !whole),
};
for (const [forms, words] of await Promise.all(names.map((name) => find.file(name)))) {
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
};

function take([list, ...elsewhere], share, hits) {
elsewhere.forEach((form) => hits.forms.add(form));
const groups = list.split(";").map((group) => {
const [impact, pages] = group.split(":");
return [Number(impact), pages.split(",")];
});
const count = groups.reduce((sum, [, pages]) => sum + pages.length, 0);
const rare = Math.log(1 + find.index.pages.length / count) * share;
for (const [impact, pages] of groups) {
let page = 0;
for (const step of pages) {
page += Number(step);
hits.tells[page] = Math.max(hits.tells[page], impact * rare);
}
}
}

find.countOf = (hits) => hits.tells.reduce((count, tell) => count + (tell > 0), 0);
})(window.dossierFind);


"use strict";
((find) => {
const SHORTEST = 3; // letters of a beginning
const WRONG = 4; // letters of a word of which one may be wrong, if the right word has five
const ENDING = 3; // letters that may be left out
const FEW = 2; // pages that may have a word because it is mistyped there too
const MANY = 4; // times as many pages make another word the likelier one
const isWord = (form) => /^[\p{L}\p{M}']+$/u.test(form) && !find.unspaced(form);

async function meant(form) {
if (form.length < WRONG || !isWord(form)) return undefined;
for (const key of ["^" + form.slice(0, 2), form.slice(-2) + "$"]) {
const { names: [name] } = find.filesOf(find.index.spellings, key, true, 1);
const list = name && (await find.file(name))[key];
const word = list && find.nearest(form, list.split(" "));
if (word) return word;
}
return undefined;
}
async function firstOf(forms, whole) {
for (const form of forms) {
const hits = await find.look(form, whole);
if (hits.any) return hits;
}
return undefined;
}
async function mistyped(form) {
const word = await meant(form);
return word && { ...await find.look(find.folded(word), true), typed: form, meant: word };
}
async function beginning(form, cyrillic) {
for (let cut = 1; cut <= ENDING && form.length - cut >= SHORTEST + !cyrillic; cut++) {
const stem = form.slice(0, -cut);
const stems = cyrillic && stem.length > SHORTEST ? [stem, find.latin(stem)] : [stem];
const hits = await firstOf(stems, false);
if (hits) return { ...hits, near: true };
}
return undefined;
}
async function another({ form, rest }) {
const latin = find.latin(form);
const cyrillic = latin !== form && form.length > SHORTEST;
const whole = [...(rest ? [rest] : []), ...find.otherForms(form)];
if (cyrillic && !find.index.common.has(latin)) whole.push(latin);
return await firstOf(whole, true) ?? await mistyped(form)
?? (find.unspaced(form) ? undefined : beginning(form, cyrillic));
}

find.lookFurther = async (word) => {
const { form, whole, rest } = word;
const common = find.index.common.has(form);
let hits = await find.look(form, whole);
if (!hits.any && common) hits = rest ? await find.look(rest, whole) : hits;
else if (!hits.any) hits = await another(word) ?? hits;
return { ...hits, word, counts: !common };
};

find.likelier = async ({ word, exact, meant: known, ...hits }) => {
if (known || !exact || find.countOf(hits) > FEW) return undefined;
const other = await meant(word.form);
if (!other || hits.forms.has(find.folded(other))) return undefined;
const count = find.countOf(await find.look(find.folded(other), true));
return count >= MANY * Math.max(1, find.countOf(hits)) ? other : undefined;
};
})(window.dossierFind);


"use strict";
((find) => {
find.FILTERS = ["kind", "year", "status"];

find.joined = (all) => {
const score = new Float64Array(find.index.pages.length);
const count = new Uint8Array(find.index.pages.length);
const counted = all.some((hits) => hits.counts) ? all.filter((hits) => hits.counts) : all;
for (const { tells } of all) tells.forEach((tell, page) => { score[page] += tell; });
for (const { tells } of counted) tells.forEach((tell, page) => { count[page] += tell > 0; });
const most = count.reduce((a, b) => Math.max(a, b), 0);
count.forEach((words, page) => { if (!most || words < most) score[page] = 0; });
return { score, some: most > 0 && most < counted.length };
};
const fits = (page, filters) =>
find.FILTERS.every((name) => !filters[name] || find.sortOf(page)[name].includes(filters[name]));

find.ordered = (score, filters) => {
const last = find.index.pages.length - 1;
const keys = [];
score.forEach((tell, page) => {
if (tell > 0 && fits(page, filters)) keys.push(Math.round(tell * 256) * 2 ** 24 + last - page);
});
return [...Float64Array.from(keys).sort().reverse()].map((key) => last - key % 2 ** 24);
};
})(window.dossierFind);


"use strict";
((find) => {
const LENGTH = 200; // characters of a snippet
const WHOLE = 320; // characters of a text that is shown whole, as claims are
const MOST_MARKS = 500; // that a snippet is chosen by

find.places = (text, forms) => [...find.wordsIn(text)].filter(({ form }) => forms.has(form));

function densest(marks) {
let best = { from: 0, count: 0 };
marks.slice(0, MOST_MARKS).forEach(({ from }, i) => {
const seen = new Set();
for (let j = i; j < marks.length && j < i + 50 && marks[j].to <= from + LENGTH - 40; j++) seen.add(marks[j].form);
if (seen.size > best.count) best = { from, count: seen.size };
});
return best.from;
}

find.stretch = (text, marks) => {
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
};

function apart(marks) {
const joined = [];
for (const { from, to } of marks) {
const last = joined.at(-1);
if (last && from < last.to) last.to = Math.max(last.to, to); else joined.push({ from, to });
}
return joined;
}

find.marked = (text, from, to, marks) => {
const nodes = [];
let at = from;
for (const mark of apart(marks.filter((m) => m.from >= from && m.to <= to))) {
nodes.push(text.slice(at, mark.from), find.element("mark", "", text.slice(mark.from, mark.to)));
at = mark.to;
}
return [from > 0 ? "… " : "", ...nodes, text.slice(at, to), to < text.length ? " …" : ""];
};
})(window.dossierFind);


"use strict";
((find) => {
const PARTS = 3; // headings, claims and events of a page
function snippet(text, marks, language) {
const { from, to } = find.stretch(text, marks);
return find.spoken(find.element("span", "snippet", ...find.marked(text, from, to, marks)), language);
}
function link(href, language, ...words) {
const made = find.spoken(find.element("a", "", ...words), language);
made.href = href;
return made;
}

function cut([anchor, label, text, labelLanguage], at, { forms, language }) {
const marks = find.places(text, forms);
const own = find.places(label, forms);
const tells = new Set([...marks, ...own].map((mark) => mark.form)).size;
const words = () => find.marked(label, 0, label.length, own);
return { anchor, at, tells, words, labelLanguage, text: () => snippet(text, marks, language), empty: !text };
}

find.result = ([address, title, titleLanguage, language, ...parts], kind, forms) => {
const cuts = parts.map((each, at) => cut(each, at, { forms, language }));
const order = cuts.filter((each) => each.tells).sort((a, b) => b.tells - a.tells || a.at - b.at);
const own = order.find(({ anchor }) => !anchor) ?? cuts.find(({ anchor }) => !anchor);
const item = find.element("li", "",
find.element("span", "kicker", kind), " ",
link(address, titleLanguage, ...find.marked(title, 0, title.length, find.places(title, forms))), " ");
if (own && !own.empty) item.append(own.text());
const within = order.filter(({ anchor }) => anchor).slice(0, PARTS).map(({ anchor, words, labelLanguage, text }) =>
find.element("li", "", link(address + "#" + encodeURIComponent(anchor), labelLanguage ?? language, ...words()), " ", text()));
if (within.length) item.append(find.element("ul", "", ...within));
return item;
};
})(window.dossierFind);


"use strict";
((find) => {

find.told = (form, { count, all, some, left, most }) => {
const words = [];
const open = all.some((hits) => hits.broad && !hits.exact);
if (count) words.push(find.counted(form, "found", count));
else if (!open) words.push(find.say(form, "none"));
for (const { typed, meant } of all) if (meant) words.push(find.say(form, "tolerant", typed, meant));
if (some && count) words.push(find.say(form, "some"));
if (left) words.push(find.say(form, "firstWords", most));
if (all.some((hits) => hits.near)) words.push(find.say(form, "near"));
if (open) words.push(find.say(form, "broad"));
return words.join(" ");
};

find.corrected = (query, all) => {
const wrong = all.filter(({ meant }) => meant).sort((a, b) => b.word.from - a.word.from);
return wrong.reduce((q, { word, meant }) => q.slice(0, word.from) + meant + q.slice(word.to), wrong.length ? query : "");
};

find.asked = (form, query, address) => {
const [before, after] = form.dataset.meant.split("#");
const link = find.element("a", "", query);
link.href = address;
return [before, link, after];
};
})(window.dossierFind);


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

const next = (answer) =>
Promise.all(answer.order.slice(answer.shown, answer.shown + SHOWN).map((page) => shown(page, answer.forms)));
let turn = 0;
let current = { order: [], forms: new Set(), shown: 0 };
let telling = 0;

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

function remember(wish) {
try {
history.replaceState(null, "", address(wish));
} catch {

}
}

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

