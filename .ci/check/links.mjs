#!/usr/bin/env node
// Every link inside the site leads somewhere, to the right place in the page
// too; nothing is asked of another host; every page and print can be reached
// from the front page by following links.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";

const site = process.argv[2];
const wrong = [];
const files = readdirSync(site, { recursive: true }).filter((f) => statSync(join(site, f)).isFile());
const text = (f) => readFileSync(join(site, f), "utf8");

const entities = { amp: "&", quot: '"', apos: "'", lt: "<", gt: ">" };
const plain = (s) =>
  s.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex, dec, name) =>
    hex ? String.fromCodePoint(parseInt(hex, 16)) : dec ? String.fromCodePoint(dec) : (entities[name] ?? all));

// The start tags of a page, each with its attributes; comments and scripts out.
function* tags(html) {
  const bare = html.replace(/<!--[\s\S]*?-->/g, "").replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/gi, "$1");
  for (const [, name, rest] of bare.matchAll(/<([a-z][\w-]*)((?:\s+[^\s=>\/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*\/?>/gi)) {
    const attrs = {};
    for (const [, key, a, b, c] of rest.matchAll(/([^\s=>\/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g)) {
      attrs[key.toLowerCase()] = plain(a ?? b ?? c ?? "");
    }
    yield { name: name.toLowerCase(), attrs };
  }
}

const css = (s) => [...s.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g)].map((m) => m[1] ?? m[2]);

// What a file points to: {to, kind}; kind "go" is followed by a person, "load" by the browser.
function* links(file) {
  if (file.endsWith(".css")) {
    for (const to of css(text(file))) yield { to, kind: "load" };
    return;
  }
  const html = text(file);
  for (const [, style] of html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gi)) {
    for (const to of css(style)) yield { to, kind: "load" };
  }
  for (const { name, attrs } of tags(html)) {
    if (attrs.href !== undefined) {
      // A link element loads, but for those that only say where something else is.
      const says = /\b(canonical|alternate|license|author|next|prev)\b/.test(attrs.rel ?? "");
      yield { to: attrs.href, kind: name === "link" && !says ? "load" : name === "use" ? "load" : "go" };
    }
    for (const key of ["src", "poster", "data", "action", "xlink:href"]) {
      if (attrs[key] !== undefined) yield { to: attrs[key], kind: "load" };
    }
    for (const part of (attrs.srcset ?? "").split(",")) {
      if (part.trim()) yield { to: part.trim().split(/\s+/)[0], kind: "load" };
    }
    for (const to of css(attrs.style ?? "")) yield { to, kind: "load" };
  }
}

const ids = new Map();
for (const f of files.filter((f) => f.endsWith(".html"))) {
  const seen = new Set();
  for (const { attrs } of tags(text(f))) {
    if (attrs.id === undefined) continue;
    if (seen.has(attrs.id)) wrong.push(`${f}: the id ${attrs.id} stands twice`);
    seen.add(attrs.id);
  }
  ids.set(f, seen);
}

// Where the site stands on its host, by the page that is shown at any address.
const base = /href="(\/[^"]*)css\/site\.css"/.exec(text("404.html"))?.[1] ?? "/";

let internal = 0;
let external = 0;
const leads = new Map();
for (const f of files.filter((f) => /\.(html|css)$/.test(f))) {
  leads.set(f, new Set());
  for (let { to, kind } of links(f)) {
    if (/^data:/i.test(to)) continue;
    if (/^[a-z][a-z0-9+.-]*:/i.test(to) || to.startsWith("//")) {
      external++;
      if (kind === "load") wrong.push(`${f}: loads ${to} from elsewhere`);
      else if (!/^(https:|mailto:|tel:)/i.test(to)) wrong.push(`${f}: a link to ${to}`);
      continue;
    }
    internal++;
    if (f === "404.html" && to.startsWith(base)) to = to.slice(base.length);
    else if (f === "404.html" && !to.startsWith("#")) {
      wrong.push(`${f}: ${to} does not begin where the site does, and the page is shown at any address`);
      continue;
    }
    if (to.startsWith("/")) {
      wrong.push(`${f}: ${to} starts at the root, so the folder cannot lie anywhere`);
      continue;
    }
    const [path, fragment] = to.split("#", 2);
    let target = posix.normalize(posix.join(posix.dirname(f), decodeURIComponent(path.split("?")[0])));
    if (path === "") target = f;
    if (target.startsWith("..")) {
      wrong.push(`${f}: ${to} leaves the site`);
      continue;
    }
    if (target === "." || (existsSync(join(site, target)) && statSync(join(site, target)).isDirectory())) {
      target = posix.join(target, "index.html");
    }
    if (!existsSync(join(site, target))) wrong.push(`${f}: ${to} leads nowhere`);
    else if (fragment && ids.has(target) && !ids.get(target).has(decodeURIComponent(fragment))) {
      wrong.push(`${f}: ${to}: no such place in ${target}`);
    }
    leads.get(f).add(target);
  }
}

const reached = new Set(["index.html"]);
for (const f of reached) for (const to of leads.get(f) ?? []) reached.add(to);
for (const f of files) {
  if (/\.(html|pdf)$/.test(f) && f !== "404.html" && !reached.has(f)) wrong.push(`${f}: no way there from the front page`);
}

for (const w of [...new Set(wrong)]) console.log(w);
console.log(`links: ${ids.size} pages, ${internal} links within, ${external} out, ${new Set(wrong).size} wrong`);
process.exit(wrong.length === 0 && ids.size > 0 && internal > 0 ? 0 : 1);
