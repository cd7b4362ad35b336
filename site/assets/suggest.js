
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

function matching(all, words, suits) {
const found = [];
for (const each of all) {
const name = each.names.find(({ forms }) => words.every((word) => forms.some((form) => suits(word, form))));
if (name) found.push({ ...each, by: name.words, early: suits(words[0], name.forms[0]) });
}
return found.sort((a, b) => a.sort - b.sort || b.early - a.early);
}

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


"use strict";
((find) => {
const MOST = 14;
const MOST_OF_A_SORT = 8;

function chosen(names) {
const sorts = Map.groupBy ? Map.groupBy(names, ({ sort }) => sort) : grouped(names);
let limit = MOST_OF_A_SORT;
const size = () => [...sorts.values()].reduce((sum, some) => sum + Math.min(limit, some.length), 0);
while (limit > 1 && size() > MOST) limit--;
return [...sorts].map(([sort, some]) => ({ sort, some: some.slice(0, limit) }));
}
function grouped(names) {
const sorts = new Map();
for (const each of names) sorts.set(each.sort, [...sorts.get(each.sort) ?? [], each]);
return sorts;
}
function option({ name, by, note, address, language }, id, root) {
const words = find.spoken(find.element("span", "name", name), language);
const made = find.element("a", "option", words);
const more = [by === name ? "" : by, note].filter((each) => each).join(" · ");
if (more) made.append(" ", find.element("span", "note", more));
made.href = root + address;
made.id = id;
made.tabIndex = -1;
made.setAttribute("role", "option");
made.setAttribute("aria-selected", "false");
return made;
}

find.list = (box, { names, almost }, form) => {
const words = form.dataset.sorts.split("|");
const root = form.dataset.names.replace(/search\/names\.js$/, "");
let count = 0;
const groups = chosen(names).map(({ sort, some }) => {
const head = find.element("div", "sort", words[sort]);
head.id = box.id + "-sort-" + sort;
const group = find.element("div", "", head, ...some.map((each) => option(each, box.id + "-" + count++, root)));
group.setAttribute("role", "group");
group.setAttribute("aria-labelledby", head.id);
return group;
});
const perhaps = almost ? [find.element("div", "perhaps", form.dataset.perhaps)] : [];
perhaps.forEach((each) => each.setAttribute("role", "presentation"));
box.replaceChildren(...perhaps, ...groups);
return [...box.querySelectorAll("[role=option]")];
};
})(window.dossierFind);


"use strict";
((find) => {
const PATIENCE = 80; // milliseconds after the last key
const QUIET = 600; // milliseconds after which a reader is told
function attend(form) {
const field = form.elements.namedItem("q");
const box = find.element("div", "suggestions");
const told = find.element("span", "spoken");
let options = [];
let chosen = -1;
let turn = 0;
let timer = 0;
let telling = 0;
function choose(place) {
options[chosen]?.setAttribute("aria-selected", "false");
chosen = place;
const option = options[chosen];
if (option) {
option.setAttribute("aria-selected", "true");
option.scrollIntoView({ block: "nearest" });
field.setAttribute("aria-activedescendant", option.id);
} else {
field.removeAttribute("aria-activedescendant");
}
}
function open(wide) {
box.hidden = !wide;
field.setAttribute("aria-expanded", String(wide));
if (!wide) choose(-1);
}
function tell(words) {
clearTimeout(telling);
telling = setTimeout(() => { told.textContent = words; }, QUIET);
}
async function suggest() {
const mine = ++turn;
const query = field.value;
const found = await find.suggested(query).catch(() => null);
if (mine !== turn || !found) return;
choose(-1);
options = find.list(box, found, form);
open(options.length > 0 && document.activeElement === field);
const words = options.length ? find.counted(form, "offered", options.length) : form.dataset.nothing;
tell([found.almost ? form.dataset.perhaps + ":" : "", query.trim() ? words : ""].join(" ").trim());
}
function later() {
choose(-1); // it was chosen for other letters
clearTimeout(timer);
timer = setTimeout(suggest, PATIENCE);
}
function move(step) {
if (box.hidden) {
suggest().then(() => {
if (!box.hidden) choose(step > 0 ? 0 : options.length - 1);
});
} else { // over the field itself, where nothing is chosen
const places = options.length + 1;
choose((chosen + 1 + step + places) % places - 1);
}
}
function press(event) {
if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
const shown = !box.hidden;
if (event.key === "ArrowDown" || event.key === "ArrowUp") move(event.key === "ArrowDown" ? 1 : -1);
else if (event.key === "Enter" && shown && options[chosen]) options[chosen].click();
else if (event.key === "Escape" && shown) close();
else return;
event.preventDefault();
}
function close() {
turn++;
clearTimeout(timer);
open(false);
tell("");
}
box.id = "suggestions";
box.setAttribute("role", "listbox");
box.setAttribute("aria-label", form.dataset.box);
told.setAttribute("role", "status");
field.setAttribute("role", "combobox");
field.setAttribute("aria-autocomplete", "list");
field.setAttribute("aria-controls", box.id);
form.append(box, told);
open(false);
field.addEventListener("input", later);
field.addEventListener("keydown", press);
field.addEventListener("blur", close);
box.addEventListener("mousedown", (event) => event.preventDefault()); // the focus stays in the field
box.addEventListener("click", () => open(false));
if (field.value) suggest(); // typed while this was loaded
}
const form = document.querySelector("form.find");
if (!form || !find.able) return;
find.beside(form.dataset.names);
find.suggested("").catch(() => {}); // the names come while somebody begins to type
attend(form);
})(window.dossierFind);

