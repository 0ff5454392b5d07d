// Keys of the text box. Tab is left to the browser, so that nobody is caught in here.
import { baseKeymap, chainCommands, exitCode, newlineInCode } from "prosemirror-commands";
import { inputRules, textblockTypeInputRule, wrappingInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { liftListItem, sinkListItem, splitListItem } from "prosemirror-schema-list";
import { TextSelection } from "prosemirror-state";
import { isInTable, nextCell, selectionCell } from "prosemirror-tables";
import { commands, enterCallout, leaveCallout } from "./commands.js";
import { schema } from "./schema.js";

const { nodes } = schema;

/** Enter in a table leads to the cell below: a cell of Markdown has one line. */
function below(state, dispatch) {
  if (!isInTable(state)) return false;
  const cell = nextCell(selectionCell(state), "vert", 1);
  if (cell) dispatch?.(state.tr.setSelection(TextSelection.near(state.doc.resolve(cell.pos + 2))).scrollIntoView());
  return true;
}

/** What follows something to do is something to do. */
function splitItem(state, dispatch) {
  const { $from } = state.selection;
  const task = $from.depth > 1 && $from.node(-1).attrs.checked != null;
  return splitListItem(nodes.list_item, { checked: task ? false : null })(state, dispatch);
}

function hardBreak(state, dispatch) {
  if (isInTable(state)) return true;
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
}

const run = (name) => commands[name].run;

export const keys = [
  keymap({
    "Mod-z": run("undo"),
    "Mod-y": run("redo"),
    "Shift-Mod-z": run("redo"),
    "Mod-b": run("bold"),
    "Mod-i": run("italic"),
    "Mod-e": run("code"),
    "Shift-Mod-x": run("strike"),
    "Shift-Mod-7": run("numbers"),
    "Shift-Mod-8": run("bullets"),
    "Shift-Mod-9": run("tasks"),
    "Mod-Alt-0": run("text"),
    "Mod-Alt-2": run("h2"),
    "Mod-Alt-3": run("h3"),
    "Mod-Alt-4": run("h4"),
    "Mod-Alt-t": run("table"),
    "Mod-Alt-h": run("hinweis"),
    "Mod-]": sinkListItem(nodes.list_item),
    "Mod-[": liftListItem(nodes.list_item),
    "Shift-Enter": chainCommands(newlineInCode, hardBreak),
    "Mod-Enter": exitCode,
    Enter: chainCommands(below, enterCallout, splitItem),
    Backspace: leaveCallout,
  }),
  keymap(baseKeymap),
];

/** What one types in Markdown becomes what it means at once. */
export const typing = inputRules({
  rules: [
    textblockTypeInputRule(/^(#{1,4})\s$/, nodes.heading, (match) => ({ level: Math.max(2, match[1].length) })),
    textblockTypeInputRule(/^```$/, nodes.code_block),
    wrappingInputRule(/^\s*>\s$/, nodes.blockquote),
    wrappingInputRule(/^\s*[-+*]\s$/, nodes.bullet_list),
    wrappingInputRule(/^(\d+)\.\s$/, nodes.ordered_list, (match) => ({ order: Number(match[1]) })),
  ],
});
