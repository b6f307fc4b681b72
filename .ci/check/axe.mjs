#!/usr/bin/env node
// In a real Chromium, on a telephone's width and a desk's: axe finds no
// violation on any page, nothing is asked of another host, nothing fails to
// load, no script throws, and nothing scrolls sideways (at 320 px neither).
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join, normalize } from "node:path";

const site = process.argv[2];
const require = createRequire(import.meta.url);
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const browserPath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((p) => existsSync(p));
if (!browserPath) {
  console.error("axe: chromium is not installed");
  process.exit(1);
}

// The site is served from a folder of a host, so that a link that counts on the root shows;
// but for the page that is shown at any address, whose links do.
const base = "/a/folder/";
const own = /href="(\/[^"]*)css\/site\.css"/.exec(readFileSync(join(site, "404.html"), "utf8"))?.[1] ?? base;
let now = "";
const types = {
  ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml",
  ".json": "application/json", ".woff2": "font/woff2", ".png": "image/png", ".jpg": "image/jpeg",
  ".pdf": "application/pdf", ".xml": "application/xml", ".webmanifest": "application/manifest+json", ".wasm": "application/wasm",
};
const server = createServer((ask, answer) => {
  const path = decodeURIComponent(new URL(ask.url, "http://x").pathname);
  const from = path.startsWith(base) ? base : now.startsWith("404.html") && path.startsWith(own) ? own : null;
  let file = from === null ? "" : normalize(join(site, path.slice(from.length)));
  if (file && existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
  if (!file.startsWith(site) || !existsSync(file)) {
    answer.writeHead(404).end();
    return;
  }
  answer.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" }).end(readFileSync(file));
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const host = `http://127.0.0.1:${server.address().port}`;

const pages = readdirSync(site, { recursive: true }).filter((f) => f.endsWith(".html")).sort();
const wrong = [];
let runs = 0;
const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

const browser = await chromium.launch({ executablePath: browserPath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
for (const width of [390, 1280]) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  page.on("request", (r) => {
    if (!r.url().startsWith(host) && !r.url().startsWith("data:") && !r.url().startsWith("blob:")) wrong.push(`${now}: asks ${r.url()}`);
  });
  // Chromium asks for an icon by itself where a page names none.
  page.on("response", (r) => {
    if (r.status() >= 400 && !r.url().endsWith("/favicon.ico")) wrong.push(`${now}: ${r.status()} for ${r.url().slice(host.length)}`);
  });
  // Such as what the page's own Content-Security-Policy stops.
  page.on("console", (m) => {
    if (m.type() === "error" && !m.text().startsWith("Failed to load resource")) wrong.push(`${now}: the browser says: ${m.text()}`);
  });
  page.on("pageerror", (e) => wrong.push(`${now}: a script throws: ${e.message}`));
  const examine = async () => {
    const found = await page.evaluate((tags) => globalThis.axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] }), tags);
    for (const v of found.violations) {
      const places = v.nodes.slice(0, 3).map((n) => `      ${n.target.join(" ")}: ${n.failureSummary?.split("\n")[1]?.trim() ?? ""}`);
      wrong.push(`${now}: ${v.id} (${v.nodes.length}): ${v.help}\n${places.join("\n")}`);
    }
    if (found.passes.length === 0) wrong.push(`${now}: axe looked at nothing`);
  };
  for (const name of pages) {
    now = `${name} at ${width} px`;
    await page.goto(`${host}${base}${encodeURI(name)}`, { waitUntil: "load" });
    await page.evaluate(axe);
    await examine();
    let over = await page.evaluate(sideways);
    if (over > 0) wrong.push(`${now}: scrolls ${over} px sideways`);
    if (width === 390) {
      await page.setViewportSize({ width: 320, height: 900 });
      over = await page.evaluate(sideways);
      if (over > 0) wrong.push(`${name} at 320 px: scrolls ${over} px sideways`);
      await page.setViewportSize({ width, height: 900 });
    }
    // The menu is the same on all pages, and is opened on the first and the last.
    const menu = page.locator(".top .menu");
    if (width === 390 && (name === pages[0] || name === pages.at(-1))) {
      now = `${name} at ${width} px, its menu open`;
      await menu.click();
      if (!(await page.locator(".nav").isVisible())) wrong.push(`${now}: it does not open`);
      await examine();
    }
    runs++;
  }
  await context.close();
}
await browser.close();
server.close();

for (const w of wrong) console.log(w);
console.log(`axe: ${pages.length} pages, ${runs} runs, ${wrong.length} wrong`);
process.exit(wrong.length === 0 && pages.length > 0 && runs === 2 * pages.length ? 0 : 1);
