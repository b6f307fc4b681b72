// The making, as it goes, and what came of it: all files as one, and each by its folder.
// Files are held by the page alone, and let go when the next are made.
(() => {
  "use strict";
  const { group } = window.trykklar;
  const lang = document.documentElement.lang;
  const types = { pdf: "application/pdf", zip: "application/zip", ics: "text/calendar", yaml: "text/yaml" };
  const quarter = 0.25; // how often the progress is told to those who do not see it

  group.results = (form, say) => {
    const busy = form.querySelector(".gbusy");
    const bar = busy.querySelector("progress");
    const count = busy.querySelector("p");
    const said = form.querySelector(".gsaid");
    const done = form.querySelector(".gdone");
    const list = done.querySelector(".gfolders");
    const part = (id) => document.getElementById(id).content.firstElementChild;
    const folder = part("group-folder");
    const entry = part("group-file");
    let urls = [];
    let files = [];
    let told = 0;

    const link = (a, bytes, name) => {
      const blob = new Blob([bytes], { type: types[name.split(".").pop()] ?? "application/octet-stream" });
      a.href = URL.createObjectURL(blob);
      urls.push(a.href);
      return blob.size;
    };
    const size = (n) => say.size.replace("{n}", new Intl.NumberFormat(lang, { maximumFractionDigits: 1, minimumFractionDigits: 1 }).format(Math.max(n / 1e6, 0.1)));
    const clear = () => {
      urls.forEach((url) => URL.revokeObjectURL(url));
      urls = [];
      files = [];
      told = 0;
      list.replaceChildren();
      done.hidden = true;
    };

    // row is one file: its name opens it, the link beside it saves it.
    const row = ({ path, bytes }, within) => {
      const li = entry.cloneNode(true);
      const open = li.querySelector(".gopen");
      const save = li.querySelector(".gget");
      const name = path.split("/").pop();
      link(open, bytes, name);
      open.textContent = path.slice(within.length).replace(/^\//, "");
      if (!name.endsWith(".pdf")) open.download = name;
      save.href = open.href;
      save.download = name;
      save.textContent = say.get;
      save.setAttribute("aria-label", say.save.replace("{file}", () => open.textContent));
      return li;
    };
    const show = () => {
      const folders = new Map();
      for (const file of files) {
        const at = file.path.includes("/") ? file.path.split("/")[0] : "";
        if (!folders.has(at)) folders.set(at, []);
        folders.get(at).push(file);
      }
      for (const [at, some] of folders) {
        const rows = document.createDocumentFragment();
        rows.append(...some.map((file) => row(file, at)));
        if (!at) {
          const ul = document.createElement("ul");
          ul.className = "gfiles";
          ul.append(rows);
          list.prepend(ul);
          continue;
        }
        const box = folder.cloneNode(true);
        box.querySelector(".gname").textContent = at;
        box.querySelector(".gmany").textContent = some.length === 1 ? say.files.one : say.files.many.replace("{n}", some.length);
        box.querySelector("ul").append(rows);
        list.append(box);
      }
    };

    return {
      begin: () => {
        clear();
        busy.hidden = false;
        bar.removeAttribute("value"); // how many there are is not known yet
        count.textContent = said.textContent = say.begun;
      },
      file: ({ file, made, of }) => {
        files.push(file);
        bar.max = of;
        bar.value = made;
        count.textContent = say.making.replace("{made}", made).replace("{of}", of);
        if (made / of < told + quarter || made === of) return;
        told = made / of;
        said.textContent = count.textContent;
      },
      end: ({ zip, name }) => {
        busy.hidden = true;
        said.textContent = "";
        const a = done.querySelector(".gzip");
        done.querySelector(".gsize").textContent = `${name}, ${size(link(a, zip, name))}`;
        a.download = name;
        show();
        done.hidden = false;
        done.querySelector("h3").focus();
      },
      stop: (text) => {
        clear();
        busy.hidden = true;
        said.textContent = text;
      },
    };
  };
})();
