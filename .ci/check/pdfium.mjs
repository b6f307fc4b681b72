#!/usr/bin/env node
// PDFium, which Chromium shows PDFs with, fills in the fields as a person does: a
// click in each text field and the keys of æ, ø and å, a click on each box and each
// picture to set a ring around. What was typed and ticked is there when the saved
// file is opened again, it is seen on the page, and veraPDF passes the file for
// PDF/UA-1 and PDF/A-2a.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { init } from "@embedpdf/pdfium";

const site = process.argv[2];
const typed = "Æblegrød på ål";
const widgetSubtype = 20; // FPDF_ANNOT_WIDGET
const checkBox = 2; // FPDF_FORMFIELD_CHECKBOX
const textField = 6; // FPDF_FORMFIELD_TEXTFIELD
const wrong = [];
const work = mkdtempSync(join(tmpdir(), "pdfium-"));

const wasm = createRequire(import.meta.url).resolve("@embedpdf/pdfium/pdfium.wasm");
const lib = await init({ wasmBinary: readFileSync(wasm) });
lib.PDFiumExt_Init();
const c = lib.pdfium; // the memory that PDFium works in

// A string that PDFium writes into a buffer: call(buffer, bytes) tells how many.
function string(call) {
  const bytes = call(0, 0);
  const buffer = c.wasmExports.malloc(bytes);
  call(buffer, bytes);
  const s = c.UTF16ToString(buffer);
  c.wasmExports.free(buffer);
  return s;
}

// Opens a file, calls work with each widget of each page, and gives what save says.
function walk(data, each, save = () => {}) {
  const at = c.wasmExports.malloc(data.length);
  c.HEAPU8.set(data, at);
  const doc = lib.FPDF_LoadMemDocument(at, data.length, "");
  if (!doc) throw new Error(`PDFium cannot open it: error ${lib.FPDF_GetLastError()}`);
  const info = lib.PDFiumExt_OpenFormFillInfo();
  const form = lib.PDFiumExt_InitFormFillEnvironment(doc, info);
  const box = c.wasmExports.malloc(16);
  // All pages are loaded first: a field that stands on several is filled in on all.
  const pages = Array.from({ length: lib.FPDF_GetPageCount(doc) }, (_, i) => lib.FPDF_LoadPage(doc, i));
  for (const page of pages) lib.FORM_OnAfterLoadPage(page, form);
  for (const page of pages) {
    for (let k = 0; k < lib.FPDFPage_GetAnnotCount(page); k++) {
      const annot = lib.FPDFPage_GetAnnot(page, k);
      if (lib.FPDFAnnot_GetSubtype(annot) === widgetSubtype) {
        lib.FPDFAnnot_GetRect(annot, box);
        const [left, top, right, bottom] = [0, 4, 8, 12].map((o) => c.getValue(box + o, "float"));
        each({
          form, page, left, top, right, bottom,
          kind: lib.FPDFAnnot_GetFormFieldType(form, annot),
          name: string((b, n) => lib.FPDFAnnot_GetFormFieldName(form, annot, b, n)),
          label: string((b, n) => lib.FPDFAnnot_GetFormFieldAlternateName(form, annot, b, n)),
          value: string((b, n) => lib.FPDFAnnot_GetFormFieldValue(form, annot, b, n)),
          checked: lib.FPDFAnnot_IsChecked(form, annot),
        });
      }
      lib.FPDFPage_CloseAnnot(annot);
    }
  }
  const saved = save(doc);
  for (const page of pages) {
    lib.FORM_OnBeforeClosePage(page, form);
    lib.FPDF_ClosePage(page);
  }
  lib.PDFiumExt_ExitFormFillEnvironment(form);
  lib.FPDF_CloseDocument(doc);
  lib.PDFiumExt_CloseFormFillInfo(info);
  for (const p of [box, at]) c.wasmExports.free(p);
  return saved;
}

function saved(doc) {
  const writer = lib.PDFiumExt_OpenFileWriter();
  lib.PDFiumExt_SaveAsCopy(doc, writer);
  const size = lib.PDFiumExt_GetFileWriterSize(writer);
  const at = c.wasmExports.malloc(size);
  lib.PDFiumExt_GetFileWriterData(writer, at, size);
  const data = Buffer.from(c.HEAPU8.subarray(at, at + size));
  c.wasmExports.free(at);
  lib.PDFiumExt_CloseFileWriter(writer);
  return data;
}

// The dots of a widget's place, 1 for each that is darker than half.
function ink(w) {
  const scale = 2;
  const wide = Math.ceil((w.right - w.left) * scale);
  const high = Math.ceil((w.top - w.bottom) * scale);
  const bitmap = lib.FPDFBitmap_Create(wide, high, 0);
  lib.FPDFBitmap_FillRect(bitmap, 0, 0, wide, high, 0xffffffff);
  const pageWide = lib.FPDF_GetPageWidthF(w.page) * scale;
  const pageHigh = lib.FPDF_GetPageHeightF(w.page) * scale;
  const place = [-w.left * scale, w.top * scale - pageHigh, pageWide, pageHigh].map(Math.round);
  lib.FPDF_RenderPageBitmap(bitmap, w.page, ...place, 0, 0);
  lib.FPDF_FFLDraw(w.form, bitmap, w.page, ...place, 0, 0); // the fields
  const dots = lib.FPDFBitmap_GetBuffer(bitmap);
  const dark = new Uint8Array(wide * high);
  for (let i = 0; i < dark.length; i++) dark[i] = c.HEAPU8[dots + 4 * i] < 128 ? 1 : 0;
  lib.FPDFBitmap_Destroy(bitmap);
  return dark;
}

let files = 0;
let filled = 0;
for (const path of readdirSync(site, { recursive: true }).filter((p) => p.endsWith(".pdf")).sort()) {
  const data = readFileSync(join(site, path));
  const before = [];
  walk(data, (w) => before.push(ink(w)));
  if (before.length === 0) continue;
  const done = new Set();
  const copy = walk(data, (w) => {
    if (!w.label) wrong.push(`${path}: the field ${w.name} has no words for those who do not see it`);
    if (done.has(w.name)) return; // one name is one field: filled in once
    done.add(w.name);
    // Near the upper left corner: over a picture that is a click as good as any.
    const spot = [w.left + 4, w.top - 4];
    lib.FORM_OnLButtonDown(w.form, w.page, 0, ...spot);
    lib.FORM_OnLButtonUp(w.form, w.page, 0, ...spot);
    if (w.kind === textField) for (const key of typed) lib.FORM_OnChar(w.form, w.page, key.codePointAt(0), 0);
    lib.FORM_ForceToKillFocus(w.form);
  }, saved);
  walk(copy, (w) => {
    if (w.kind === textField ? w.value !== typed : w.kind !== checkBox || !w.checked) {
      wrong.push(`${path}: the field ${w.name} holds "${w.value}" after saving`);
    }
    const was = before.shift();
    const fresh = ink(w).filter((dot, i) => dot > was[i]).length;
    if (fresh < 50) wrong.push(`${path}: nothing is seen of what was filled in in ${w.name}`);
    filled++;
  });
  writeFileSync(join(work, path.replaceAll("/", "-")), copy);
  files++;
}
if (files === 0) wrong.push("no file has fields");
for (const line of wrong) console.log(line);
console.log(`pdfium: ${filled} fields in ${files} files filled in with keys and clicks, ${wrong.length} wrong`);
const here = dirname(fileURLToPath(import.meta.url));
const judged = files > 0 ? spawnSync(join(here, "verapdf"), [work], { stdio: ["ignore", "inherit", "inherit"] }) : { status: 1 };
rmSync(work, { recursive: true, force: true });
process.exit(wrong.length > 0 || judged.status !== 0 ? 1 : 0);
