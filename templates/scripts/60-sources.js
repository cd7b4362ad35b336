// The list of all sources: a field that leaves only the texts with a word.
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
