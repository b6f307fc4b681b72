#!/usr/bin/env node
// Text comes out of every PDF as it was written, so that it can be searched, copied
// and read aloud: each text of the structure tree is found by poppler on the pages,
// where kerning has parted no word and joined no two. In what is read page by page
// (A4, A3) the texts are found in the order of the tree. And the site has æ, ø and å.
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

const site = process.argv[2];
const wrong = [];
const tool = (...args) => execFileSync(args[0], args.slice(1), { encoding: "utf8", maxBuffer: 1 << 26, stdio: ["ignore", "pipe", "ignore"] });
const plain = (s) => s.replace(/\s+/g, " ").trim();

let files = 0;
let texts = 0;
const letters = new Set();
for (const path of readdirSync(site, { recursive: true }).filter((p) => p.endsWith(".pdf")).sort()) {
  const file = join(site, path);
  // What stands in quotes is a run of text in the tree; the words come from the
  // glyphs' characters, and nothing of their places on the page.
  const tree = [...tool("pdfinfo", "-struct-text", file).matchAll(/^ *"(.*)"$/gm)].map((m) => plain(m[1])).filter(Boolean);
  // -raw has the order of the drawing; words are made from where the glyphs lie.
  const page = plain(tool("pdftotext", "-raw", file, "-"));
  const found = (text, from) => {
    for (let at = page.indexOf(text, from); at >= 0; at = page.indexOf(text, at + 1)) {
      const whole = (at === 0 || page[at - 1] === " ") && [undefined, " "].includes(page[at + text.length]);
      if (whole) return at;
    }
    return -1;
  };
  const inOrder = /(?<!-paa)-a[34]\.pdf$/.test(path);
  let last = 0;
  for (const text of tree) {
    const at = found(text, inOrder ? last : 0);
    if (at >= 0) last = at;
    else wrong.push(`${path}: ${found(text, 0) < 0 ? "not found on the pages" : "found, but not where the tree has it"}: ${text}`);
    for (const c of text) letters.add(c);
    texts++;
  }
  if (tree.length === 0) wrong.push(`${path}: no text`);
  files++;
}
for (const c of "æøå") if (!letters.has(c)) wrong.push(`no PDF has ${c}`);
for (const line of wrong) console.log(line);
console.log(`text: ${texts} texts of ${files} PDFs, ${wrong.length} wrong`);
process.exit(wrong.length > 0 || files === 0 || texts === 0 ? 1 : 0);
