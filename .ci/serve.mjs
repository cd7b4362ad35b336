// Serves a folder as a static host does, packed with gzip; prints its address and stays.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const folder = process.argv[2];
const types = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".xml": "application/xml",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".jpg": "image/jpeg",
};

const server = createServer(async (request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
  try {
    const bytes = await readFile(join(folder, path.endsWith("/") ? path + "index.html" : path));
    const type = types[extname(path) || ".html"] ?? "application/octet-stream";
    const packed = !/^image\/(png|jpeg)$/.test(type);
    response.writeHead(200, {
      "Content-Type": type,
      "Cache-Control": "max-age=31536000",
      ...(packed && { "Content-Encoding": "gzip" }),
    });
    response.end(packed ? gzipSync(bytes) : bytes);
  } catch {
    response.writeHead(404).end();
  }
});
server.listen(0, "127.0.0.1", () => console.log(`http://localhost:${server.address().port}/`));
