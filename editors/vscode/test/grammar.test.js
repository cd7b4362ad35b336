"use strict";

// The expressions of the grammar, as far as JavaScript's own engine knows them.
const assert = require("node:assert");
const { test } = require("node:test");
const { repository } = require("../syntaxes/dossier.tmLanguage.json");

const finds = (pattern, text) => new RegExp(pattern, "u").exec(text)?.[0];

test("each form is coloured, and what only looks like it is not", () => {
  assert.equal(finds(repository.claim.match, "It was sold [=sale-voted: by vote]."), "[=sale-voted: by vote]");
  assert.equal(finds(repository.link.match, "see [[way-home|the channel]]"), "[[way-home|the channel]]");
  assert.equal(finds(repository.comparison.match, "[compare: words]"), "[compare: words]");
  assert.ok(finds(repository.citation.begin, 'said [see @a, p. 4; -@b]'));
  assert.equal(finds(repository.citation.begin, "[a link](https://example.org/@a)"), undefined);
  assert.equal(finds(repository.citation.begin, "[[way-home]]"), undefined);
});
