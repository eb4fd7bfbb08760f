// What the page has left in the browser, and every address beyond its own site that it has asked for.
const done = arguments[arguments.length - 1];
(async () => {
  const left = [];
  for (const { name } of performance.getEntriesByType("resource")) {
    if (!name.startsWith(location.origin + "/")) fault("foreign-request", document.body, name);
  }
  if (document.cookie) left.push("a cookie: " + document.cookie);
  for (const [name, store] of [["localStorage", localStorage], ["sessionStorage", sessionStorage]]) {
    for (let i = 0; i < store.length; i++) left.push(name + ": " + store.key(i));
  }
  for (const base of await indexedDB.databases()) left.push("indexedDB: " + base.name);
  for (const cache of await caches.keys()) left.push("a cache: " + cache);
  for (const worker of await navigator.serviceWorker.getRegistrations()) left.push("a worker: " + worker.scope);
  left.forEach((what) => fault("stored", document.body, what));
  done(faults);
})().catch((e) => done([["stored", "body", 0, String(e)]]));
