// Chips above lists of materials: those for one kind of reader, or all of them. A
// long list is cut until its button is pressed. Without this script everything is
// shown, and there are no chips.
(() => {
  "use strict";
  for (const filter of document.querySelectorAll(".filter")) {
    const scope = filter.parentElement;
    const chips = [...filter.querySelectorAll(".chip")];
    const lists = [...scope.querySelectorAll(".mats")];
    const rest = scope.querySelector(".show-all");
    const status = filter.querySelector("[role=status]");
    const first = Number(filter.dataset.first);
    let whole = false;

    const show = (reader) => {
      let shown = 0, cut = 0;
      for (const list of lists) {
        let here = 0;
        for (const card of list.children) {
          const fits = reader === undefined || card.dataset.for === reader;
          const late = fits && reader === undefined && !whole && first > 0 && here >= first;
          card.hidden = !fits || late;
          if (late) cut++;
          if (!card.hidden) here++;
        }
        shown += here;
        const section = list.closest("section");
        if (scope.contains(section)) section.hidden = here === 0;
      }
      if (rest) rest.hidden = cut === 0;
      return shown;
    };
    const tell = (n) => {
      status.textContent = n === 1 ? filter.dataset.single : filter.dataset.many.replace("#", n);
    };

    for (const chip of chips) chip.addEventListener("click", () => {
      for (const other of chips) other.setAttribute("aria-pressed", String(other === chip));
      tell(show(chip.dataset.for));
    });
    rest?.querySelector("button").addEventListener("click", () => {
      whole = true;
      const next = lists.flatMap((list) => [...list.children]).find((card) => card.hidden);
      tell(show(undefined));
      // The button is gone: the first of what it showed comes next.
      next?.querySelector("a")?.focus();
    });
    filter.hidden = false;
    show(undefined);
  }
})();
