// Finds in the index what a reader means: a word in any of its forms, written
// without Danish letters, misspelt, half typed, or as a part of a longer one.
// trykklar.search(index) gives a function from what was typed to answers, best
// first: {doc, score, part, line, hit}, where part and line are where it stands
// when the title does not say, and hit tells whether a word was looked for.
(() => {
  "use strict";
  const trykklar = (window.trykklar ??= {});

  // What a word is worth by where it stands: a title before a heading before text.
  const weights = { title: 10, also: 6, head: 4, lead: 3, text: 1 };

  // How much alike the word that was typed and one that stands there are.
  const same = 1, letters = 0.95, inflected = 0.85, synonym = 0.7, begun = 0.6, ends = 0.6, inside = 0.35, half = 0.3;

  trykklar.search = (index) => {
    const fold = (word) => {
      for (const { from, to } of index.words.letters) word = word.replaceAll(from, to);
      return word.normalize("NFD").replace(/\p{M}/gu, "");
    };
    const endings = index.words.endings.map(fold).sort((a, b) => b.length - a.length);
    // The stem keeps three letters, and one of two alike at its end: drømmen, drøm.
    const stem = (folded) => {
      const ending = endings.find((e) => folded.length - e.length >= 3 && folded.endsWith(e));
      const cut = ending ? folded.slice(0, -ending.length) : folded;
      return cut.length > 3 && cut.at(-1) === cut.at(-2) ? cut.slice(0, -1) : cut;
    };
    const forms = new Map();
    const formsOf = (raw) => {
      if (!forms.has(raw)) {
        const folded = fold(raw);
        forms.set(raw, { raw, folded, stem: stem(folded) });
      }
      return forms.get(raw);
    };
    const split = (text) => (text.toLowerCase().normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? []).map(formsOf);

    // Every word that stands anywhere, with its places.
    const vocabulary = new Map();
    const note = (text, doc, field, part = -1) => {
      for (const word of split(text)) {
        if (!vocabulary.has(word.raw)) vocabulary.set(word.raw, { ...word, places: [] });
        vocabulary.get(word.raw).places.push({ doc, field, part });
      }
    };
    index.docs.forEach((doc, d) => {
      note(doc.title, d, "title");
      doc.also.forEach((name) => note(name, d, "also"));
      note(doc.lead, d, "lead");
      doc.parts.forEach((part, p) => {
        note(part.head ?? "", d, "head", p);
        note(part.text, d, "text", p);
      });
    });
    const stems = (text) => split(text).map((w) => w.stem).join(" ");
    const remembered = new Map();
    const stemmed = (text) => {
      if (!remembered.has(text)) remembered.set(text, stems(text));
      return remembered.get(text);
    };
    const has = (text, words) => ` ${text} `.includes(` ${words} `);
    const named = index.docs.map((doc) => [doc.title, ...doc.also].map(stems));
    const terms = index.docs.flatMap((doc, d) => (doc.kind === "word" ? [named[d]] : []));

    const alike = (q, w) => {
      if (w.raw === q.raw) return same;
      if (w.folded === q.folded) return letters;
      if (/^\d/.test(q.raw)) return 0;
      if (w.stem === q.stem) return inflected;
      if (q.folded.length >= 2 && w.folded.startsWith(q.folded)) return begun * (0.7 + (0.3 * q.folded.length) / w.folded.length);
      if (q.stem.length >= 3 && w.stem.endsWith(q.stem)) return ends;
      if (q.stem.length >= 4 && w.folded.includes(q.stem)) return inside;
      return 0;
    };

    // The words that are meant by one that was typed, each with how much it is alike.
    const meant = (q, synonyms) => {
      const found = new Map();
      let best = 0;
      for (const w of vocabulary.values()) {
        let grade = alike(q, w);
        if (grade < synonym && synonyms.has(w.stem)) grade = synonym;
        if (grade > 0) found.set(w, grade);
        best = Math.max(best, grade);
      }
      if (best >= begun * 0.7 || /^\d/.test(q.raw)) return found;
      let least = q.folded.length < 4 ? 0 : q.folded.length < 7 ? 1 : 2;
      let near = [];
      for (const w of vocabulary.values()) {
        const away = Math.min(distance(q.folded, w.folded, least), distance(q.stem, w.stem, least), distance(q.folded, w.folded.slice(0, q.folded.length), least));
        if (away > least) continue;
        if (away < least) near = [];
        least = away;
        near.push(w);
      }
      if (least > 0) for (const w of near) found.set(w, Math.max(found.get(w) ?? 0, 0.6 - 0.1 * least));
      // Nobody has this word: then perhaps one that it is made of is a title's.
      if (found.size === 0) for (const w of vocabulary.values()) {
        if (w.stem.length >= 4 && q.stem.endsWith(w.stem) && w.places.some((at) => at.field === "title" || at.field === "also")) found.set(w, half);
      }
      return found;
    };

    return (text) => {
      const typed = split(text);
      if (typed.length === 0) {
        return index.docs.filter((doc) => doc.kind !== "word").map((doc) => ({ doc, score: 0, part: null, line: "", hit: () => false }));
      }
      const phrase = typed.map((w) => w.stem).join(" ");

      const scores = index.docs.map(() => ({ sum: 0, covered: 0, shown: 0, parts: [] }));
      const marked = new Set();
      let mass = 0;
      for (const q of typed) {
        const byDoc = new Map();
        // What else this word is called, alone or with those beside it.
        const others = new Set();
        for (const names of terms) if (names.some((name) => has(phrase, name) && has(name, q.stem))) names.forEach((name) => others.add(name));
        for (const [w, grade] of meant(q, others)) {
          marked.add(w.raw);
          for (const { doc, field, part } of w.places) {
            if (!byDoc.has(doc)) byDoc.set(doc, { fields: {}, parts: new Map(), best: 0 });
            const at = byDoc.get(doc);
            const f = (at.fields[field] ??= { grade: 0, times: 0 });
            f.grade = Math.max(f.grade, grade);
            f.times += grade;
            at.best = Math.max(at.best, grade);
            if (part >= 0) at.parts.set(part, Math.max(at.parts.get(part) ?? 0, grade * (field === "head" ? 2 : 1)));
          }
        }
        // A word that stands everywhere tells little.
        const sure = [...byDoc.values()].filter((at) => at.best >= 0.5).length;
        const rare = Math.log(1 + index.docs.length / (1 + sure));
        mass += rare;
        for (const [doc, at] of byDoc) {
          const s = scores[doc];
          const long = Math.max(1, index.docs[doc].parts.length / 8); // a word that a long text has often tells no more
          for (const [field, { grade, times }] of Object.entries(at.fields)) {
            s.sum += rare * weights[field] * grade * (field === "title" ? 1 : 1 + 0.3 * Math.log(1 + times / long)) / (field === "text" || field === "head" ? Math.sqrt(long) : 1);
          }
          s.covered += rare * Math.min(1, at.best / 0.5);
          s.shown += rare * Math.min(1, Math.max(at.fields.title?.grade ?? 0, at.fields.also?.grade ?? 0) / 0.5);
          for (const [part, grade] of at.parts) s.parts[part] = (s.parts[part] ?? 0) + rare * grade;
        }
      }

      const hit = (word) => marked.has(word.toLowerCase().normalize("NFC"));
      let answers = [];
      scores.forEach((s, d) => {
        const covered = s.covered / mass;
        if (s.sum === 0 || (typed.length > 1 && covered < 0.5)) return;
        const doc = index.docs[d];
        let score = s.sum * covered * covered;
        const names = named[d];
        if (s.shown / mass > 0.99) score *= 1.5;
        if (names.includes(phrase)) score *= doc.kind === "word" ? 3 : 2;
        if (typed.length > 1) {
          if (names.some((name) => has(name, phrase))) score *= 1.5;
          else if (has(stemmed(doc.lead), phrase)) score *= 1.6;
          else if (doc.parts.some((p) => has(stemmed(p.head ?? ""), phrase))) score *= 1.6;
          else if (doc.parts.some((p) => has(stemmed(p.text), phrase))) score *= 1.2;
        }
        // Where it stands is told when the title and the first lines do not say.
        let part = null, line = "";
        if (s.shown / mass < 0.99 && s.parts.length > 0) {
          const best = s.parts.reduce((top, x, i) => (x > (s.parts[top] ?? 0) ? i : top), -1);
          part = doc.parts[best];
          const count = (l) => split(l).filter((w) => marked.has(w.raw)).length;
          line = part.text.split("\n").reduce((top, l) => (count(l) > count(top) ? l : top), "");
        }
        answers.push({ doc, score, part, line, hit });
      });
      answers.sort((a, b) => b.score - a.score);
      return answers.filter((a) => a.score >= 0.01 * answers[0].score);
    };
  };

  // How many letters are wrong, missing, too many or swapped with the next; more
  // than most is given as most + 1.
  const distance = (a, b, most) => {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    let older = [], old = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      let least = i;
      for (let j = 1; j <= b.length; j++) {
        const change = a[i - 1] === b[j - 1] ? 0 : 1;
        row[j] = Math.min(row[j - 1] + 1, old[j] + 1, old[j - 1] + change);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], older[j - 2] + 1);
        least = Math.min(least, row[j]);
      }
      if (least > most) return most + 1;
      older = old;
      old = row;
    }
    return old[b.length];
  };
})();
