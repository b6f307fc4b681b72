// The making, as it goes, and what came of it: all files as one, and each by its folder.
// Files are held by the page alone, and let go when the next are made.
(() => {
  "use strict";
  const { group } = window.trykklar;
  const lang = document.documentElement.lang;
  const types = { pdf: "application/pdf", zip: "application/zip", ics: "text/calendar", yaml: "text/yaml" };
  const few = 20; // files that are shown without opening their folders
  const quarter = 0.25; // how often the progress is told to those who do not see it

  group.results = (form, say) => {
    const busy = form.querySelector(".gbusy");
    const bar = busy.querySelector("progress");
    const count = busy.querySelector("p");
    const heard = form.querySelector(".gheard");
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
    const row = ({ path, bytes }) => {
      const li = entry.cloneNode(true);
      const open = li.querySelector(".gopen");
      const save = li.querySelector(".gget");
      const name = path.split("/").pop();
      link(open, bytes, name);
      open.textContent = name;
      if (!name.endsWith(".pdf")) open.download = name;
      save.href = open.href;
      save.download = name;
      save.textContent = say.get;
      save.setAttribute("aria-label", say.save.replace("{file}", () => name));
      return li;
    };
    // rows is what lies in a folder: its files, then its folders, each filled when it is opened.
    const rows = (some, depth) => {
      const here = some.filter((file) => file.path.split("/").length === depth + 1);
      const folders = new Map();
      for (const file of some) {
        const at = file.path.split("/");
        if (at.length === depth + 1) continue;
        if (!folders.has(at[depth])) folders.set(at[depth], []);
        folders.get(at[depth]).push(file);
      }
      const out = [];
      if (here.length > 0) {
        const ul = document.createElement("ul");
        ul.className = "gfiles";
        ul.append(...here.map(row));
        out.push(ul);
      }
      for (const [at, inside] of folders) {
        const box = folder.cloneNode(true);
        box.querySelector(".gname").textContent = at;
        box.querySelector(".gmany").textContent = inside.length === 1 ? say.files.one : say.files.many.replace("{n}", inside.length);
        box.addEventListener("toggle", () => box.append(...rows(inside, depth + 1)), { once: true });
        box.open = files.length <= few;
        out.push(box);
      }
      return out;
    };

    return {
      begin: () => {
        clear();
        busy.hidden = false;
        bar.removeAttribute("value"); // how many there are is not known yet
        count.textContent = heard.textContent = say.begun;
        said.textContent = "";
      },
      file: ({ file, made, of }) => {
        files.push(file);
        bar.max = of;
        bar.value = made;
        count.textContent = say.making.replace("{made}", made).replace("{of}", of);
        if (made / of < told + quarter || made === of) return;
        told = made / of;
        heard.textContent = count.textContent;
      },
      end: ({ zip, name, plan }) => {
        busy.hidden = true;
        heard.textContent = "";
        const a = done.querySelector(".gzip");
        done.querySelector(".gsize").textContent = `${name}, ${size(link(a, zip, name))}`;
        a.download = name;
        done.querySelector(".gplan").hidden = !plan;
        list.replaceChildren(...rows(files, 0));
        done.hidden = false;
        done.querySelector("h3").focus();
      },
      stop: (text) => {
        clear();
        busy.hidden = true;
        heard.textContent = "";
        said.textContent = text;
      },
    };
  };
})();
