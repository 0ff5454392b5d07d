// What the buttons, keys and the "/" menu do; each by its name, with whether it is on where the cursor stands.
import { setBlockType, toggleMark, wrapIn, lift } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { Fragment } from "prosemirror-model";
import { liftListItem, wrapInList } from "prosemirror-schema-list";
import { TextSelection } from "prosemirror-state";
import * as tables from "prosemirror-tables";
import { CALLOUTS, schema } from "./schema.js";

const { nodes, marks } = schema;

const within = (state, type, attrs = {}) => {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth);
    if (node.type === type && Object.entries(attrs).every(([name, value]) => node.attrs[name] === value)) return true;
  }
  return false;
};

const marked = (state, type) => {
  const { from, $from, to, empty } = state.selection;
  return empty ? Boolean(type.isInSet(state.storedMarks || $from.marks())) : state.doc.rangeHasMark(from, to, type);
};

const mark = (type) => ({ run: toggleMark(type), on: (state) => marked(state, type) });

const block = (type, attrs) => ({
  run: (state, dispatch) =>
    within(state, type, attrs) ? setBlockType(nodes.paragraph)(state, dispatch) : setBlockType(type, attrs)(state, dispatch),
  on: (state) => within(state, type, attrs),
});

const list = (type) => ({
  run: (state, dispatch) => (within(state, type) ? liftListItem(nodes.list_item) : wrapInList(type))(state, dispatch),
  on: (state) => within(state, type) && !isTask(state),
});

const item = (state) => {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    if ($from.node(depth).type === nodes.list_item) return { node: $from.node(depth), pos: $from.before(depth) };
  }
  return null;
};

const isTask = (state) => item(state)?.node.attrs.checked != null;

function task(state, dispatch) {
  const there = item(state);
  if (there) {
    const checked = there.node.attrs.checked === null ? false : null;
    dispatch?.(state.tr.setNodeMarkup(there.pos, null, { checked }));
    return true;
  }
  return wrapInList(nodes.bullet_list)(state, dispatch && ((tr) => {
    const { $from } = tr.selection;
    dispatch(tr.setNodeMarkup($from.before($from.depth - 1), null, { checked: false }));
  }));
}

function callout(kind) {
  return {
    on: (state) => within(state, nodes.callout, { kind }),
    run(state, dispatch) {
      if (within(state, nodes.callout)) return changeCallout(kind)(state, dispatch);
      const range = state.selection.$from.blockRange(state.selection.$to);
      if (!range || range.depth > 0) return false;
      const content = Fragment.from(nodes.callout_title.create()).append(state.doc.slice(range.start, range.end).content);
      const tr = state.tr.replaceWith(range.start, range.end, nodes.callout.create({ kind }, content));
      dispatch?.(tr.setSelection(TextSelection.create(tr.doc, range.start + 2)).scrollIntoView());
      return true;
    },
  };
}

/** The same kind again takes the box away and keeps what was in it. */
function changeCallout(kind) {
  return (state, dispatch) => {
    const { $from } = state.selection;
    let depth = $from.depth;
    while ($from.node(depth).type !== nodes.callout) depth--;
    const box = $from.node(depth);
    const from = $from.before(depth);
    if (box.attrs.kind !== kind) dispatch?.(state.tr.setNodeMarkup(from, null, { kind }));
    else dispatch?.(unwrap(state.tr, box, from));
    return true;
  };
}

function unwrap(tr, box, from) {
  const title = box.firstChild.content;
  const rest = Fragment.from(box.content.content.slice(1));
  const all = title.size ? Fragment.from(nodes.paragraph.create(null, title)).append(rest) : rest;
  tr.replaceWith(from, from + box.nodeSize, all);
  return tr.setSelection(TextSelection.near(tr.doc.resolve(from + 1)));
}

/** At the start of its title, Backspace takes the box away. */
export function leaveCallout(state, dispatch) {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.type !== nodes.callout_title || $from.parentOffset > 0) return false;
  dispatch?.(unwrap(state.tr, $from.node(-1), $from.before(-1)));
  return true;
}

/** From the title of a box into its text. */
export function enterCallout(state, dispatch) {
  const { $from } = state.selection;
  if ($from.parent.type !== nodes.callout_title) return false;
  dispatch?.(state.tr.setSelection(TextSelection.near(state.doc.resolve($from.after() + 1))).scrollIntoView());
  return true;
}

function insertTable(state, dispatch) {
  if (state.selection.$from.depth === 0 || tables.isInTable(state)) return false;
  const row = (type) => nodes.table_row.create(null, Array.from({ length: 3 }, () => type.createAndFill()));
  const table = nodes.table.create(null, [row(nodes.table_header), row(nodes.table_cell), row(nodes.table_cell)]);
  const { $from } = state.selection;
  const blank = $from.depth === 1 && $from.parent.content.size === 0;
  const at = blank ? $from.before() : $from.after(1);
  const tr = blank ? state.tr.replaceWith(at, $from.after(), table) : state.tr.insert(at, table);
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 4))).scrollIntoView());
  return true;
}

function align(state, dispatch) {
  const rect = tables.selectedRect(state);
  const now = rect.map.cellsInRect({ left: rect.left, right: rect.left + 1, top: 0, bottom: 1 })[0];
  const right = rect.table.nodeAt(now).attrs.align !== "right";
  const cells = rect.map.cellsInRect({ left: rect.left, right: rect.right, top: 0, bottom: rect.map.height });
  const tr = state.tr;
  cells.forEach((pos) => tr.setNodeAttribute(rect.tableStart + pos, "align", right ? "right" : null));
  dispatch?.(tr);
  return true;
}

/** The row of headings stays: a table without one cannot be written in Markdown. */
function deleteRow(state, dispatch) {
  const rect = tables.selectedRect(state);
  return rect.top > 0 && rect.map.height > 2 && tables.deleteRow(state, dispatch);
}

const inTable = (command) => ({ run: (state, dispatch) => tables.isInTable(state) && command(state, dispatch), on: () => false });

export const commands = {
  undo: { run: undo, on: () => false },
  redo: { run: redo, on: () => false },
  text: { run: setBlockType(nodes.paragraph), on: (state) => state.selection.$from.parent.type === nodes.paragraph },
  h2: block(nodes.heading, { level: 2 }),
  h3: block(nodes.heading, { level: 3 }),
  h4: block(nodes.heading, { level: 4 }),
  bold: mark(marks.strong),
  italic: mark(marks.em),
  strike: mark(marks.strike),
  code: mark(marks.code),
  codeblock: block(nodes.code_block),
  bullets: list(nodes.bullet_list),
  numbers: list(nodes.ordered_list),
  tasks: { run: task, on: isTask },
  quote: {
    run: (state, dispatch) => (within(state, nodes.blockquote) ? lift : wrapIn(nodes.blockquote))(state, dispatch),
    on: (state) => within(state, nodes.blockquote),
  },
  line: {
    run: (state, dispatch) => { dispatch?.(state.tr.replaceSelectionWith(nodes.horizontal_rule.create()).scrollIntoView()); return true; },
    on: () => false,
  },
  table: { run: insertTable, on: (state) => tables.isInTable(state) },
  ...Object.fromEntries(Object.keys(CALLOUTS).map((kind) => [kind.toLowerCase(), callout(kind)])),
  rowAfter: inTable(tables.addRowAfter),
  columnAfter: inTable(tables.addColumnAfter),
  rowGone: inTable(deleteRow),
  columnGone: inTable(tables.deleteColumn),
  columnRight: inTable(align),
  tableGone: inTable(tables.deleteTable),
};
