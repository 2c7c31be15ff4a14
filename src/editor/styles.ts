import * as vscode from 'vscode';
import { colours } from '../host/ids.ts';
import type { Style } from './layers.ts';

/** The colour of each style of src/editor/layers.ts. */
export const styleColours: Readonly<Record<Style, string>> = {
  'actors.state': colours.state,
  'actors.organisation': colours.organisation,
  'actors.person': colours.person,
  'actors.place': colours.place,
  'actors.other': colours.otherActor,
  'threats.general': colours.threat,
  'threats.force': colours.force,
  'threats.information': colours.information,
  'threats.coercion': colours.coercion,
  'threats.opposed': colours.opposed,
  'quotes.quote': colours.quoteBackground,
  'quotes.attribution': colours.attribution,
};

/**
 * Actors are underlined, each kind with a line of its own; threats have a tinted ground and a lower edge, each group
 * with an edge of its own. So both show where they overlap, and neither needs its colour to be told apart.
 */
export function createDecorationTypes(): ReadonlyMap<Style, vscode.TextEditorDecorationType> {
  return new Map<Style, vscode.TextEditorDecorationType>([
    // First, as what is created later is drawn above it.
    ['quotes.quote', create({ backgroundColor: colour(colours.quoteBackground) })],
    ['actors.state', actor('actors.state', 'solid')],
    ['actors.organisation', actor('actors.organisation', 'double')],
    ['actors.person', actor('actors.person', 'solid', { fontStyle: 'italic' })],
    ['actors.place', actor('actors.place', 'dotted')],
    ['actors.other', actor('actors.other', 'dashed')],
    ['threats.general', threat('threats.general', 'solid')],
    ['threats.force', threat('threats.force', 'double')],
    ['threats.information', threat('threats.information', 'dashed')],
    ['threats.coercion', threat('threats.coercion', 'dotted')],
    ['threats.opposed', opposed()],
    ['quotes.attribution', create({ color: colour(colours.attribution), fontStyle: 'italic' })],
  ]);
}

type Line = 'solid' | 'double' | 'dotted' | 'dashed';

function actor(style: Style, line: Line, more: vscode.DecorationRenderOptions = {}) {
  const id = styleColours[style];
  return create({
    textDecoration: `underline ${line} ${line === 'double' ? '1px' : '1.5px'} var(${cssVariable(id)})`,
    overviewRulerColor: colour(id),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
    ...more,
  });
}

function threat(style: Style, line: Line) {
  const id = styleColours[style];
  return create({
    backgroundColor: colour(colours.threatBackground),
    borderWidth: `0 0 ${line === 'double' ? 3 : 2}px 0`,
    borderStyle: line,
    borderColor: colour(id),
    overviewRulerColor: colour(id),
    overviewRulerLane: vscode.OverviewRulerLane.Right,
  });
}

function opposed() {
  return create({
    borderWidth: '0 0 1px 0',
    borderStyle: 'dashed',
    borderColor: colour(colours.opposed),
    overviewRulerColor: colour(colours.opposed),
    overviewRulerLane: vscode.OverviewRulerLane.Right,
  });
}

function create(options: vscode.DecorationRenderOptions): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    // Typing before or after a name does not make the name longer.
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    ...options,
  });
}

function colour(id: string): vscode.ThemeColor {
  return new vscode.ThemeColor(id);
}

/** The workbench gives every theme colour this name in its style sheets; a text decoration takes no ThemeColor. */
function cssVariable(id: string): string {
  return `--vscode-${id.replaceAll('.', '-')}`;
}
