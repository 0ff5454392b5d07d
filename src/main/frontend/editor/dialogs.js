// Links, pictures and files are put into the text by small windows, each a form of its own.
import { NodeSelection } from "prosemirror-state";
import { schema } from "./schema.js";

export function dialogs(root, view) {
  const by = (name) => root.querySelector(`dialog[data-dialog="${name}"]`);
  const open = (name) => {
    const dialog = by(name);
    dialog.querySelector("form")?.reset();
    say(dialog, "");
    dialog.showModal();
    dialog.querySelector("input")?.focus();
    return dialog;
  };
  root.querySelectorAll("dialog").forEach((dialog) => {
    dialog.addEventListener("close", () => view.focus());
    dialog.querySelectorAll("[data-close]").forEach((button) => button.addEventListener("click", () => dialog.close()));
  });
  link(by("link"), view);
  picture(by("image"), view);
  file(by("file"), view);
  return {
    link: () => prepare(open("link"), view),
    image: () => prepareImage(open("image"), view),
    file: () => open("file"),
    help: () => open("help"),
  };
}

function say(dialog, sentence) {
  const line = dialog.querySelector("[role=alert]");
  if (line) line.textContent = sentence;
}

function prepare(dialog, view) {
  const { from, to, empty, $from } = view.state.selection;
  const form = dialog.querySelector("form");
  form.elements.words.value = empty ? "" : view.state.doc.textBetween(from, to, " ");
  const there = schema.marks.link.isInSet($from.marks());
  form.elements.address.value = there ? there.attrs.href : "";
  dialog.querySelector("[data-results]").replaceChildren();
}

function link(dialog, view) {
  const form = dialog.querySelector("form");
  const results = dialog.querySelector("[data-results]");
  let turn = 0;
  form.elements.page.addEventListener("input", async () => {
    const mine = ++turn;
    const words = form.elements.page.value.trim();
    const pages = words.length < 2 ? [] : await search(words);
    if (mine === turn) results.replaceChildren(...pages.map((page) => found(page, form)));
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const address = form.elements.address.value.trim();
    if (!/^(\/|#|https?:\/\/|mailto:|tel:)\S*$/i.test(address)) return say(dialog, dialog.dataset.wrong);
    const words = form.elements.words.value.trim() || address;
    const mark = schema.marks.link.create({ href: address });
    const { from, to } = view.state.selection;
    const same = from !== to && view.state.doc.textBetween(from, to, " ") === words;
    const tr = view.state.tr;
    if (same) tr.addMark(from, to, mark);
    else tr.replaceSelectionWith(schema.text(words, [mark]), false);
    view.dispatch(tr.removeStoredMark(schema.marks.link).scrollIntoView());
    return dialog.close();
  });
}

async function search(words) {
  const answer = await fetch(`/api/wiki/titles?${new URLSearchParams({ q: words })}`, { headers: { Accept: "application/json" } });
  return answer.ok ? (await answer.json()).items : [];
}

function found(page, form) {
  const line = document.createElement("li");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "btn btn--q btn--k";
  button.textContent = `${page.title} · ${page.space}`;
  button.addEventListener("click", () => {
    form.elements.address.value = page.path;
    if (!form.elements.words.value.trim()) form.elements.words.value = page.title;
    form.elements.address.focus();
  });
  line.append(button);
  return line;
}

function prepareImage(dialog, view) {
  const form = dialog.querySelector("form");
  const chosen = view.state.selection instanceof NodeSelection && view.state.selection.node;
  const image = chosen && chosen.type === schema.nodes.image ? chosen : null;
  form.elements.file.required = !image;
  form.elements.alt.value = image?.attrs.alt ?? "";
}

function picture(dialog, view) {
  sending(dialog, (form, sent) => {
    const { selection } = view.state;
    const before = selection instanceof NodeSelection ? selection.node.attrs : {};
    const attrs = { ...before, alt: form.elements.alt.value.trim() };
    if (sent) attrs.src = sent.path;
    view.dispatch(view.state.tr.replaceSelectionWith(schema.nodes.image.create(attrs), false).scrollIntoView());
  });
}

function file(dialog, view) {
  sending(dialog, (form, sent) => {
    const words = form.elements.words.value.trim() || sent.name;
    const mark = schema.marks.link.create({ href: sent.path });
    view.dispatch(view.state.tr.replaceSelectionWith(schema.text(words, [mark]), false).removeStoredMark(mark.type).scrollIntoView());
  });
}

/** Sends the chosen file to the page, then goes on with what the server says of it. */
function sending(dialog, done) {
  const form = dialog.querySelector("form");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const [chosen] = form.elements.file.files;
    const button = form.querySelector("button[type=submit]");
    button.disabled = true;
    try {
      const sent = chosen ? await send(dialog, chosen) : null;
      if (chosen && !sent) return;
      done(form, sent);
      dialog.close();
    } catch {
      say(dialog, dialog.dataset.failed);
    } finally {
      button.disabled = false;
    }
  });
}

async function send(dialog, chosen) {
  const to = new URLSearchParams({ ...JSON.parse(dialog.dataset.place), name: chosen.name });
  const answer = await fetch(`/api/wiki/files?${to}`, {
    method: "POST",
    headers: { "Content-Type": "application/octet-stream", Accept: "application/json" },
    body: chosen,
  });
  const said = await answer.json();
  if (answer.ok) return said;
  say(dialog, said.errors?.map((each) => each.reason).join(" ") || said.detail || dialog.dataset.failed);
  return null;
}
