// What the frame needs on every page: theme and language, menus, search key, password field, announcements.
(() => {
  const root = document.documentElement;
  const cookie = (name) => document.cookie.split("; ").find((c) => c.startsWith(name + "="))?.split("=")[1];
  const keep = (name, value) => {
    const secure = location.protocol === "https:" ? "; Secure" : "";
    document.cookie = `${name}=${value}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
  };

  const pressed = (group, value) =>
    group.querySelectorAll("button").forEach((b) => b.setAttribute("aria-pressed", String(b.dataset.value === value)));

  document.querySelectorAll("[data-cookie]").forEach((group) => {
    const name = group.dataset.cookie;
    const fallback = name === "rs-theme" ? "system" : root.lang;
    pressed(group, cookie(name) ?? fallback);
    group.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (!button) return;
      keep(name, button.dataset.value);
      pressed(group, button.dataset.value);
      if (name === "rs-lang") location.reload();
      else if (button.dataset.value === "system") delete root.dataset.theme;
      else root.dataset.theme = button.dataset.value;
    });
  });

  document.querySelectorAll("details[data-fold]").forEach((fold) => {
    if (matchMedia(`(max-width: ${fold.dataset.fold})`).matches) fold.open = false;
  });

  const close = (menu) => { menu.open = false; };
  document.addEventListener("click", (event) => {
    document.querySelectorAll("details.pop[open]").forEach((menu) => menu.contains(event.target) || close(menu));
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      document.querySelectorAll("details.pop[open]").forEach((menu) => {
        close(menu);
        menu.querySelector("summary").focus();
      });
    }
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
      const search = document.getElementById("suche");
      if (search) {
        event.preventDefault();
        search.focus();
      }
    }
  });

  document.querySelectorAll("[data-reveal]").forEach((button) => {
    const field = document.getElementById(button.dataset.reveal);
    button.addEventListener("click", () => {
      const hidden = field.type === "password";
      field.type = hidden ? "text" : "password";
      button.setAttribute("aria-pressed", String(hidden));
    });
  });
  document.querySelectorAll("[data-capslock]").forEach((hint) => {
    const field = document.getElementById(hint.dataset.capslock);
    const look = (event) => { hint.hidden = !event.getModifierState?.("CapsLock"); };
    field.addEventListener("keydown", look);
    field.addEventListener("keyup", look);
  });

  const target = document.querySelector("[data-focus]");
  if (target) document.getElementById(target.dataset.focus || target.id)?.focus();

  // Help below a field belongs to it; a refused field has its message described already.
  document.querySelectorAll(".f").forEach((field) => {
    const help = field.querySelector(".f-help[id]");
    const input = field.querySelector("input, select, textarea");
    if (!help || !input) return;
    const described = input.getAttribute("aria-describedby");
    input.setAttribute("aria-describedby", described ? `${described} ${help.id}` : help.id);
  });

  // Calls that Faces writes for its links and Ajax behaviours. They are read, never evaluated: the content policy
  // forbids script in attributes.
  const literal = (text) =>
    JSON.parse(text.replace(/"/g, '\\"').replace(/'((?:[^'\\]|\\.)*)'/g, (_, inner) => `"${inner.replace(/\\'/g, "'")}"`));
  const calls = {
    ab(element, event, call) {
      const [, args] = /mojarra\.ab\(this,event,(.*?)\)(?:;|$)/.exec(call) ?? [];
      if (args) window.mojarra.ab(element, event, ...literal(`[${args}]`));
      return args && event.type === "click" && element.type !== "checkbox" && element.type !== "radio";
    },
    cljs(element, event, call) {
      const [, form, params, target] =
        /mojarra\.cljs\(document\.getElementById\('([^']*)'\),(\{.*?\}),'([^']*)'\)/.exec(call) ?? [];
      if (form) window.mojarra.cljs(document.getElementById(form), literal(params), target);
      return Boolean(form);
    },
  };
  for (const type of ["click", "change", "input", "keyup", "focusout"]) {
    document.addEventListener(type, (event) => {
      const name = type === "focusout" ? "data-onblur" : `data-on${type}`;
      const element = event.target.closest?.(`[${name}]`);
      if (!element) return;
      const call = element.getAttribute(name);
      const done = Object.values(calls).map((make) => make(element, event, call));
      if (done.some(Boolean)) event.preventDefault();
    });
  }

  // Forms marked with data-guard ask before unsaved input is lost.
  let changed = false;
  document.querySelectorAll("form[data-guard]").forEach((form) => {
    form.addEventListener("input", () => { changed = true; });
    form.addEventListener("submit", () => { changed = false; });
  });
  addEventListener("beforeunload", (event) => { if (changed) event.preventDefault(); });

  // Whoever waits for the next page for more than a second is told that it is on its way.
  const wait = document.getElementById("wait");
  let waiting;
  const arrived = () => {
    clearTimeout(waiting);
    if (wait) wait.hidden = true;
  };
  const leaving = () => {
    arrived();
    waiting = setTimeout(() => {
      if (!wait) return;
      wait.hidden = false;
      window.rosenstock.announce(wait.textContent.trim());
    }, 1000);
  };
  // Pages lie at /context/page; what lies deeper is a file, after which this page stays.
  const isFile = (url) => url.pathname.split("/").length > 3;
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    const here = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.defaultPrevented;
    if (!link || !here || link.target || link.hasAttribute("download")) return;
    const url = new URL(link.href);
    const samePage = url.pathname === location.pathname && url.search === location.search;
    if (url.origin === location.origin && !samePage && !isFile(url)) leaving();
  });
  document.addEventListener("submit", (event) => {
    if (!event.defaultPrevented && !isFile(new URL(event.target.action, location.href))) leaving();
  });
  addEventListener("pagehide", arrived);
  addEventListener("pageshow", arrived);

  // Says something to people who listen instead of look.
  window.rosenstock = {
    announce(text) {
      const line = document.getElementById("announcer");
      if (line) line.textContent = text;
    },
    saved() { changed = false; },
  };
})();
