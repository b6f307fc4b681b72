// The form of a group as a visitor uses it: begun, filled in by a file or by hand, its set
// made, and every file of it fetched by its link.
import { readFileSync } from "node:fs";

const wait = 60_000; // ms; a machine that is busy with other things is no fault

export function groupForm(page) {
  const one = (selector) => page.locator(selector);
  const text = async (selector) => (await one(selector).allTextContents()).join(" ").replace(/\s+/g, " ").trim();
  const say = () => one(".gform").evaluate((form) => JSON.parse(form.dataset.say));
  const until = (act, arg) => page.waitForFunction(act, arg, { timeout: wait, polling: 20 });
  const taken = async (act) => {
    const [file] = await Promise.all([page.waitForEvent("download", { timeout: wait }), act()]);
    return { name: file.suggestedFilename(), data: readFileSync(await file.path()) };
  };
  // all is everything that can be typed or chosen, as it stands.
  const all = () => page.evaluate(() => [...document.querySelectorAll(".gform :is(input, textarea, select):not([type=file])")].map((e) => (/radio|checkbox/.test(e.type) ? e.checked : e.value)));

  // begin is what a visitor does first. The program comes then.
  const begin = async () => {
    await one("#navne").click();
    await until((ready) => document.querySelector(".gprogram").textContent === ready, (await say()).ready);
  };
  const open = async (path) => {
    if (!(await one(".gimport").evaluate((d) => d.open))) await one(".gimport > summary").click();
    await one("#aabn").setInputFiles(path);
    await until(() => document.querySelector(".gimport .gtold").textContent !== "");
    return text(".gimport .gtold");
  };
  const names = async (list) => {
    await one("#navne").fill(list.join("\n"));
    await one(".take").click();
  };
  const row = (n) => page.locator(".gpeople > li:not(.gundo)").nth(n);

  // make presses the button, and tells what came: the set, or what is wrong; and when the first
  // file and all of them were there, in ms after the press.
  const make = async (press = () => one(".go").click()) => {
    await page.evaluate(() => {
      const times = (window.times = { pressed: 0, first: 0, all: 0 });
      for (const kind of ["click", "keydown"]) document.querySelector(".go").addEventListener(kind, () => { times.pressed ||= performance.now(); }, { once: true, capture: true });
      new MutationObserver((_, me) => {
        if (!(document.querySelector(".gbusy progress").getAttribute("value") >= 1)) return;
        times.first ||= performance.now();
        me.disconnect();
      }).observe(document.querySelector(".gbusy progress"), { attributes: true });
      new MutationObserver((_, me) => {
        if (document.querySelector(".gdone").hidden) return;
        times.all ||= performance.now();
        me.disconnect();
      }).observe(document.querySelector(".gdone"), { attributes: true });
    });
    await press();
    await until(() => window.times.pressed > 0 && !document.querySelector(".go").hidden);
    const done = await one(".gdone").isVisible();
    const { pressed, first, all: last } = await page.evaluate(() => window.times);
    return { done, first: first - pressed, all: last - pressed, wrong: await one("[aria-labelledby=ret] li").allTextContents(), said: await text(".gsaid") };
  };
  const zip = () => taken(() => one(".gzip").click());

  // singles is the files that the page lists, by their paths, as the links of each hold them. Some
  // are taken by their links: Chromium takes no more than ten downloads a second.
  const byHand = 5;
  const singles = async () => {
    for (let shut; (shut = page.locator(".gfolders details:not([open]) > summary")), (await shut.count()) > 0; ) await shut.first().click();
    const listed = await page.locator(".gfolders .gget").evaluateAll((all) => Promise.all(all.map(async (a) => {
      const folders = [];
      for (let d = a.closest("details"); d; d = d.parentElement.closest("details")) folders.unshift(d.querySelector(".gname").textContent);
      const opens = a.closest("li").querySelector(".gopen");
      const bytes = new Uint8Array(await window.blobs.get(a.href).arrayBuffer());
      let text = "";
      for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
      return { path: [...folders, opens.textContent].join("/"), same: opens.href === a.href && opens.textContent === a.download, data: btoa(text) };
    })));
    const files = new Map();
    for (const { path, same, data } of listed) {
      if (!same || files.has(path)) throw new Error(`the links of ${path} are not one file's`);
      files.set(path, Buffer.from(data, "base64"));
    }
    for (const [i, path] of [...files.keys()].slice(0, byHand).entries()) {
      const { name, data } = await taken(() => page.locator(".gfolders .gget").nth(i).click());
      if (!path.endsWith(name) || !data.equals(files.get(path))) throw new Error(`the link of ${path} saves something else, as ${name}`);
    }
    return files;
  };
  return { page, one, text, say, until, all, begin, open, names, row, make, zip, singles, taken };
}
