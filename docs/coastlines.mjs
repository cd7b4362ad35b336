// Makes src/main/resources/dossier/picture/coastlines.txt from Natural Earth's land at 1:50 million:
//
//   npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
//   node docs/coastlines.mjs package/land-50m.json > src/main/resources/dossier/picture/coastlines.txt
//
// Each line is a ring of land, or of water within land, as an encoded polyline in hundredths of a
// degree (latitude first, as https://developers.google.com/maps/documentation/utilities/polylinealgorithm
// has it, there with 1e5). Longitudes go on beyond 180 where a coast does. No borders are in it.

import {readFileSync} from 'node:fs';

const TOLERANCE = 0.012; // degrees
const LEAST_AREA = 0.0015; // square degrees

const topology = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const [kx, ky] = topology.transform.scale;
const [dx, dy] = topology.transform.translate;

const arcs = topology.arcs.map(arc => {
  let x = 0, y = 0;
  return arc.map(([a, b]) => [(x += a) * kx + dx, (y += b) * ky + dy]);
});

const arc = index => index < 0 ? [...arcs[~index]].reverse() : arcs[index];

const ring = indices => indices.flatMap((index, i) => arc(index).slice(i ? 1 : 0));

/** A coast that crosses 180 degrees goes on beyond; one around a pole is closed along it. */
function whole(points) {
  const out = [points[0]];
  for (const [x, y] of points.slice(1)) {
    const before = out[out.length - 1][0];
    out.push([x + 360 * Math.round((before - x) / 360), y]);
  }
  const first = out[0], last = out[out.length - 1];
  if (Math.abs(first[0] - last[0]) > 180) {
    const pole = last[1] < 0 ? -90 : 90;
    out.push([last[0], pole], [first[0], pole], first);
  }
  return out;
}

/** The middle of a ring is not beyond 180 degrees. */
function home(points) {
  const east = points.map(point => point[0]);
  const turn = 360 * Math.round((Math.min(...east) + Math.max(...east)) / 720);
  return points.map(([x, y]) => [x - turn, y]);
}

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

function number(value) {
  let bits = value < 0 ? ~(value << 1) : value << 1, out = '';
  while (bits >= 0x20) {
    out += String.fromCharCode((0x20 | (bits & 0x1f)) + 63);
    bits >>= 5;
  }
  return out + String.fromCharCode(bits + 63);
}

function line(points) {
  let lat = 0, lon = 0, out = '';
  for (const [x, y] of points) {
    const north = Math.round(y * 100), east = Math.round(x * 100);
    out += number(north - lat) + number(east - lon);
    [lat, lon] = [north, east];
  }
  return out;
}

const rings = topology.objects.land.geometries
    .flatMap(geometry => geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs)
    .flat()
    .map(indices => home(whole(ring(indices))))
    .filter(points => area(points) >= LEAST_AREA)
    .map(simple)
    .filter(points => points.length > 3);
process.stdout.write(rings.map(points => line(points) + '\n').join(''));
console.error(rings.length + ' rings, ' + rings.flat().length + ' points');
