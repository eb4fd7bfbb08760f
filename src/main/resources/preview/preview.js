// Hears of changes: comes again when the page looks otherwise now, and shows what is wrong until it is mended.
"use strict";
(() => {
  const version = document.currentScript.dataset.version;
  let box;

  const line = (parent, name, text) => {
    const element = document.createElement(name);
    element.textContent = text;
    parent.append(element);
    return element;
  };

  const show = ({ heading, earlier, faults }) => {
    box?.remove();
    box = undefined;
    if (faults.length === 0) {
      return;
    }
    box = document.createElement("div");
    box.className = "utfall-preview";
    box.setAttribute("role", "alert");
    line(box, "h2", heading);
    const list = line(box, "ul", "");
    for (const fault of faults) {
      const item = line(list, "li", "");
      line(item, "code", fault.place);
      line(item, "p", fault.message);
      if (fault.rest.length > 0) {
        line(item, "pre", fault.rest.join("\n"));
      }
    }
    line(box, "p", earlier);
    document.body.prepend(box);
  };

  const events = new EventSource("/utfall-preview/events/" + version + location.pathname);
  events.addEventListener("reload", () => {
    events.close();
    location.reload();
  });
  events.addEventListener("faults", (event) => show(JSON.parse(event.data)));
  addEventListener("pagehide", () => events.close());
})();
