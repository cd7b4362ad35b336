
"use strict";
(() => {
const PATIENCE = 250; // milliseconds that a mouse has to rest, and may be away
let timer = 0;
let opened = null; // the mark whose card was opened here, and not by a tap
const cardOf = (mark) => document.getElementById(mark.getAttribute("popovertarget"));
const isOpen = (card) => card.matches(":popover-open");
function later(action) {
clearTimeout(timer);
timer = setTimeout(action, PATIENCE);
}
function open(mark) {
const card = cardOf(mark);
if (!isOpen(card) || (opened && opened !== mark)) {
close();
card.showPopover({ source: mark });
opened = mark;
}
}
function close() {
const card = opened && cardOf(opened);
opened = null;
if (card && isOpen(card)) {
card.hidePopover();
}
}
function onMouse(place, type, action) {
place.addEventListener(type, (event) => event.pointerType === "mouse" && later(action));
}
function attend(mark) {
const card = cardOf(mark);
onMouse(mark, "pointerenter", () => open(mark));
onMouse(mark, "pointerleave", close);
mark.addEventListener("focus", (event) => {
const back = card.contains(event.relatedTarget) && !isOpen(card); // Esc has just closed it
if (mark.matches(":focus-visible") && !back) {
open(mark);
}
});
mark.addEventListener("blur", (event) => card.contains(event.relatedTarget) || close());
mark.addEventListener("click", (event) => {
clearTimeout(timer);
if (opened === mark && isOpen(card)) {
event.preventDefault(); // the tap keeps what the mouse or the focus had opened
opened = null;
}
});
}
function follow(mark) {
const card = cardOf(mark);
mark.addEventListener("click", () => card.querySelector(".tools a").click());
}
const known = "popover" in HTMLElement.prototype;
for (const mark of document.querySelectorAll(".mark [popovertarget]")) {
(known ? attend : follow)(mark);
}
document.addEventListener("focusin", (event) => {
if (opened && event.target !== opened && !cardOf(opened).contains(event.target)) {
close();
}
});
for (const card of document.querySelectorAll(".card:not(.claim-card)")) {
onMouse(card, "pointerenter", () => {}); // whatever was to happen does not
onMouse(card, "pointerleave", close);
card.querySelector(".tools a").addEventListener("click", () => known && card.hidePopover());
}
})();


"use strict";
(() => {
const PATIENCE = 200; // milliseconds that a mouse has to rest, and may be away
if (!("popover" in HTMLElement.prototype)) {
return;
}
let timer = 0;
let opened = null;
let touched = false;
const cardOf = (mark) => document.getElementById(mark.dataset.card);
function open(mark) {
if (opened !== mark) {
close();
cardOf(mark).showPopover({ source: mark });
mark.dataset.open = "";
opened = mark;
}
}
function close() {
clearTimeout(timer);
const mark = opened;
opened = null;
if (mark) {
delete mark.dataset.open;
if (cardOf(mark).matches(":popover-open")) {
cardOf(mark).hidePopover();
}
}
}
function rests(place, action) {
return (event) => {
if (event.pointerType === "mouse") {
clearTimeout(timer);
timer = setTimeout(action, PATIENCE);
}
};
}
function attend(mark) {
const card = cardOf(mark);
mark.addEventListener("pointerenter", rests(mark, () => open(mark)));
mark.addEventListener("pointerleave", rests(mark, close));
mark.addEventListener("pointerdown", (event) => (touched = event.pointerType !== "mouse"));
mark.addEventListener("focus", () => mark.matches(":focus-visible") && open(mark));
mark.addEventListener("blur", (event) => card.contains(event.relatedTarget) || close());
mark.addEventListener("click", (event) => {
const first = touched && opened !== mark;
touched = false;
if (first) {
event.preventDefault();
open(mark);
} else {
close();
}
});
}
for (const mark of document.querySelectorAll("[data-card]")) {
attend(mark);
}
for (const card of document.querySelectorAll(".claim-card")) {
card.addEventListener("pointerenter", () => clearTimeout(timer));
card.addEventListener("pointerleave", rests(card, close));
card.addEventListener("focusout", (event) => {
if (!card.contains(event.relatedTarget) && event.relatedTarget !== opened) {
close();
}
});
card.querySelector(".tools a").addEventListener("click", close);
}
document.addEventListener("pointerdown", (event) => {
if (opened && !opened.contains(event.target) && !cardOf(opened).contains(event.target)) {
close();
}
});
document.addEventListener("keydown", (event) => {
if (event.key === "Escape" && opened) {
const inside = cardOf(opened).contains(document.activeElement);
const mark = opened;
close();
if (inside) {
mark.focus({ focusVisible: false });
close();
}
}
});

const wide = matchMedia("(min-width: 75rem)");
const contents = document.querySelector(".contents details");
const show = () => contents && wide.matches && (contents.open = true);
show();
wide.addEventListener("change", show);
})();


"use strict";
(() => {
const menu = document.querySelector(".masthead .menu");
if (!menu) {
return;
}
menu.addEventListener("keydown", (event) => {
if (event.key === "Escape" && menu.open) {
menu.open = false;
menu.querySelector("summary").focus();
}
});
document.addEventListener("click", (event) => {
if (!menu.contains(event.target)) {
menu.open = false;
}
});
menu.addEventListener("focusout", (event) => {
if (event.relatedTarget && !menu.contains(event.relatedTarget)) {
menu.open = false;
}
});
})();


"use strict";
(() => {
const section = document.querySelector("section.cite");
if (!section) {
return;
}
const today = new Date();
const month = (form) => new Intl.DateTimeFormat(document.documentElement.lang, { month: form }).format(today);

function short() {
const long = month("long");
return long.length > 4 ? long.slice(0, long.startsWith("Sept") ? 4 : 3) + "." : long;
}
function inForm(form) {
const parts = { MMMM: () => month("long"), MMM: short, d: () => today.getDate(), y: () => today.getFullYear() };
return form.replace(/MMMM|MMM|d|y/g, (part) => parts[part]());
}
for (const place of section.querySelectorAll(".read")) {
place.textContent = inForm(place.dataset.form);
}

function copySelected(words) {
const range = document.createRange();
range.selectNodeContents(words);
const selection = getSelection();
selection.removeAllRanges();
selection.addRange(range);
return document.execCommand("copy");
}
async function copy(words) {
try {
await navigator.clipboard.writeText(words.textContent.trim());
return true;
} catch {
return copySelected(words);
}
}
const status = section.querySelector("[role=status]");
for (const button of section.querySelectorAll("button.copy")) {
const label = button.textContent;
button.hidden = false;
button.addEventListener("click", async () => {
if (await copy(button.previousElementSibling)) {
button.textContent = status.textContent = status.dataset.copied;
setTimeout(() => {
button.textContent = label;
status.textContent = "";
}, 2000);
}
});
}
})();


"use strict";
(() => {
const form = document.querySelector("form.find");
const field = form?.elements.namedItem("q") ?? document.getElementById("query");
const wish = document.getElementById("slash");
const KEY = "dossier-slash";
let asked = false;
let off = false;
function load() {
if (asked) return;
asked = true;
for (const address of form.dataset.scripts.split(" ")) {
const script = document.createElement("script");
script.src = address;
script.async = false; // one after another
document.head.append(script);
}
}
function remembered(action) {
try {
return action(localStorage);
} catch {
return null; // a browser may remember nothing
}
}
function lead(event) {
const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || typing || off) return;
for (let place = field.closest("details"); place; place = place.parentElement.closest("details")) place.open = true;
if (!field.checkVisibility?.()) return; // where the page is narrow a link stands for it
event.preventDefault();
field.focus();
field.select();
}
if (!field) return;
form?.addEventListener("focusin", load);
if (form?.contains(document.activeElement)) load();
document.addEventListener("keydown", lead);
off = remembered((memory) => memory.getItem(KEY)) === "off";
if (wish) {
wish.checked = !off;
wish.addEventListener("change", () => {
off = !wish.checked;
remembered((memory) => (off ? memory.setItem(KEY, "off") : memory.removeItem(KEY)));
});
}
})();


(function () {
"use strict";
var box = document.querySelector(".sift .by-word");
if (!box) return;
var field = box.querySelector("input");
var told = box.querySelector(".found");
var rows = Array.prototype.slice.call(document.querySelectorAll(".trees li"));
var fold = function (words) {
return words.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "");
};
var words = rows.map(function (row) { return fold(row.querySelector(".text").textContent); });
var tell = function () {
var shown = rows.filter(function (row) { return row.getClientRects().length > 0; }).length;
told.textContent = shown === rows.length
? ""
: told.dataset.words.replace("#", shown).replace("%", rows.length);
};
var filter = function () {
var wanted = fold(field.value).split(/\s+/);
rows.forEach(function (row, i) {
row.hidden = !wanted.every(function (word) { return words[i].indexOf(word) >= 0; });
});
document.querySelectorAll(".trees .origin").forEach(function (origin) {
origin.hidden = !origin.querySelector("li:not([hidden])");
});
tell();
};
box.hidden = false;
field.addEventListener("input", filter);
window.addEventListener("hashchange", tell);
filter();
})();

