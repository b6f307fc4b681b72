// The dates: the weekday stands below each, and one button fills in the weeks that follow
// the first meeting. What stood there can be taken back.
(() => {
  "use strict";
  const { group } = window.trykklar;
  const lang = document.documentElement.lang;
  const long = new Intl.DateTimeFormat(lang, { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  const at = (li, key) => li.querySelector(`[data-key="${key}"]`);

  // tidy is 16-18:30 as 16.00-18.30. What is anything else stays as it was typed.
  const tidy = (text) => {
    const parts = /^\s*(\d{1,2})(?:[.:]?(\d{2}))?\s*[-–—]\s*(\d{1,2})(?:[.:]?(\d{2}))?\s*$/.exec(text);
    if (!parts || parts[1] > 23 || parts[3] > 23) return text;
    return `${parts[1]}.${parts[2] ?? "00"}-${parts[3]}.${parts[4] ?? "00"}`;
  };

  group.dates = (form, { words, changed }) => {
    const show = (li) => {
      const day = at(li, "date").valueAsDate;
      li.querySelector(".gday").textContent = day ? long.format(day) : "";
    };
    const showAll = () => form.querySelectorAll(".gmeet > li").forEach(show);

    for (const list of form.querySelectorAll(".gmeet")) {
      const meetings = [...list.children];
      const fill = list.querySelector(".gfill");
      if (!fill) continue;
      const told = fill.querySelector(".gtold");
      const undo = fill.querySelector(".undo");
      fill.hidden = meetings.length < 2;
      const set = (all) => {
        meetings.forEach((li, i) => {
          at(li, "date").value = all[i].date;
          at(li, "time").value = all[i].time;
        });
        showAll();
        changed();
      };
      let before = [];
      fill.querySelector(".rest").addEventListener("click", () => {
        const day = at(meetings[0], "date").valueAsDate;
        if (!day) {
          told.textContent = words.first;
          at(meetings[0], "date").focus();
          return;
        }
        const time = at(meetings[0], "time").value;
        before = meetings.map((li) => ({ date: at(li, "date").value, time: at(li, "time").value }));
        set(before.map((_, week) => ({ date: new Date(day.getTime() + week * 7 * 864e5).toISOString().slice(0, 10), time })));
        told.textContent = words.filled;
        undo.hidden = false;
      });
      undo.addEventListener("click", () => {
        set(before);
        told.textContent = words.undone;
        undo.hidden = true;
        fill.querySelector(".rest").focus();
      });
      list.addEventListener("input", (event) => {
        const li = event.target.closest("li");
        show(li);
        undo.hidden = true; // what it would take back is no longer what was there
        told.textContent = "";
      });
      list.addEventListener("change", (event) => {
        if (event.target.dataset.key === "time") event.target.value = tidy(event.target.value);
      });
    }
    return { show: showAll };
  };
})();
