import * as vscode from 'vscode';
import type { Party, RaisedThreat } from '../core/reading/model.ts';
import { partyWords } from '../core/reading/parties/partyWords.ts';
import type { Analysis } from '../core/service.ts';
import type { Span } from '../core/text/span.ts';
import { styleOf } from '../editor/layers.ts';
import { styleColours } from '../editor/styles.ts';
import { firstWords } from '../editor/words.ts';
import { entityLabel, othersLabel, partyLabel, stanceLabel } from '../host/labels.ts';
import { dateInWords } from '../host/language.ts';
import { groupBy } from './groupBy.ts';
import type { TreeNode } from './tree.ts';

const wordsShown = 90;
/** VS Code asks for every line of an open group: longer ones wait until somebody opens them. */
const mostOpen = 300;

/** The meeting that a release tells of, as lines of a view: when, where, who, what was said, raised and announced. */
export function meetingTree(analysis: Analysis): readonly TreeNode[] {
  return [
    ...circumstances(analysis),
    ...participants(analysis),
    ...sayings(analysis),
    ...threats(analysis),
    ...responses(analysis),
  ];
}

function circumstances(analysis: Analysis): TreeNode[] {
  const { release, reading } = analysis;
  const { header } = release;
  const { meeting } = reading;
  const nodes: TreeNode[] = [];
  const fact = (id: string, icon: string, label: string, description: string, span: Span | undefined) =>
    nodes.push({ id, icon, label, description, ...(span && { span }) });
  if (meeting.date)
    fact(
      'when',
      'calendar',
      vscode.l10n.t('When'),
      dateInWords(meeting.date),
      header.event ?? header.published,
    );
  const printed = [
    ['published', vscode.l10n.t('Published'), header.published],
    ['updated', vscode.l10n.t('Updated'), header.updated],
  ] as const;
  for (const [id, label, field] of printed) {
    // Said already where the meeting has no other day than the release.
    if (!field || (id === 'published' && !header.event && field.value === meeting.date)) continue;
    fact(id, 'history', label, field.value ? dateInWords(field.value) : field.text, field);
  }
  if (meeting.place)
    fact('where', 'location', vscode.l10n.t('Where'), partyLabel(analysis, meeting.place), meeting.place);
  else if (header.place) fact('where', 'location', vscode.l10n.t('Where'), header.place.text, header.place);
  if (meeting.chair)
    fact('chair', 'person', vscode.l10n.t('Chair'), partyLabel(analysis, meeting.chair), meeting.chair);
  if (header.issuer)
    fact('issuer', 'megaphone', vscode.l10n.t('Issued by'), header.issuer.text, header.issuer);
  if (header.reference)
    fact('reference', 'bookmark', vscode.l10n.t('Reference'), header.reference.text, header.reference);
  return nodes;
}

function participants(analysis: Analysis): TreeNode[] {
  const parties = analysis.reading.meeting.participants;
  const id = idsBelow('participants');
  return group('participants', 'organization', vscode.l10n.t('Participants'), {
    expanded: parties.length <= 12,
    children: parties.map((party) => ({
      id: id(partyKey(party)),
      icon: 'account',
      label: partyLabel(analysis, party),
      ...otherWords(analysis, party),
      span: party,
    })),
  });
}

interface Said extends Span {
  readonly speaker?: Party;
  readonly kind: 'quote' | 'statement';
  readonly verb: string | undefined;
}

function sayings(analysis: Analysis): TreeNode[] {
  const { text, reading } = analysis;
  const all: Said[] = [];
  for (const { node, speaker, verb } of reading.quotes)
    if (node.mode === 'direct')
      all.push({ ...node.outer, kind: 'quote', verb: verb?.text, ...(speaker && { speaker }) });
  for (const { start, end, speaker, verb } of reading.statements)
    all.push({
      start,
      end,
      kind: 'statement',
      verb: verb.stance ? stanceLabel(verb.stance) : verb.text,
      ...(speaker && { speaker }),
    });
  all.sort((a, b) => a.start - b.start);
  const bySpeaker = groupBy(all, ({ speaker }) => (speaker ? partyKey(speaker) : ''));
  const children = [...bySpeaker].map(([key, said]): TreeNode => {
    const parent = `speaker:${key}`;
    const id = idsBelow(parent);
    const party = said[0]!.speaker;
    const together = party && othersLabel(analysis, party);
    return {
      id: parent,
      icon: 'comment',
      label: party ? partyLabel(analysis, party) : vscode.l10n.t('Speaker not named'),
      description: String(said.length),
      ...(together && { tooltip: together }),
      expanded: all.length <= mostOpen,
      children: said.map(({ start, end, kind, verb }) => ({
        id: id(kind),
        icon: kind === 'quote' ? 'quote' : 'comment-discussion',
        get label() {
          return firstWords(text.slice(start, end), wordsShown) || '…';
        },
        ...(verb && { description: verb }),
        get tooltip() {
          return firstWords(text.slice(start, end), 600);
        },
        get spoken() {
          const what = kind === 'quote' ? vscode.l10n.t('Quotation') : vscode.l10n.t('Reported statement');
          return `${what}: ${this.label}${verb ? `, ${verb}` : ''}`;
        },
        span: { start, end },
      })),
    };
  });
  return group('sayings', 'comment-discussion', vscode.l10n.t('Said'), {
    expanded: true,
    children,
    count: all.length,
  });
}

function threats(analysis: Analysis): TreeNode[] {
  const { text, reading, mentions } = analysis;
  const byThreat = groupBy(reading.threats, ({ threat }) => threat);
  const children = [...byThreat].map(([threat, raised]): TreeNode => {
    const parent = `threat:${threat}`;
    const id = idsBelow(parent);
    const blamed = [
      ...new Set(raised.flatMap((one) => authorsOf(one).map((id) => entityLabel(analysis, id)))),
    ];
    const mention = mentions.all[raised[0]!.mention];
    const one = raised.length === 1 ? raised[0] : undefined;
    return {
      id: parent,
      icon: 'warning',
      ...(mention && { colour: styleColours[styleOf(mention)] }),
      label: entityLabel(analysis, threat),
      description: [
        blamed.length > 0 ? vscode.l10n.t('blamed on {0}', blamed.join(', ')) : '',
        one ? '' : `${raised.length}`,
      ]
        .filter(Boolean)
        .join(' · '),
      ...(one ? { span: spanOf(one) } : {}),
      children: one
        ? []
        : raised.map((r) => ({
            id: id('raised'),
            icon: 'circle-small',
            label: firstWords(text.slice(r.start, r.end), wordsShown),
            get description() {
              return [
                r.by
                  ? vscode.l10n.t(
                      'blamed on {0}',
                      authorsOf(r)
                        .map((id) => entityLabel(analysis, id))
                        .join(', '),
                    )
                  : '',
                r.saidBy ? vscode.l10n.t('said by {0}', partyLabel(analysis, r.saidBy)) : '',
              ]
                .filter(Boolean)
                .join(' · ');
            },
            span: spanOf(r),
          })),
    };
  });
  return group('threats', 'shield', vscode.l10n.t('Threats raised'), { expanded: true, children });
}

function responses(analysis: Analysis): TreeNode[] {
  const { text, reading } = analysis;
  const id = idsBelow('responses');
  return group('responses', 'checklist', vscode.l10n.t('Responses'), {
    expanded: reading.responses.length <= mostOpen,
    children: reading.responses.map((response) => ({
      id: id(response.kind),
      icon: 'check',
      label: entityLabel(analysis, response.kind),
      get description() {
        return [response.by ? partyLabel(analysis, response.by) : '', `“${firstWords(response.text, 60)}”`]
          .filter(Boolean)
          .join(' · ');
      },
      get tooltip() {
        return firstWords(text.slice(response.start, response.end), 600);
      },
      span: spanOf(response),
    })),
  });
}

/** A group of lines, or nothing where there are none. */
function group(
  id: string,
  icon: string,
  label: string,
  { children, expanded, count }: { children: readonly TreeNode[]; expanded: boolean; count?: number },
): TreeNode[] {
  if (children.length === 0) return [];
  return [{ id, icon, label, description: String(count ?? children.length), expanded, children }];
}

function otherWords(analysis: Analysis, party: Party): { description?: string } {
  const own = partyWords(party.text);
  const words = [party.quantified, own === partyLabel(analysis, party) ? '' : own].filter(Boolean);
  return words.length > 0 ? { description: firstWords(words.join(' '), 60) } : {};
}

function partyKey({ entity, holder, members, text }: Party): string {
  if (members && entity && members.includes(entity)) return members.join('+');
  return holder ?? entity ?? partyWords(text).toLowerCase();
}

/** Ids that stay the same while offsets change: the first, second … of its key below `parent`. */
function idsBelow(parent: string): (key: string) => string {
  const seen = new Map<string, number>();
  return (key) => {
    const n = (seen.get(key) ?? 0) + 1;
    seen.set(key, n);
    return `${parent}/${key}/${n}`;
  };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

const authorsOf = ({ by, alsoBy = [] }: RaisedThreat): readonly string[] => (by ? [by, ...alsoBy] : []);
