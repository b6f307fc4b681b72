#!/usr/bin/env node
// materials.json says the truth: every PDF of the site stands in it once, with
// its size, its sum and the number of its pages, and its page links to it.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, posix } from "node:path";

const site = process.argv[2];
const wrong = [];
const forms = ["a4", "a3", "a3-on-a4", "booklet", "folded", "cards", "cards-laminate", "print-shop", "job"];
const audiences = ["participants", "citizens", "support", "facilitators", "professionals"];

// The short side first: a sheet may lie or stand.
const sorted = (w, h) => [Number(w), Number(h)].sort((a, b) => a - b);
const iso = { A3: [297, 420], A4: [210, 297], A5: [148, 210], A6: [105, 148], A7: [74, 105] };
const millimetres = (paper) => iso[paper] ?? sorted(...(/^([\d.]+)x([\d.]+) mm$/.exec(paper)?.slice(1) ?? [NaN, NaN]));

const { materials } = JSON.parse(readFileSync(join(site, "materials.json"), "utf8"));
const listed = new Map();
for (const m of materials) {
  const name = `${m.course}/${m.id}`;
  const keys = Object.keys(m).sort().join();
  if (keys !== "audience,course,files,id,page,title") wrong.push(`${name}: its keys are ${keys}`);
  if (!audiences.includes(m.audience)) wrong.push(`${name}: audience ${m.audience}`);
  const page = join(site, m.page, m.page.endsWith(".html") ? "" : "index.html");
  const html = existsSync(page) ? readFileSync(page, "utf8") : "";
  if (!html) wrong.push(`${name}: its page ${m.page} is not there`);
  for (const f of m.files) {
    const keys = Object.keys(f).sort().join();
    if (keys !== "bytes,form,pages,paper,path,sha256") wrong.push(`${f.path}: its keys are ${keys}`);
    if (listed.has(f.path)) wrong.push(`${f.path}: stands twice`);
    listed.set(f.path, f);
    const file = join(site, f.path);
    if (!existsSync(file)) {
      wrong.push(`${f.path}: not there`);
      continue;
    }
    const data = readFileSync(file);
    if (data.length !== f.bytes) wrong.push(`${f.path}: ${data.length} bytes, not ${f.bytes}`);
    const sum = createHash("sha256").update(data).digest("hex");
    if (sum !== f.sha256) wrong.push(`${f.path}: another sha256`);
    const info = execFileSync("pdfinfo", ["-l", "-1", "-box", file], { encoding: "utf8" });
    const pages = Number(/^Pages: +(\d+)$/m.exec(info)?.[1]);
    if (pages !== f.pages) wrong.push(`${f.path}: ${pages} pages, not ${f.pages}`);
    const paper = millimetres(f.paper);
    // What is cut off is not paper: the trim box counts, and without one it is the page.
    let measured = 0;
    for (const [, number, x0, y0, x1, y1] of info.matchAll(/^Page +(\d+) TrimBox: +([\d.]+) +([\d.]+) +([\d.]+) +([\d.]+)/gm)) {
      measured++;
      const page = sorted(x1 - x0, y1 - y0).map((pt) => (pt / 72) * 25.4);
      if (page.some((mm, i) => Math.abs(mm - paper[i]) > 0.2)) {
        wrong.push(`${f.path}: page ${number} is ${page.map((mm) => mm.toFixed(1)).join(" x ")} mm, not ${f.paper}`);
      }
    }
    if (measured !== pages) wrong.push(`${f.path}: ${measured} of ${pages} pages could be measured`);
    if (!forms.includes(f.form)) wrong.push(`${f.path}: form ${f.form}`);
    if (millimetres(f.paper).some(Number.isNaN)) wrong.push(`${f.path}: paper ${f.paper}`);
    const link = posix.relative(m.page.endsWith(".html") ? dirname(m.page) : m.page, f.path);
    if (!html.includes(`href="${link}"`)) wrong.push(`${f.path}: ${m.page} has no href="${link}"`);
  }
}

const there = readdirSync(site, { recursive: true }).filter((f) => f.endsWith(".pdf") && statSync(join(site, f)).isFile());
for (const f of there) if (!listed.has(f)) wrong.push(`${f}: not in materials.json`);

for (const w of wrong) console.log(w);
console.log(`materials: ${materials.length} entries, ${there.length} PDFs, ${wrong.length} wrong`);
process.exit(wrong.length === 0 && there.length > 0 ? 0 : 1);
