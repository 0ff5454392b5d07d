// The text box of the wiki: what one sees is what readers will see; what is kept is Markdown.
import { dropCursor } from "prosemirror-dropcursor";
import { gapCursor } from "prosemirror-gapcursor";
import { history } from "prosemirror-history";
import { EditorState } from "prosemirror-state";
import { tableEditing } from "prosemirror-tables";
import { EditorView } from "prosemirror-view";
import { checks } from "./checks.js";
import { commands } from "./commands.js";
import { dialogs } from "./dialogs.js";
import { draft } from "./draft.js";
import { keys, typing } from "./keys.js";
import { ListItem } from "./list-item.js";
import { parse, write } from "./markdown.js";
import { cleaned } from "./paste.js";
import { slash } from "./slash.js";
import { toolbar } from "./toolbar.js";

const root = document.querySelector("[data-editor]");
const text = root && document.getElementById(root.dataset.editor);
if (text) start(root, text);

function start(box, source) {
  const title = document.getElementById(box.dataset.title);
  const { form } = source;
  const field = box.querySelector("[data-source]");
  let written = source.value;
  let saving = null;
  let bars = [];
  let other = {};

  const act = (name) => (commands[name] ? commands[name].run(view.state, view.dispatch, view) : other[name]());
  const tools = [...box.querySelectorAll("[data-slash]")].map((tool) => ({ name: tool.dataset.do, label: tool.getAttribute("aria-label") }));
  const plugins = [slash(box.querySelector("[data-choices]"), tools, act), ...keys, typing, history(), dropCursor(), gapCursor(), tableEditing()];
  const state = (text) => EditorState.create({ doc: parse(text), plugins });

  const view = new EditorView(box.querySelector("[data-text]"), {
    state: state(source.value),
    attributes: {
      id: "ed-text",
      class: "prose ed-body",
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": box.dataset.label,
      "aria-describedby": "ed-keys",
    },
    nodeViews: { list_item: (node, inside, at) => new ListItem(node, inside, at) },
    transformPastedHTML: cleaned,
    handleKeyDown: (_, event) => jump(event, bars) || ask(event, other),
    handleClickOn: (_view, _pos, _node, _at, event) => Boolean(event.target.closest("a")) && event.preventDefault(),
    dispatchTransaction(tr) {
      view.updateState(view.state.apply(tr));
      bars.forEach((bar) => bar.refresh());
      if (!tr.docChanged) return;
      written = null;
      saving.changed();
      checks(box, view.state.doc);
    },
  });

  const markdown = () => (field.hidden ? (written ??= write(view.state.doc)) : source.value);
  const asSource = () => {
    const on = field.hidden;
    if (on) source.value = markdown();
    else view.updateState(state((written = source.value)));
    field.hidden = !on;
    box.classList.toggle("is-source", on);
    box.querySelector("[data-do=source]").setAttribute("aria-pressed", String(on));
    (on ? source : view).focus();
  };

  other = { ...dialogs(box, view), source: asSource };
  bars = [...box.querySelectorAll("[role=toolbar]")].map((bar) => toolbar(bar, view, (name) => other[name]()));
  saving = draft(box.querySelector("[data-place]"), form, () => ({ title: title.value, markdown: markdown() }));
  form.addEventListener("submit", () => { source.value = markdown(); }, true);
  form.addEventListener("input", () => saving.changed());
  bars.forEach((bar) => bar.refresh());
  checks(box, view.state.doc);
  title.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    view.focus();
  });
  field.hidden = true;
  box.querySelector("[data-visual]").hidden = false;
}

/** Alt+F10 leads to the buttons, to those of a table when the cursor is in one. */
function jump(event, bars) {
  if (!event.altKey || event.key !== "F10") return false;
  event.preventDefault();
  bars[0].focus();
  return true;
}

/** Ctrl+K asks for a link while one writes. */
function ask(event, other) {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "k") return false;
  event.stopPropagation();
  other.link();
  return true;
}
