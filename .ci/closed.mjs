// A page whose network is closed: whatever it or a worker of it asks for afterwards is stopped,
// and recorded twice in the browser itself, by its debugger in the page and in each worker: when it
// is asked, and when it would leave. And what a page leaves behind on the computer. A route of the
// driver would do as well, but it turns off the cache: pictures that are there would be asked for anew.

const inside = (url) => /^(blob|data):/.test(url); // made by the page, and held by it alone

// Messages of the debugger that tell of something asked, and where they name it.
const asks = {
  "Network.requestWillBeSent": (m) => m.request.url, "Network.webSocketCreated": (m) => m.url,
  "Network.webTransportCreated": (m) => m.url, "Network.directTCPSocketCreated": (m) => m.remoteAddr,
};

// closable watches a page. asked is what was asked for since close; refused is what its policy
// forbade in it or in a worker, and what workers threw, from the beginning.
export async function closable(page) {
  const context = page.context();
  const state = { asked: () => [...asked.values()], refused: [], workers: 0 };
  const asked = new Map();
  let closed = false;
  const ask = (what, url, id = `${what} ${url}`) => { if (closed && !inside(url)) asked.set(id, `${what} ${url}`); };
  const cdp = await context.newCDPSession(page);
  let serial = 0;
  const workers = new Set();
  const send = (worker, method, params = {}) => (worker ? cdp.send("Target.sendMessageToTarget", { sessionId: worker, message: JSON.stringify({ id: ++serial, method, params }) }) : cdp.send(method, params)).catch(() => {}); // it may have ended
  const told = (worker, method, params) => {
    const who = worker ? "the worker" : "the page";
    if (asks[method]) ask(`${who} asks for`, asks[method](params), params.requestId);
    if (method === "Network.requestServedFromCache") asked.delete(params.requestId);
    if (method === "Fetch.requestPaused") {
      const url = params.request.url;
      if (closed) ask(`${who} is about to leave with`, url);
      send(worker, closed && !inside(url) ? "Fetch.failRequest" : "Fetch.continueRequest", { requestId: params.requestId, ...(closed && !inside(url) ? { errorReason: "InternetDisconnected" } : {}) });
    }
    const csp = method === "Audits.issueAdded" && params.issue.details.contentSecurityPolicyIssueDetails;
    if (csp) state.refused.push(`${who}: the policy refuses ${csp.blockedURL ?? ""} (${csp.violatedDirective})`);
    if (method === "Runtime.exceptionThrown") state.refused.push(`${who} throws: ${params.exceptionDetails.exception?.description ?? params.exceptionDetails.text}`);
  };
  for (const method of [...Object.keys(asks), "Network.requestServedFromCache", "Fetch.requestPaused", "Audits.issueAdded"]) cdp.on(method, (params) => told(null, method, params));
  cdp.on("Target.receivedMessageFromTarget", ({ sessionId, message }) => {
    const { method, params } = JSON.parse(message);
    if (method) told(sessionId, method, params);
  });
  cdp.on("Target.attachedToTarget", async ({ sessionId }) => {
    state.workers++;
    workers.add(sessionId);
    for (const method of ["Network.enable", "Audits.enable", "Runtime.enable"]) await send(sessionId, method);
    if (closed) await shut(sessionId);
    await send(sessionId, "Runtime.runIfWaitingForDebugger");
  });
  for (const method of ["Network.enable", "Audits.enable"]) await cdp.send(method);
  await cdp.send("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: true, flatten: false });

  const shut = (worker) => send(worker, "Fetch.enable", { patterns: [{ urlPattern: "*" }] });
  const close = async () => {
    closed = true;
    for (const one of [null, ...workers]) await shut(one);
    await context.setOffline(true);
  };
  const reopen = async () => {
    closed = false;
    for (const one of [null, ...workers]) await send(one, "Fetch.disable");
    await context.setOffline(false);
  };

  // history is the addresses that the browser knows of this page, with their titles.
  const history = async () => (await cdp.send("Page.getNavigationHistory")).entries.filter((e) => e.url !== "about:blank").map((e) => `${e.url} ${e.title}`);

  // stored is what lies on the computer: as the page sees it, and as the browser counts it.
  const stored = async () => {
    const out = await page.evaluate(async () => {
      const found = {};
      const put = (what, list) => { if (list.length > 0) found[what] = list; };
      const from = async (what, get) => {
        try {
          put(what, await get());
        } catch (error) {
          if (!["SecurityError", "InvalidStateError", "TypeError", "NotAllowedError"].includes(error.name)) found[what] = [String(error)];
        }
      }; // from a disk the browser has none of some
      await from("localStorage", () => Object.entries(localStorage).map(([k, v]) => `${k}=${v}`));
      await from("sessionStorage", () => Object.entries(sessionStorage).map(([k, v]) => `${k}=${v}`));
      await from("cookies", () => document.cookie.split("; ").filter(Boolean));
      await from("databases", async () => (await indexedDB.databases()).map((d) => d.name));
      await from("caches", () => caches.keys());
      await from("service workers", async () => (await navigator.serviceWorker.getRegistrations()).map((r) => r.scope));
      await from("files", async () => {
        const names = [];
        for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
        return names;
      });
      put("a name of the window", [window.name].filter(Boolean));
      put("a state of the history", [history.state].filter((s) => s !== null).map((s) => JSON.stringify(s)));
      return found;
    });
    const cookies = (await context.cookies()).map((c) => c.name);
    if (cookies.length > 0) out["the browser's cookies"] = cookies;
    const { origin } = new URL(page.url());
    if (origin !== "null") {
      const { usageBreakdown } = await cdp.send("Storage.getUsageAndQuota", { origin });
      for (const { storageType, usage } of usageBreakdown) if (usage > 0) out[`the browser's ${storageType}`] = [`${usage} bytes`];
    }
    return out;
  };
  return { state, close, reopen, history, stored };
}
