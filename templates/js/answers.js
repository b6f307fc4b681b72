// The page of all answers: the words and the choices stand behind # in its address,
// so that an answer can be kept and sent on, and no host is told what was looked for.
document.addEventListener("DOMContentLoaded", () => { // when the index and what reads it are there
  "use strict";
  const place = document.getElementById("svar");
  const form = document.querySelector(".find.whole");
  const trykklar = window.trykklar ?? {};
  const { index } = trykklar;
  if (!place || !form || !index) return;
  const { words, choices } = index;
  const field = form.querySelector("input");
  const status = form.querySelector("[role=status]");
  const search = trykklar.search(index);
  const fill = (text, put, value) => text.replace(`{${put}}`, () => value);
  const make = (tag, name, ...inside) => {
    const e = document.createElement(tag);
    if (name) e.className = name;
    e.append(...inside);
    return e;
  };

  const say = (n) => n === 1 ? words.answers.one : fill(words.answers.many, "n", n);

  let asked = new URLSearchParams();
  const read = () => {
    const hash = location.hash.slice(1);
    if (hash && !hash.includes("=")) return; // a place on the page
    asked = new URLSearchParams(hash);
    field.value = asked.get("q") ?? "";
    show();
  };
  const write = () => {
    history.replaceState(null, "", `#${asked}`);
    show();
  };

  const filters = make("details", "filters");
  const groups = make("div", "groups");
  const list = make("ul", "results");
  const heading = make("h2");
  const rest = make("div");
  filters.append(make("summary", "", words.choose), groups);
  filters.open = matchMedia("(min-width: 43.76em)").matches;
  place.append(filters, heading, list, rest);

  const fits = (doc, key, value) => doc.by[key]?.includes(value);
  let telling = 0;
  const show = () => {
    const query = asked.get("q") ?? "";
    const found = search(query);
    const chosen = choices.filter((c) => asked.has(c.key));
    const left = found.filter(({ doc }) => chosen.every((c) => fits(doc, c.key, asked.get(c.key))));

    // Beside each choice stands how many answers it leaves.
    const focused = document.activeElement?.dataset?.chip;
    groups.replaceChildren();
    for (const c of choices) {
      if (c.values.length < 2 && !asked.has(c.key)) continue;
      const others = found.filter(({ doc }) => chosen.every((o) => o === c || fits(doc, o.key, asked.get(o.key))));
      const options = c.values.map((value) => [value, others.filter(({ doc }) => fits(doc, c.key, value)).length]);
      const chips = [{ text: fill(words.some, "n", others.length), chosen: !asked.has(c.key), go: () => { asked.delete(c.key); write(); } }];
      for (const [value, n] of options) {
        if (n > 0 || asked.get(c.key) === value) chips.push({ text: value, n, told: say(n), chosen: asked.get(c.key) === value, go: () => { asked.set(c.key, value); write(); } });
      }
      if (chips.length < 2) continue;
      const row = trykklar.chips(c.name, chips);
      [...row.children].forEach((chip, i) => { chip.dataset.chip = `${c.key} ${i === 0 ? "" : chips[i].text}`; });
      groups.append(make("div", "group", make("p", "", c.name), row));
    }
    filters.hidden = groups.childElementCount === 0;
    if (focused) [...groups.querySelectorAll(".chip")].find((chip) => chip.dataset.chip === focused)?.focus();

    const told = left.length > 0 ? say(left.length) : found.length > 0 ? words.filter : fill(words.none, "words", query);
    heading.textContent = told;
    list.replaceChildren(...left.map((f) => trykklar.answer(f, form.dataset.root, words)));
    rest.replaceChildren();
    if (found.length === 0) rest.append(trykklar.tries(index, (word) => { field.value = word; asked.set("q", word); write(); }));
    clearTimeout(telling);
    telling = setTimeout(() => { status.textContent = told; }, 700);
  };

  const typed = () => {
    asked.set("q", field.value.trim());
    write();
  };
  field.addEventListener("input", typed);
  form.addEventListener("submit", (event) => { event.preventDefault(); typed(); });
  addEventListener("hashchange", read);
  read();
});
