// Keeps what is written every few seconds, and tells who else has the page open for writing.

const WAIT = 2000;
const SEEN = 20000;

/**
 * @param {HTMLElement} box holds the addresses and the words for what happened
 * @param {() => {title: string, markdown: string}} read
 */
export function draft(box, form, read) {
  const state = box.querySelector("[data-saved]");
  let last = JSON.stringify(read());
  let timer = null;
  let running = null;
  let done = false;

  const say = (sentence) => { state.textContent = sentence; };
  const keep = async () => {
    timer = null;
    const now = JSON.stringify(read());
    if (done || now === last) return;
    running = put(box, form, JSON.parse(now));
    const kept = await running;
    running = null;
    if (kept) last = now;
    say(kept ? box.dataset.kept.replace("{0}", time(kept.savedAt)) : box.dataset.failed);
    if (!kept) soon();
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, WAIT);
  };

  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    done = true;
    if (!running) return;
    event.preventDefault();
    running.finally(() => form.requestSubmit(event.submitter));
  });
  document.addEventListener("visibilitychange", () => { if (document.hidden) keep(); });
  presence(box);
  return { changed: soon };
}

async function put(box, form, text) {
  try {
    const id = form.querySelector("[data-draft-id]");
    const answer = await fetch("/api/wiki/drafts", {
      method: "PUT",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify({ ...JSON.parse(box.dataset.place), id: Number(id.value) || null, ...text }),
      keepalive: text.markdown.length < 50000,
    });
    if (!answer.ok) return null;
    const kept = await answer.json();
    remember(id, kept.id);
    return kept;
  } catch {
    return null;
  }
}

/** A new page has no address yet; its draft is found again by its own. */
function remember(field, id) {
  if (field.value === String(id)) return;
  field.value = id;
  const address = new URL(location.href);
  if (address.searchParams.has("page")) return;
  address.searchParams.set("draft", id);
  history.replaceState(null, "", address);
}

function time(instant) {
  return new Date(instant).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
}

function presence(box) {
  const list = box.querySelector("[data-others]");
  const address = box.dataset.presence;
  if (!address) return;
  const look = async () => {
    if (document.hidden) return;
    try {
      const answer = await fetch(address, { method: "POST", headers: { Accept: "application/json" } });
      if (answer.ok) show(list, (await answer.json()).others);
    } catch {
      // The next look will tell.
    }
  };
  look();
  setInterval(look, SEEN);
}

function show(list, others) {
  const names = others.join("\n");
  if (list.dataset.names === names) return;
  list.dataset.names = names;
  list.closest("section").hidden = !others.length;
  list.replaceChildren(...others.map((name) => {
    const line = document.createElement("li");
    line.textContent = name;
    return line;
  }));
}
