// The field to search in at the head of every page: answers come while one types.
// The index is fetched when the field is first used.
(() => {
  "use strict";
  const form = document.querySelector(".top .find");
  if (!form) return;
  const trykklar = (window.trykklar ??= {});
  const field = form.querySelector("input");
  const box = form.querySelector(".answers");
  const status = form.querySelector("[role=status]");
  const root = form.dataset.root;
  const most = 6;
  let search = null, telling = 0;

  // Classic scripts, in this order: a page from a disk may load nothing else.
  let asked = false;
  const load = () => {
    if (asked) return;
    asked = true;
    for (const name of ["search", "answer", "search-index"]) {
      const script = document.createElement("script");
      script.src = `${root}js/${name}.js`;
      script.async = false;
      // One that did not come is asked for again, with the others, at the next letter.
      script.addEventListener("error", () => { asked = false; });
      if (name === "search-index") script.addEventListener("load", () => {
        if (!trykklar.search || !trykklar.answer) return;
        search = trykklar.search(trykklar.index);
        if (document.activeElement === field) show();
      });
      document.head.append(script);
    }
  };

  const all = (query) => `${form.getAttribute("action")}#q=${encodeURIComponent(query)}`;
  const fill = (text, place, value) => text.replace(`{${place}}`, () => value);
  const close = () => {
    box.hidden = true;
    status.textContent = "";
    clearTimeout(telling);
  };

  const show = () => {
    const query = field.value.trim();
    if (!search || query.length < 2) return close();
    const { words } = trykklar.index;
    const found = search(query);
    const told = found.length === 0 ? fill(words.none, "words", query) : found.length === 1 ? words.answers.one : fill(words.answers.many, "n", found.length);
    box.replaceChildren();
    if (found.length > 0) {
      const list = document.createElement("ul");
      list.append(...found.slice(0, most).map((f) => trykklar.answer(f, root, words)));
      box.append(list);
    } else {
      const none = document.createElement("p");
      none.textContent = told;
      box.append(none, trykklar.tries(trykklar.index, (word) => {
        field.value = word;
        field.focus();
        show();
      }));
    }
    if (found.length > most) {
      const more = document.createElement("a");
      more.className = "btn two";
      more.href = all(query);
      more.textContent = fill(words.all, "n", found.length);
      box.append(more);
    }
    box.hidden = false;
    box.scrollTop = 0;
    // Told when one stops typing, and once.
    clearTimeout(telling);
    telling = setTimeout(() => { status.textContent = told; }, 700);
  };

  field.addEventListener("focus", () => { load(); show(); });
  field.addEventListener("input", () => { load(); show(); });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    location.href = all(field.value.trim());
  });
  form.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !form.contains(event.relatedTarget)) close();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!form.contains(event.target)) close();
  });

  // Arrows go from answer to answer; Escape closes and gives the field back.
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !box.hidden) {
      event.preventDefault();
      field.focus();
      return close();
    }
    if ((event.key !== "ArrowDown" && event.key !== "ArrowUp") || box.hidden) return;
    const stops = [field, ...box.querySelectorAll(".t a, :scope > a, button")];
    const at = stops.indexOf(document.activeElement);
    if (at < 0) return;
    event.preventDefault();
    stops[Math.max(0, Math.min(stops.length - 1, at + (event.key === "ArrowDown" ? 1 : -1)))].focus();
  });
})();
