#!/usr/bin/env node
// The page that makes a group's own set, in a real Chromium, from a host and from a disk. Once its
// program has come, the network is closed: then the group of docs/gruppe.yaml is opened, and another
// one typed in, and their sets are made. Nothing may have been asked for or stored, but for what one
// ticks, and every file must have the bytes that the command makes of the same group. Names that
// cannot be printed, HTML as a name, a list that is too long, and a program that falls over are told
// in plain words, and nothing typed is lost. All states are put to axe, and the keys alone suffice.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";
import { closable } from "../closed.mjs";
import { walk } from "../focus.mjs";
import { groupForm } from "../groupform.mjs";
import { serve, chromium, complains } from "../serve.mjs";
import { unzip } from "../unzip.mjs";

const [, , site, ...only] = process.argv; // only: these parts, while one works on them
const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const sample = join(root, "docs/gruppe.yaml");
const work = mkdtempSync(join(tmpdir(), "trykklar-"));
const browser = await chromium("browser").launch();
const here = await serve(site);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const wrong = [];
const looked = { things: 0, files: 0, states: 0, stops: 0, texts: 0 };
const figures = [];
let now = "";
const must = (ok, what) => {
  looked.things++;
  if (!ok) wrong.push(`${now}: ${what}`);
};
const same = (got, is, what) => must(JSON.stringify(got) === JSON.stringify(is), `${what}: ${JSON.stringify(got)}, not ${JSON.stringify(is)}`);
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

// The command, built from this source, and what it makes of a group, by path.
const command = join(work, "trykklar");
execFileSync("go", ["build", "-o", command, "./cmd/trykklar"], { cwd: root });
let made = 0;
const filesOf = (folder) => new Map(readdirSync(folder, { recursive: true }).filter((f) => statSync(join(folder, f)).isFile()).sort().map((f) => [f, readFileSync(join(folder, f))]));
const byCommand = (file, ...flags) => {
  const out = join(work, `set-${++made}`);
  execFileSync(command, ["group", file, "--out", out, ...flags], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  const files = filesOf(out);
  for (const marker of [".trykklar", ".trykklar-group"]) files.delete(marker); // that say whose the folder is
  return files;
};
const sameFiles = (got, is, what) => {
  same([...got.keys()].sort(), [...is.keys()].sort(), `${what}: the files`);
  for (const [path, data] of got) {
    looked.files++;
    if (is.has(path) && !data.equals(is.get(path))) must(false, `${what}: ${path} has other bytes than the command's`);
  }
  must(got.size > 0, `${what}: no file`);
};

// visit opens the page in a browser of its own, which knows nothing. What is wrong with it is told at the end.
const visit = async (url, width = 1280) => {
  const context = await browser.newContext({ viewport: { width, height: width < 500 ? 844 : 900 }, reducedMotion: "reduce", acceptDownloads: true, locale: "da-DK" });
  const page = await context.newPage();
  const closed = await closable(page);
  const console = [];
  page.on("console", (m) => complains(m) && console.push(m.text()));
  page.on("pageerror", (e) => console.push(e.message));
  await page.addInitScript(() => {
    window.refused = [];
    window.blobs = new Map(); // what the page gives an address, to read without asking for it
    const give = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      const url = give.call(URL, blob);
      window.blobs.set(url, blob);
      return url;
    };
    addEventListener("securitypolicyviolation", (e) => window.refused.push(`${e.violatedDirective} ${e.blockedURI}`));
  });
  await page.goto(url, { waitUntil: "load" });
  const form = groupForm(page);
  const leave = async () => {
    same(closed.state.asked(), [], "after the network was closed");
    same(closed.state.refused, [], "what is refused or thrown");
    same(await page.evaluate(() => window.refused), [], "what the policy refuses");
    same(console, [], "the browser says");
    must(closed.state.workers > 0, "no worker was seen");
    await context.close();
  };
  return { ...form, ...closed, leave };
};
const toTop = (page) => page.evaluate(() => {
  scrollTo(0, 0);
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute("tabindex");
  delete window.walked;
  delete window.lastWalked;
});
const examine = async (page, state) => {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  await page.evaluate(`window.axe ?? (() => { ${axe} })()`);
  const size = page.viewportSize();
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    const found = await page.evaluate((tags) => globalThis.axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] }), tags);
    for (const v of found.violations) must(false, `${state} at ${width} px: ${v.id} (${v.nodes.length}): ${v.help}: ${v.nodes[0].target.join(" ")}`);
    must(found.passes.length > 0, `${state}: axe looked at nothing`);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    must(over <= 0, `${state} at ${width} px: scrolls ${over} px sideways`);
    looked.states++;
  }
  await page.setViewportSize(size);
};

const parts = {};

// What the page may do beyond other pages, and no more.
parts.policy = async () => {
  const policyOf = (path) => new Map(/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(readFileSync(join(site, path), "utf8"))[1].split(";").map((d) => d.trim().split(/\s+/)).map(([name, ...of]) => [name, of.sort()]));
  const expected = policyOf("index.html");
  const add = (name, what) => expected.set(name, [...(expected.get(name) ?? []), what].sort());
  add("script-src", "'wasm-unsafe-eval'"); // the program
  add("worker-src", "blob:"); // its worker
  add("img-src", "blob:"); // the pictures that it makes, and the logo that is chosen
  same([...policyOf("gruppe/index.html")].sort(), [...expected].sort(), "the page's policy");
};

// The program is small, and has nothing of a group in it, nor has any page.
parts.program = async () => {
  const most = 3_500_000; // bytes
  const source = readFileSync(join(site, "js/group-program.js"));
  const { worker, wasm, data } = new Function(`${source.toString()}; return globalThis.trykklarProgram;`)();
  delete globalThis.trykklarProgram;
  const [code, zip] = [wasm, data].map((b) => Buffer.from(b, "base64"));
  const texts = unzip(zip);
  const gzipped = (bytes) => gzipSync(bytes, { level: 9 }).length;
  const fonts = [...texts].filter(([path]) => path.startsWith("templates/"));
  must(fonts.some(([path]) => path.endsWith(".ttf")), "no font among its texts");
  const size = code.length + gzipped(worker) + fonts.reduce((n, [, bytes]) => n + gzipped(bytes), 0);
  must(size <= most, `the program weighs ${size} bytes, more than ${most}`);
  figures.push(`program ${size} bytes gzipped with fonts and templates, of ${most}; its file ${source.length}, ${gzipSync(source, { level: 6 }).length} as a host sends it`);

  const yaml = readFileSync(sample, "utf8");
  const values = (pattern) => [...yaml.matchAll(pattern)].map((m) => m[1].trim());
  const secret = [...values(/^(?:name|place|phone): (.+)$/gm), ...values(/phone: ([\d ]+)/g), ...values(/recognition: ([^}]+)/g)].filter((v, i, list) => list.indexOf(v) === i);
  must(secret.length >= 7, `only ${secret.length} values of the group are looked for`);
  const search = (path, text) => {
    looked.texts++;
    for (const s of secret) must(!text.includes(s), `${path} has »${s}«, of a group`);
  };
  const published = filesOf(site);
  const searched = new Set();
  const through = (path, bytes) => {
    const key = bytes.toString("latin1");
    if (searched.has(key)) return; // the same lies in a course's ZIP
    searched.add(key);
    search(path, bytes.toString());
    if (path.endsWith(".zip")) for (const [name, file] of unzip(bytes)) through(`${path}/${name}`, file);
    if (path.endsWith(".pdf")) search(path, execFileSync("pdftotext", ["-raw", "-", "-"], { input: bytes, maxBuffer: 1e8 }).toString());
  };
  for (const [path, bytes] of published) through(path, bytes);
  search("the program", gunzipSync(code).toString());
  // The words of the language have a sample to fill in, which names nobody.
  for (const [path, bytes] of texts) if (!path.startsWith("templates/words/")) search(`the program's ${path}`, bytes.toString());
};

// The sample's group, by its file; remembered when one asks for it, and forgotten.
parts.host = async () => {
  const v = await visit(here.url("gruppe/index.html"));
  const url = v.page.url();
  await v.begin();
  if (!only.length || only.includes("axe")) await examine(v.page, "begun");
  await v.close();
  same(await v.open(sample), (await v.say()).opened.replace("{file}", "gruppe.yaml"), "the file is opened");
  for (const li of await v.one(".gpeople > li, .gthings").all()) await li.scrollIntoViewIfNeeded();
  await v.page.waitForTimeout(300); // a picture that is there is soon drawn
  same(await v.page.evaluate(() => [...document.querySelectorAll(".gform img")].filter((i) => !i.complete || i.naturalWidth === 0).map((i) => i.getAttribute("src"))), [], "pictures that are lacking without the internet");
  await v.one(".gshow").waitFor(); // what one looks at before one presses
  const set = await v.make();
  must(set.done, `no set: ${set.wrong} ${set.said}`);
  figures.push(`first file after ${seconds(set.first)} (wanted: 2 s), all ${seconds(set.all)}`);
  const zip = await v.zip();
  const expected = byCommand(sample);
  sameFiles(unzip(zip.data), expected, `${zip.name}`);
  sameFiles(await v.singles(), expected, "the files on their own");
  const people = [...expected.keys()].map((p) => /^deltagere\/([^/]+)\//.exec(p)?.[1]);
  must(people.includes("anna") && people.includes("anna-2"), "two of the same name have not a folder each");
  const clean = async (what) => {
    same(await v.stored(), {}, `${what}, stored`);
    same(await v.history(), [`${url} ${await v.page.title()}`], `${what}, the browser's history`);
  };
  await clean("after the making");
  await examine(v.page, "results listed");
  same(v.state.asked(), [], "after the network was closed"); // all that is until now
  await v.reopen(); // on its way Tab begins a search, which fetches its index
  await toTop(v.page);
  looked.stops += await walk(v.page, must);
  await v.close();

  await v.one("#husk-gruppen").check();
  await v.until((words) => document.querySelector(".gremember .gtold").textContent === words, (await v.say()).remembered);
  const kept = await v.stored();
  same(Object.keys(kept), ["localStorage"], "with the tick, stored");
  must(kept.localStorage?.length === 1 && kept.localStorage[0].includes("Tirsdagsholdet"), "the tick stores the group, and nothing else");
  await v.reopen();
  await v.page.reload({ waitUntil: "load" });
  must(await v.one(".gfound").isVisible(), "the page does not say that it has found a group");
  same(await v.one("#navn").inputValue(), "Tirsdagsholdet", "the name of the group that was remembered");
  await v.one(".gfound .forget").click();
  await v.page.waitForTimeout(600); // more than it takes to store
  await clean("after the button that deletes");
  await v.one("#sted").fill("Et andet sted");
  await v.page.waitForTimeout(600);
  await clean("when one goes on typing after that");
  await v.page.reload({ waitUntil: "load" });
  same([await v.one("#navn").inputValue(), await v.row(0).count()], ["", 0], "after it was deleted, and loaded again");
  await v.leave();
};

// The same from a disk.
parts.disk = async () => {
  const folder = join(work, "USB nøgle 1");
  cpSync(site, folder, { recursive: true });
  const v = await visit(pathToFileURL(join(folder, "gruppe/index.html")).href);
  await v.begin();
  await v.close();
  await v.open(sample);
  const set = await v.make();
  must(set.done, `no set: ${set.wrong} ${set.said}`);
  sameFiles(unzip((await v.zip()).data), byCommand(sample), "from a disk");
  same(await v.stored(), {}, "from a disk, stored");
  same((await v.history()).length, 1, "from a disk, the browser's history");
  await v.leave();
};

// A group that is typed, and one meeting of it; its own file makes the same.
parts.typed = async () => {
  const v = await visit(here.url("gruppe/index.html"));
  await v.begin();
  await v.close();
  await v.one("#navn").fill("Onsdag: »Æblet« & co. # 1");
  await v.one("#sted").fill("Stalden");
  await v.one("#telefon").fill("+45 12 34 56 81");
  await v.one(".gfacs [data-key=name]").first().fill("Liv");
  const logo = join(root, "content/pictures/sandwich.svg");
  await v.one("#logo").setInputFiles(logo);
  await v.one(".gmeet [data-key=date]").first().fill("2027-03-03");
  await v.one(".gmeet [data-key=time]").first().fill("9-11:30");
  await v.one(".gmeet .rest").click();
  await v.names(["1. Åse", " - Bo ", "", "Åse", "'Ib': [x] {y}"]);
  await v.row(0).locator(".gfaces .gpick").first().click();
  await v.row(1).locator("summary").click();
  await v.row(1).locator("[data-key=support]").fill("Per, nej");
  await v.row(1).locator("[data-key=recognition]").fill("Du kom.\nHver gang!");
  await v.one(".gthings .gpick").nth(1).click();
  same(await v.one(".gmeet [data-key=date]").evaluateAll((all) => all.map((d) => d.value)), ["03", "10", "17", "24", "31"].map((d) => `2027-03-${d}`).concat("2027-04-07"), "the weeks that follow");
  same(await v.one(".gpeople [data-key=name]").evaluateAll((all) => all.map((n) => n.value)), ["Åse", "Bo", "Åse", "'Ib': [x] {y}"], "the names, pasted as a list");
  await v.one("[name=hvad][value=meeting]").check();
  await v.one("[data-for=meeting] select").selectOption("2");
  await v.one("#skilleark").check();
  const set = await v.make();
  must(set.done, `no set: ${set.wrong} ${set.said}`);
  const { name, data } = await v.taken(() => v.one(".export").click());
  same(name, "gruppe.yaml", "the file of the group");
  const folder = join(work, "typed");
  mkdirSync(folder);
  writeFileSync(join(folder, name), data);
  cpSync(logo, join(folder, "sandwich.svg"));
  const expected = byCommand(join(folder, name), "--meeting", "2", "--separators");
  sameFiles(unzip((await v.zip()).data), expected, "a typed group's meeting");

  // Stopped, and made anew by the program that is still there, though the network is not.
  await v.one("[name=hvad][value=all]").check();
  await v.one("#skilleark").uncheck();
  const before = await v.all();
  await v.one(".go").click();
  await v.until(() => document.querySelector(".gbusy progress").getAttribute("value") >= 1);
  await v.one(".stop").click();
  same(await v.text(".gsaid"), (await v.say()).stopped, "stopped");
  await v.one("[name=hvad][value=material]").check();
  await v.one("[data-for=material] select").selectOption("diplom");
  const again = await v.make();
  must(again.done, `no diplomas after a stop: ${again.wrong} ${again.said}`);
  sameFiles(unzip((await v.zip()).data), byCommand(join(folder, name), "--only", "diplom"), "diplomas alone");
  same((await v.all()).length, before.length, "what can be filled in");
  same(await v.stored(), {}, "of a typed group, stored");
  await v.leave();
};

// What is wrong is told where it is, and takes nothing away.
parts.findings = async () => {
  const v = await visit(here.url("gruppe/index.html"));
  await v.begin();
  await v.close();
  const html = "<b>Bo</b> <img src=x>";
  await v.names(["Anna 🙂", html]);
  await v.one("#navn").fill("Torsdag");
  const told = v.row(0).locator(".gerr");
  await told.waitFor({ timeout: 30_000 });
  const sentence = await told.textContent();
  must(/^🙂 kan ikke printes\. /.test(sentence) && !/[{}]/.test(sentence), `an emoji is told as »${sentence}«`);
  same(await v.row(0).locator("[data-key=name]").evaluate((e) => [e.getAttribute("aria-invalid"), document.getElementById(e.getAttribute("aria-describedby"))?.textContent]), ["true", sentence], "an emoji is told at its field");
  const before = await v.all();
  const first = await v.make();
  must(!first.done && first.wrong.length === 1 && first.wrong[0].endsWith(sentence), `a set with an emoji: ${JSON.stringify(first)}`);
  must(await v.one("[aria-labelledby=ret]").evaluate((e) => e === document.activeElement), "the list of what is wrong has not the focus");
  must(!(await v.one(".gdone").isVisible()) && (await v.one(".gfolders li").count()) === 0, "files are listed though nothing was made");
  same(await v.all(), before, "what stands in the form, after a making that failed");
  await examine(v.page, "findings shown");
  await v.reopen();
  await toTop(v.page);
  looked.stops += await walk(v.page, must);
  await v.close();

  // Mended; HTML is text, on the page and on paper.
  await v.row(0).locator("[data-key=name]").fill("Anna");
  await v.one("#navn").focus();
  await v.until(() => document.querySelectorAll(".gerr:not(.gwarn)").length === 0);
  await v.one("[name=hvad][value=material]").check();
  await v.one("[data-for=material] select").selectOption("diplom");
  const set = await v.make();
  must(set.done, `no diplomas: ${set.wrong} ${set.said}`);
  const files = unzip((await v.zip()).data);
  const printed = [...files.values()].map((data) => execFileSync("pdftotext", ["-raw", "-", "-"], { input: data }).toString().replace(/\s+/g, "")).join("");
  must(printed.includes(html.replace(/\s+/g, "")), "HTML in a name is not on paper as it was typed");
  await v.singles();
  await v.row(1).locator(".remove").click();
  must((await v.text(".gundo")).includes(html), "HTML in a name is not text where its row was removed");
  same(await v.page.evaluate(() => document.querySelectorAll('img[src="x"], .gform b:not(.gname)').length), 0, "elements made of a name");
  await v.one(".gundo button").click();

  // More than a group has room for.
  await v.row(0).locator("[data-key=name]").fill("Anna");
  const list = Array.from({ length: 1001 }, (_, i) => `Nr. ${i + 1}`);
  await v.names(list);
  same(await v.row(0).locator("..").locator("> li").count(), 1000, "rows of a list that is too long");
  same(await v.text(".gpaste .gtold"), (await v.say()).full.replace("{n}", "1000"), "a list that is too long");
  same((await v.one("#navne").inputValue()).split("\n"), list.slice(998), "names that there was no room for stay in their field");
  await v.leave();

  // Files that hold more than the form does, or what it has not, are refused, and what stood there stays.
  const w = await visit(here.url("gruppe/index.html"));
  await w.begin();
  await w.close();
  await w.one("#sted").fill("Stalden");
  const stood = await w.all();
  const head = "course: rusmidler\n";
  const refused = {
    "1001 participants": head + "participants:\n" + "  - {name: Bo}\n".repeat(1001),
    "7 facilitators": head + "facilitators: [a, b, c, d, e, f, g]\n",
    "7 meetings": head + "meetings:\n" + "  - {time: 9-10}\n".repeat(7),
    "a persona that is none": head + "participants:\n  - {name: Bo, persona: kong-gulerod}\n",
    "a substance that is none": head + "substances: [gulerod]\n",
    "a course that is none": "course: gulerod\n",
    "a key that is none": head + "gulerod: 1\n",
    "no group's file": "<html>\n",
  };
  for (const [what, text] of Object.entries(refused)) {
    const path = join(work, "gruppe.yaml");
    writeFileSync(path, text);
    const answer = await w.open(path);
    must(answer.startsWith((await w.say()).unread.replace("{file}", "gruppe.yaml")) && /[.?]$/.test(answer) && !/[{}]/.test(answer), `a file with ${what}: »${answer}«`);
    same(await w.all(), stood, `what stands in the form, after a file with ${what}`);
  }
  await w.leave();

  // A program that falls over says so, and is started anew.
  const x = await visit(here.url("gruppe/index.html"));
  await x.begin();
  await x.close();
  await x.names(["Anna", "Bo"]);
  await x.one("[name=hvad][value=material]").check();
  await x.one("[data-for=material] select").selectOption("diplom");
  await x.page.waitForTimeout(2500); // all that it is asked by itself is answered
  const typed = await x.all();
  await x.page.workers()[0].evaluate(() => { trykklar.answer = () => { throw new Error("faldet"); }; });
  const fell = await x.make();
  must(!fell.done && fell.said === (await x.say()).fault.replace("{text}", "Error: faldet"), `a program that fell over: ${JSON.stringify(fell)}`);
  same(await x.all(), typed, "what stands in the form, after the program fell over");
  must((await x.make()).done, "no set after the program fell over");
  await x.leave();
};

// From the top of the page to the ZIP, by the keys.
parts.keys = async () => {
  for (const width of [1280, 390]) {
    now = `keys at ${width} px`;
    const v = await visit(here.url("gruppe/index.html"), width);
    const { keyboard } = v.page;
    const to = async (selector) => {
      for (let i = 0; i < 400; i++) {
        await keyboard.press("Tab");
        looked.stops++;
        if (await v.page.evaluate((s) => document.activeElement?.matches(s), selector)) return;
      }
      throw new Error(`no way to ${selector} by Tab`);
    };
    await to(".skip");
    await keyboard.press("Enter");
    await to("#navn");
    await keyboard.type("Fredag");
    await to(".gmeet [data-key=date]");
    await keyboard.type("03032027");
    await to(".gmeet [data-key=time]");
    await keyboard.type("10-12");
    await to(".gmeet .rest");
    await keyboard.press("Space");
    await to("#navne");
    await keyboard.type("Anna\nBo");
    await to(".take");
    await keyboard.press("Enter");
    await to(".gpeople [type=radio]");
    await keyboard.press("ArrowDown");
    await to(".gthings input");
    await keyboard.press("Space");
    if (width === 1280) await examine(v.page, "rows filled");
    await to("[name=hvad]");
    for (let i = 0; i < 2; i++) await keyboard.press("ArrowDown");
    await to("[data-for=material] select");
    await keyboard.type("Diplom");
    await to("#skilleark");
    await keyboard.press("Space");
    await to(".go");
    await keyboard.press("Enter");
    await v.until(() => document.activeElement?.id === "klar" || !document.querySelector("[aria-labelledby=ret]").hidden);
    must(await v.one(".gdone").isVisible(), `no set: ${await v.text("[aria-labelledby=ret]")}`);
    await to(".gzip");
    const { data } = await v.taken(() => keyboard.press("Enter"));
    const files = unzip(data);
    must([...files.keys()].filter((p) => /^deltagere\/(anna|bo)\/diplom/.test(p)).length === 2, `the ZIP has ${[...files.keys()]}`);
    same(await v.one(".gmeet [data-key=date]").evaluateAll((all) => [all[0].value, all[5].value]), ["2027-03-03", "2027-04-07"], "the dates, by the keys");
    must(await v.row(0).locator("[type=radio]:checked").evaluate((r) => r.value !== ""), "no face was chosen by the keys");
    await toTop(v.page);
    looked.stops += await walk(v.page, must);
    await v.leave();
  }
};

const chosen = Object.keys(parts).filter((p) => only.length === 0 || only.includes(p));
for (const part of chosen) {
  now = part;
  const start = Date.now();
  try {
    await parts[part]();
  } catch (error) {
    must(false, `does not go on: ${error.message}`);
  }
  if (only.length) console.log(`${part}: ${seconds(Date.now() - start)}`);
}
await browser.close();
here.close();
rmSync(work, { recursive: true });

const all = [...new Set(wrong)];
for (const w of all) console.log(w);
for (const f of figures) console.log(f);
console.log(`browser: ${looked.files} files beside the command's, ${looked.states} states by axe, ${looked.stops} stops of Tab, ${looked.texts} texts without a group's names, ${looked.things} things in all, ${all.length} wrong`);
process.exit(all.length === 0 && chosen.length > 0 && (only.length > 0 || Object.values(looked).every((n) => n > 0)) ? 0 : 1);
