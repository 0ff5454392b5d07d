// "/" at the start of a line offers what can be put there: a list under the cursor, moved through by arrows.
import { Plugin, PluginKey } from "prosemirror-state";

const key = new PluginKey("slash");

/** @param {HTMLElement} box the empty list @param {{name: string, label: string}[]} choices */
export function slash(box, choices, choose) {
  return new Plugin({
    key,
    state: {
      init: () => null,
      apply: (tr, before) => next(tr, before, choices),
    },
    view: () => ({ update: (view) => show(view, box, (at) => pick(view, choose, at)) }),
    props: {
      handleKeyDown: (view, event) => press(view, event, choose),
      handleDOMEvents: { blur: (view) => { close(view); return false; } },
    },
  });
}

function next(tr, before, choices) {
  const asked = tr.getMeta(key);
  if (asked?.closed) return null;
  const { $from, empty } = tr.selection;
  const found = empty && $from.parent.type.name === "paragraph" && /^\/([\p{L} ]{0,20})$/u.exec($from.parent.textContent);
  if (!found || (!before && !tr.docChanged)) return null;
  const words = found[1].toLowerCase();
  const list = choices.filter((each) => each.label.toLowerCase().includes(words));
  if (!list.length) return null;
  const moved = (asked?.at ?? (before?.list.length === list.length ? before.at : 0)) + list.length;
  return { list, at: moved % list.length };
}

function show(view, box, onPick) {
  const now = key.getState(view.state);
  view.dom.toggleAttribute("data-choosing", Boolean(now));
  box.hidden = !now;
  if (!now) return view.dom.removeAttribute("aria-activedescendant");
  box.replaceChildren(...now.list.map((each, at) => option(each, at, at === now.at, onPick)));
  const { left, bottom } = view.coordsAtPos(view.state.selection.from);
  const frame = box.offsetParent.getBoundingClientRect();
  box.style.left = `${Math.min(left - frame.left, frame.width - box.offsetWidth)}px`;
  box.style.top = `${bottom - frame.top + 4}px`;
  box.querySelector("[aria-selected=true]").scrollIntoView({ block: "nearest" });
  return view.dom.setAttribute("aria-activedescendant", `slash-${now.at}`);
}

function option(each, at, selected, onPick) {
  const line = document.createElement("div");
  line.id = `slash-${at}`;
  line.role = "option";
  line.setAttribute("aria-selected", String(selected));
  line.textContent = each.label;
  line.addEventListener("mousedown", (event) => {
    event.preventDefault();
    onPick(at);
  });
  return line;
}

function press(view, event, choose) {
  const now = key.getState(view.state);
  if (!now) return false;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) view.dispatch(view.state.tr.setMeta(key, { at: now.at + step }));
  else if (event.key === "Escape") close(view);
  else if (event.key === "Enter") pick(view, choose, now.at);
  else return false;
  return true;
}

function close(view) {
  if (key.getState(view.state)) view.dispatch(view.state.tr.setMeta(key, { closed: true }));
}

/** The words that asked go away, then what was chosen takes their place. */
function pick(view, choose, at) {
  const { name } = key.getState(view.state).list[at];
  const { $from } = view.state.selection;
  view.dispatch(view.state.tr.delete($from.start(), $from.end()).setMeta(key, { closed: true }));
  choose(name);
}
