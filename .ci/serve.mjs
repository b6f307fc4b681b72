// What the checks that look at the site in a browser share: the site as a static
// host serves it, and Debian's Chromium. They ask nothing of any other host.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const types = {
  ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml",
  ".json": "application/json", ".xml": "application/xml", ".txt": "text/plain", ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2", ".png": "image/png", ".jpg": "image/jpeg", ".pdf": "application/pdf", ".wasm": "application/wasm", ".zip": "application/zip",
};
// What hosts of static files send compressed; the rest is compressed already.
const packs = new Set([".html", ".css", ".js", ".svg", ".json", ".xml", ".txt", ".webmanifest"]);

// pagesOf is the site's pages, by path.
export const pagesOf = (site) => readdirSync(site, { recursive: true }).filter((f) => f.endsWith(".html")).sort();

// sizeOf is the bytes of a file as they lie there, and as a host sends them, with gzip at its usual level.
const sizes = new Map();
export function sizeOf(file) {
  if (!sizes.has(file)) {
    const data = readFileSync(file);
    sizes.set(file, { data, raw: data.length, sent: packs.has(extname(file)) ? gzipSync(data, { level: 6 }) : data });
  }
  return sizes.get(file);
}

// serve gives the site from a folder of a host, so that a link that counts on the
// root shows. The page that is shown at any address has links that begin at the root;
// they lead to the same files.
export async function serve(site, base = "/a/folder/") {
  const own = /href="(\/[^"]*)css\/site\.css"/.exec(readFileSync(join(site, "404.html"), "utf8"))?.[1] ?? base;
  const answer = (ask, to) => {
    const path = decodeURIComponent(new URL(ask.url, "http://x").pathname);
    const from = path.startsWith(base) ? base : here.lost && path.startsWith(own) ? own : null;
    let file = from === null ? "" : normalize(join(site, path.slice(from.length)));
    if (file && existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
    if (!file.startsWith(site) || !existsSync(file)) return to.writeHead(404).end();
    const { data, sent } = sizeOf(file);
    const zip = sent !== data && /\bgzip\b/.test(ask.headers["accept-encoding"] ?? "");
    to.writeHead(200, {
      "content-type": types[extname(file)] ?? "application/octet-stream", "content-length": (zip ? sent : data).length,
      "cache-control": "max-age=600", ...(zip ? { "content-encoding": "gzip", vary: "accept-encoding" } : {}),
    });
    to.end(ask.method === "HEAD" ? undefined : zip ? sent : data);
  };
  const server = createServer(answer);
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const host = `http://127.0.0.1:${server.address().port}`;
  const here = {
    host, root: host + base, lost: false,
    // url is the address of a page; that of the lost one opens the folder its links begin with.
    url(page) {
      here.lost = page === "404.html";
      return host + base + encodeURI(page);
    },
    fileOf(url) {
      const path = decodeURIComponent(new URL(url).pathname);
      return join(site, path.startsWith(base) ? path.slice(base.length) : path.slice(own.length));
    },
    close: () => server.close(),
  };
  return here;
}

// complains tells whether the console says that something is wrong. From a disk Chromium
// refuses a font that is asked for early, and takes it when the style sheet asks
// (generator/site/fonts.go); offline.mjs looks whether it came.
export function complains(message) {
  const early = [message.text(), message.location().url].some((t) => /file:\S*\.woff2/.test(t));
  return !early && ["error", "warning"].includes(message.type());
}

// chromium is playwright's driver and the path of Debian's browser, or the check fails.
// It has no sandbox: Debian packs that by itself, and only our own pages are opened.
export function chromium(check) {
  const path = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((p) => existsSync(p));
  if (!path) {
    console.error(`${check}: chromium is not installed`);
    process.exit(1);
  }
  const { chromium } = createRequire(import.meta.url)("playwright-core");
  const args = ["--no-sandbox"];
  return { path, args, launch: () => chromium.launch({ executablePath: path, args }) };
}
