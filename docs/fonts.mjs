// Makes the fonts in templates/assets/fonts/ and their @font-face rules, templates/styles/10-fonts.css, and those
// that are embedded in PDF, templates/edition/fonts/:
//
//   mkdir fonts && cd fonts && npm init -y
//   npm install --no-save @fontsource-variable/source-serif-4@5.3.1 @fontsource-variable/source-sans-3@5.3.1 source-sans@3.52.0 source-serif@4.5.0 subset-font@2.9.0
//   node ../docs/fonts.mjs . ../templates
//
// Source Serif 4 in three cuts and Source Sans 3 in one, each in three scripts: a page loads only
// those that it has letters of. Signs (the tick, arrows) are missing from Fontsource's files, so
// that they come from Adobe's own, once for both families. "Source" is a reserved name: what has
// been made smaller may not go by it (SIL Open Font License 1.1, 3), so the files have names of
// their own, and say in them whose they are.

import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {resolve} from 'node:path';

const [packages, templates] = process.argv.slice(2);
const require = createRequire(resolve(packages) + '/node_modules/subset-font/');
const subset = require('subset-font');
const {convert} = require('fontverter');

const SCRIPTS = {
  'latin': 'U+0000-00FF,U+0131,U+0152-0153,U+0178,U+02BC,U+2000-206F,U+20AC,U+2212',
  'latin-ext': 'U+0100-0130,U+0132-0151,U+0154-0177,U+0179-017F,U+0218-021B',
  'cyrillic': 'U+0400-045F,U+0490-0491,U+2116'
};
const LICENCE = 'SIL Open Font License 1.1';
const SIGNS = 'U+2190-2193,U+2197,U+2713';

const serif = (script, slope) => `@fontsource-variable/source-serif-4/files/source-serif-4-${script}-opsz-${slope}.woff2`;
const sans = script => `@fontsource-variable/source-sans-3/files/source-sans-3-${script}-wght-normal.woff2`;

const CUTS = [
  {name: 'serif', family: 'Dossier Serif', style: 'normal', weight: '400', axes: {wght: 400, opsz: 13}, from: script => serif(script, 'normal')},
  {name: 'serif-italic', family: 'Dossier Serif', style: 'italic', weight: '400', axes: {wght: 400, opsz: 13}, from: script => serif(script, 'italic')},
  {name: 'serif-head', family: 'Dossier Head', style: 'normal', weight: '620', axes: {wght: 620, opsz: 36}, from: script => serif(script, 'normal')},
  {name: 'sans', family: 'Dossier Sans', style: 'normal', weight: '400 700', axes: {wght: {min: 400, max: 700, default: 400}}, from: sans}
];

const read = name => readFileSync(`${packages}/node_modules/${name}`);

/** All characters of a unicode-range. */
const characters = range => range.split(',').map(part => {
  const [from, to = from] = part.slice(2).split('-').map(hex => parseInt(hex, 16));
  return Array.from({length: to - from + 1}, (_, i) => String.fromCodePoint(from + i)).join('');
}).join('');

const face = (cut, file, range) => `@font-face {
  font-family: "${cut.family}";
  font-style: ${cut.style};
  font-weight: ${cut.weight};
  font-display: swap;
  src: url(fonts/${file}) format("woff2");
  unicode-range: ${range.replaceAll(',', ', ')};
}
`;

/** The tables of a font, by tag. */
const tables = font => new Map(Array.from({length: font.readUInt16BE(4)}, (_, i) => {
  const entry = 12 + 16 * i, at = font.readUInt32BE(entry + 8);
  return [font.toString('latin1', entry, entry + 4), font.subarray(at, at + font.readUInt32BE(entry + 12))];
}));

const utf16 = words => Buffer.from(words, 'utf16le').swap16();

/** A name table with some names replaced, as Windows and the web read it (platform 3, encoding 1). */
function renamed(table, names) {
  const old = Array.from({length: table.readUInt16BE(2)}, (_, i) => {
    const [platform, , language, id, length, at] = Array.from({length: 6}, (_, j) => table.readUInt16BE(6 + 12 * i + 2 * j));
    const start = table.readUInt16BE(4) + at;
    return {platform, language, id, words: table.subarray(start, start + length)};
  }).filter(name => name.platform === 3 && name.language === 0x409 && ![16, 17, 21, 22, 25].includes(name.id) && !(name.id in names));
  const all = [...old, ...Object.entries(names).map(([id, words]) => ({id: +id, words: utf16(words)}))].sort((a, b) => a.id - b.id);
  const head = Buffer.alloc(6 + 12 * all.length);
  head.writeUInt16BE(all.length, 2);
  head.writeUInt16BE(head.length, 4);
  let at = 0;
  all.forEach(({id, words}, i) => {
    [3, 1, 0x409, id, words.length, at].forEach((value, j) => head.writeUInt16BE(value, 6 + 12 * i + 2 * j));
    at += words.length;
  });
  return Buffer.concat([head, ...all.map(name => name.words)]);
}

const padded = bytes => Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);

const sum = bytes => {
  let total = 0;
  for (let i = 0; i < bytes.length; i += 4) {
    total = (total + bytes.readUInt32BE(i)) >>> 0;
  }
  return total;
};

/** A font of these tables. */
function joined(version, all) {
  const head = Buffer.alloc(12 + 16 * all.size), bodies = [];
  const power = Math.floor(Math.log2(all.size));
  version.copy(head);
  [all.size, 16 << power, power, 16 * all.size - (16 << power)].forEach((value, i) => head.writeUInt16BE(value, 4 + 2 * i));
  const adjusted = Buffer.from(all.get('head'));
  adjusted.writeUInt32BE(0, 8);
  let at = head.length, entry = 12;
  for (const [tag, bytes] of new Map([...all, ['head', adjusted]])) {
    const body = padded(bytes);
    head.write(tag, entry, 'latin1');
    [sum(body), at, bytes.length].forEach((value, i) => head.writeUInt32BE(value, entry + 4 + 4 * i));
    at += body.length;
    entry += 16;
    bodies.push([tag, body]);
  }
  const whole = Buffer.concat([head, ...bodies.map(([, body]) => body)]);
  const start = head.readUInt32BE(12 + 16 * bodies.findIndex(([tag]) => tag === 'head') + 8);
  whole.writeUInt32BE((0xB1B0AFBA - sum(whole)) >>> 0, start + 8);
  return whole;
}

function called(font, name) {
  const all = tables(font), script = name.replaceAll(' ', '');
  const names = {1: name, 2: 'Regular', 3: script, 4: name, 6: script, 13: LICENCE, 14: 'https://openfontlicense.org'};
  all.set('name', renamed(all.get('name'), names));
  return joined(font.subarray(0, 4), all);
}

async function make(file, name, font, range, axes) {
  const options = {targetFormat: 'sfnt', variationAxes: axes, noLayoutClosure: true};
  const bytes = await convert(called(await subset(font, characters(range), options), name), 'woff2');
  writeFileSync(`${templates}/assets/fonts/${file}`, bytes);
  console.error(file + ' ' + bytes.length);
}

mkdirSync(`${templates}/assets/fonts`, {recursive: true});
const faces = [];
for (const cut of CUTS) {
  for (const [script, range] of Object.entries(SCRIPTS)) {
    const file = `${cut.name}-${script}.woff2`;
    await make(file, `${cut.family} ${cut.style === 'italic' ? 'Italic ' : ''}${script}`, read(cut.from(script)), range, cut.axes);
    faces.push(face(cut, file, range));
  }
}
// Bold words in a text are set in the cut for headings
for (const [script, range] of Object.entries(SCRIPTS)) {
  faces.push(face({...CUTS[0], weight: '600 700'}, `serif-head-${script}.woff2`, range));
}
await make('sans-signs.woff2', 'Dossier Sans signs', read('source-sans/WOFF2/VF/SourceSans3VF-Upright.ttf.woff2'), SIGNS, CUTS[3].axes);
// A browser takes one face of a family by its weight, and looks only there for a letter
for (const cut of [CUTS[0], {...CUTS[0], weight: '600 700'}, CUTS[3]]) {
  faces.push(face(cut, 'sans-signs.woff2', SIGNS));
}
writeFileSync(`${templates}/styles/10-fonts.css`, `/* The faces: made by docs/fonts.mjs, with the letters that they have */\n\n${faces.join('\n')}`);

// A PDF holds its fonts: TrueType, all scripts in one file, each cut as Adobe drew it
const PRINTED = [
  {name: 'serif', family: 'Dossier Print Serif', from: 'source-serif/TTF/SourceSerif4-Regular.ttf'},
  {name: 'serif-italic', family: 'Dossier Print Serif Italic', from: 'source-serif/TTF/SourceSerif4-It.ttf'},
  {name: 'serif-bold', family: 'Dossier Print Serif Semibold', from: 'source-serif/TTF/SourceSerif4-Semibold.ttf'},
  {name: 'sans', family: 'Dossier Print Sans', from: 'source-sans/TTF/SourceSans3-Regular.ttf'},
  {name: 'sans-bold', family: 'Dossier Print Sans Bold', from: 'source-sans/TTF/SourceSans3-Bold.ttf'}
];
const letters = characters([...Object.values(SCRIPTS), SIGNS].join(','));
mkdirSync(`${templates}/edition/fonts`, {recursive: true});
for (const {name, family, from} of PRINTED) {
  const bytes = called(await subset(read(from), letters, {targetFormat: 'sfnt', noLayoutClosure: true}), family);
  writeFileSync(`${templates}/edition/fonts/${name}.ttf`, bytes);
  console.error(`${name}.ttf ${bytes.length}`);
}
