"use strict";
// What to print for a meeting: the number of participants changes copies and
// sheets, and ticks choose. A job that is not ticked as a whole falls apart into
// its own PDFs, since no PDFs are joined here.
(function () {
  const panel = document.querySelector(".panel.prints");
  if (!panel) return;
  const rows = [...panel.querySelectorAll(".rows li")];
  const jobs = [...panel.querySelectorAll(".jobs li")];
  const list = panel.querySelector(".jobs");
  const sum = panel.querySelector(".sum");
  const copies = { group: 1 };

  const boxOf = (row) => row.querySelector("input");
  const sheets = (n, paper) => (n === 1 ? sum.dataset.sheet : sum.dataset.sheets).replace("#", n).replace("@", paper).trim();

  // single is a PDF of its own among the jobs.
  function single(row) {
    const li = document.createElement("li");
    const link = document.createElement("a");
    const title = document.createElement("b");
    const meta = document.createElement("span");
    const count = document.createElement("b");
    const from = row.querySelector("a");
    li.className = "one";
    link.href = from.getAttribute("href");
    title.textContent = from.textContent;
    meta.className = "meta";
    meta.textContent = row.dataset.meta;
    count.className = "n";
    count.textContent = list.dataset.print + " " + copies[row.dataset.copies];
    link.append(title, " ", meta);
    li.append(link, count);
    return li;
  }

  function count() {
    copies.sets = Math.ceil((copies.each + copies.facilitators) / Number(sum.dataset.sets));
    const papers = {};
    let all = 0;
    for (const row of rows) {
      const n = copies[row.dataset.copies];
      row.querySelector(".n").textContent = n;
      if (!boxOf(row).checked) continue;
      const used = n * Number(row.dataset.sheets);
      papers[row.dataset.paper] = (papers[row.dataset.paper] || 0) + used;
      all += used;
    }
    const parts = ["A4", "A3"].filter((p) => papers[p]).map((p) => sheets(papers[p], p));
    const one = parts.length === 1;
    sum.querySelector(".all").textContent = sum.dataset.all.replace("#", one ? parts[0] : sheets(all, ""));
    sum.querySelector(".papers").textContent = one || !all ? "" : parts.join(" " + sum.dataset.and + " ") + ".";
  }

  function choose() {
    if (!list) return;
    list.querySelectorAll(".one").forEach((li) => li.remove());
    const whole = (job) => rows.every((r) => r.dataset.job !== job || boxOf(r).checked);
    for (const job of jobs) {
      job.hidden = !whole(job.dataset.job);
      job.querySelector(".n span").textContent = copies[job.dataset.copies];
    }
    for (const row of rows) {
      if (boxOf(row).checked && (row.dataset.job === "0" || !whole(row.dataset.job))) list.append(single(row));
    }
  }

  function update() {
    count();
    choose();
  }

  panel.querySelectorAll(".step").forEach((step) => {
    const shown = step.querySelector("output");
    const who = step.dataset.copies;
    copies[who] = Number(shown.textContent);
    step.querySelectorAll("button").forEach((button) => {
      button.addEventListener("click", () => {
        copies[who] = Math.min(99, Math.max(1, copies[who] + Number(button.value)));
        shown.textContent = copies[who];
        update();
      });
    });
    step.hidden = false;
  });
  for (const row of rows) {
    boxOf(row).addEventListener("change", update);
    boxOf(row).hidden = false;
  }
  panel.querySelector(".usual").hidden = true;
  panel.classList.add("live");
  update(); // a browser may remember the ticks of a page that is loaded again
})();
