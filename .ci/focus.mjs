// Where Tab leads on a page, and what is wrong with how it shows.

// What Tab must come to, in the order of the text. A group of radio buttons is one stop.
const usable = () => {
  const groups = new Set();
  return [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")].filter((e) => {
    const r = e.getBoundingClientRect();
    if (e.tabIndex < 0 || e.disabled || !e.checkVisibility({ visibilityProperty: true }) || r.width === 0 || r.height === 0) return false;
    if (e.type !== "radio") return true;
    const first = !groups.has(e.name);
    groups.add(e.name);
    return first;
  }).length;
};

// What has the focus, and what is wrong with how it shows. A date has three parts and a
// button, each a stop of its own in one element.
export const focused = () => {
  const parts = 4;
  const e = document.activeElement;
  if (!e || e === document.body || e === document.documentElement) return null;
  window.walked ??= new Set();
  const last = window.lastWalked;
  window.within = e === last ? window.within + 1 : 1;
  const part = e === last && e.type === "date" && window.within <= parts;
  const out = { name: `${e.tagName.toLowerCase()} »${(e.getAttribute("aria-label") || e.textContent || e.id).trim().replace(/\s+/g, " ").slice(0, 40)}«`, wrong: [], again: window.walked.has(e) && !part, part };
  window.walked.add(e);
  window.lastWalked = e;
  if (last && last !== e && !(last.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING)) out.wrong.push("comes before what is read first");
  const r = e.getBoundingClientRect();
  if (r.bottom <= 0 || r.top >= innerHeight || r.right <= 0 || r.left >= innerWidth) out.wrong.push("is out of sight");
  const shows = (s) => s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 2 && !/rgba\([^)]*, 0\)|transparent/.test(s.outlineColor);
  const around = [e, e.parentElement, e.closest("li"), e.closest("form"), e.closest(".find")].filter(Boolean);
  // The button in a date is the browser's own, and so is its ring.
  const ring = (e.type === "date" && !e.matches(":focus")) || shows(getComputedStyle(e)) || ["::after", "::before"].some((p) => shows(getComputedStyle(e, p))) || around.slice(1).some((a) => a.matches(":focus-within") && shows(getComputedStyle(a)));
  if (!ring) out.wrong.push("has the focus and does not show it");
  const at = document.elementFromPoint(Math.min(Math.max((r.left + r.right) / 2, 1), innerWidth - 2), Math.min(Math.max((r.top + r.bottom) / 2, 1), innerHeight - 2));
  const fixed = (x) => { for (; x; x = x.parentElement) if (/fixed|sticky/.test(getComputedStyle(x).position)) return x; return null; };
  const cover = at && !e.contains(at) && !at.contains(e) && fixed(at);
  if (cover && !cover.contains(e)) out.wrong.push("lies behind something");
  return out;
};

// walk presses Tab from the top of a page until it is out again, and counts the stops.
export async function walk(page, must) {
  const count = await page.evaluate(usable);
  must(count > 0, "nothing can be used");
  let n = 0;
  for (; n <= count + 5; ) {
    await page.keyboard.press("Tab");
    const now = await page.evaluate(focused);
    if (now === null || now.again) break;
    if (n === 0) must(await page.evaluate(() => document.activeElement.matches(".skip")), `the first is ${now.name}, not the way past the menu`);
    for (const w of now.wrong) must(false, `${now.name} ${w}`);
    if (!now.part) n++;
  }
  must(n >= count, `Tab comes to ${n} of ${count} things`);
  must(n <= count + 5, "Tab does not come out again");
  return n;
}
