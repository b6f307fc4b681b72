#!/usr/bin/env node
// Files with fields can be filled in: pdf.js types æ, ø and å in each text field,
// ticks each box and saves; what was typed is there when the file is opened again
// and stands on the page, and veraPDF still passes it for PDF/UA-1 and PDF/A-2a.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

const site = process.argv[2];
const typed = "Æblegrød på ål";
const wrong = [];
const work = mkdtempSync(join(tmpdir(), "fields-"));
const open = (data) => getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;

// The widgets of a document.
async function widgets(doc) {
  const all = [];
  for (let i = 1; i <= doc.numPages; i++) {
    const annotations = await (await doc.getPage(i)).getAnnotations();
    all.push(...annotations.filter((a) => a.subtype === "Widget"));
  }
  return all;
}

let files = 0;
let filled = 0;
for (const path of readdirSync(site, { recursive: true }).filter((p) => p.endsWith(".pdf")).sort()) {
  const doc = await open(readFileSync(join(site, path)));
  const all = await widgets(doc);
  if (all.length === 0) continue;
  for (const w of all) {
    if (!w.alternativeText) wrong.push(`${path}: the field ${w.fieldName} has no words for those who do not see it`);
    doc.annotationStorage.setValue(w.id, { value: w.fieldType === "Tx" ? typed : true });
  }
  const saved = await doc.saveDocument();
  let texts = 0;
  for (const w of await widgets(await open(saved.slice()))) {
    const want = w.fieldType === "Tx" ? typed : "Yes";
    if (w.fieldType === "Tx") texts++;
    if (w.fieldValue !== want) wrong.push(`${path}: the field ${w.fieldName} holds ${w.fieldValue} after saving`);
    filled++;
  }
  const copy = join(work, path.replaceAll("/", "-"));
  writeFileSync(copy, saved);
  // In a narrow field the words stand on several lines, with others' words between.
  const shown = execFileSync("pdftotext", [copy, "-"], { encoding: "utf8" }).split(/[^\p{L}]+/u);
  const seen = Math.min(...["Æblegrød", "ål"].map((word) => shown.filter((w) => w === word).length));
  if (seen !== texts) wrong.push(`${path}: its pages show ${seen} of ${texts} texts`);
  files++;
}
if (files === 0) wrong.push("no file has fields");
for (const line of wrong) console.log(line);
console.log(`fields: ${filled} fields in ${files} files filled in and saved, ${wrong.length} wrong`);
const here = dirname(fileURLToPath(import.meta.url));
const judged = files > 0 ? spawnSync(join(here, "verapdf"), [work], { stdio: ["ignore", "inherit", "inherit"] }) : { status: 1 };
rmSync(work, { recursive: true, force: true });
process.exit(wrong.length > 0 || judged.status !== 0 ? 1 : 0);
