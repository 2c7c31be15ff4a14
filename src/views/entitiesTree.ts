import * as vscode from 'vscode';
import type { Mention } from '../core/mentions/model.ts';
import type { Analysis } from '../core/service.ts';
import { type Style, styleOf } from '../editor/layers.ts';
import { styleColours } from '../editor/styles.ts';
import { firstWords } from '../editor/words.ts';
import { contextValues } from '../host/ids.ts';
import { entityLabel, polarityLabel } from '../host/labels.ts';
import { groupBy } from './groupBy.ts';
import type { TreeNode } from './tree.ts';

/** Actors by kind and threats by family, each with its mentions: who and what a release is about, most named first. */
export function entitiesTree(analysis: Analysis): readonly TreeNode[] {
  const byEntity = groupBy(
    analysis.mentions.all.filter((m) => !m.nested || m.kind === 'actor'),
    (m) => m.entity,
  );
  const groups = new Map<
    string,
    { readonly label: string; readonly icon: string; readonly nodes: TreeNode[] }
  >();
  for (const { key, label, icon } of actorGroups()) groups.set(key, { label, icon, nodes: [] });
  for (const [entity, mentions] of byEntity) {
    const first = mentions[0]!;
    const key = first.kind === 'threat' ? familyKey(analysis, entity) : styleOf(first);
    let group = groups.get(key);
    if (!group) {
      group = { label: familyLabel(analysis, entity), icon: 'warning', nodes: [] };
      groups.set(key, group);
    }
    group.nodes.push(entityNode(analysis, entity, mentions));
  }
  return [...groups]
    .filter(([, { nodes }]) => nodes.length > 0)
    .map(([key, { label, icon, nodes }]) => ({
      id: `group:${key}`,
      icon,
      label,
      description: String(nodes.length),
      expanded: true,
      children: nodes.sort(
        (a, b) => (b.children?.length ?? 0) - (a.children?.length ?? 0) || a.label.localeCompare(b.label),
      ),
    }));
}

/** The id of the line of an entity, for revealing it. */
export function entityNodeId(entity: string): string {
  return `entity:${entity}`;
}

function entityNode(analysis: Analysis, entity: string, mentions: readonly Mention[]): TreeNode {
  const label = entityLabel(analysis, entity);
  const first = mentions[0]!;
  return {
    id: entityNodeId(entity),
    icon: first.kind === 'threat' ? 'warning' : icons[styleOf(first)],
    colour: styleColours[styleOf(first)],
    label,
    description: String(mentions.length),
    tooltip: `${label} (${entity})`,
    spoken: vscode.l10n.t('{0}, {1} mentions', label, mentions.length),
    contextValue: contextValues.entity,
    entity,
    children: mentions.map((mention, i) => ({
      id: `mention:${entity}/${i}`,
      get label() {
        return contextOf(analysis.text, mention);
      },
      ...(mention.polarity && { description: polarityLabel(mention.polarity) }),
      get tooltip() {
        return firstWords(analysis.text.slice(Math.max(0, mention.start - 200), mention.end + 200), 400);
      },
      contextValue: contextValues.mention,
      span: { start: mention.start, end: mention.end },
      entity,
    })),
  };
}

const icons: Readonly<Partial<Record<Style, string>>> = {
  'actors.state': 'globe',
  'actors.organisation': 'organization',
  'actors.person': 'person',
  'actors.place': 'location',
  'actors.other': 'circle-outline',
};

function actorGroups(): readonly { key: Style; label: string; icon: string }[] {
  return [
    { key: 'actors.state', label: vscode.l10n.t('States'), icon: 'globe' },
    { key: 'actors.organisation', label: vscode.l10n.t('Organisations and groupings'), icon: 'organization' },
    { key: 'actors.person', label: vscode.l10n.t('People and offices'), icon: 'person' },
    { key: 'actors.place', label: vscode.l10n.t('Places'), icon: 'location' },
    { key: 'actors.other', label: vscode.l10n.t('Other actors'), icon: 'circle-outline' },
  ];
}

function familyOf(analysis: Analysis, entity: string): string | undefined {
  return analysis.lexicon.threats.get(entity)?.parent;
}

function familyKey(analysis: Analysis, entity: string): string {
  return `threats/${familyOf(analysis, entity) ?? ''}`;
}

function familyLabel(analysis: Analysis, entity: string): string {
  const family = familyOf(analysis, entity);
  return family ? entityLabel(analysis, family) : vscode.l10n.t('Other threats');
}

/** The words of a mention with some before and behind, as a concordance shows them. */
function contextOf(text: string, { start, end }: Mention): string {
  const before = text.slice(Math.max(0, start - 24), start).replace(/^\S*\s/, '');
  const after = text.slice(end, end + 40).replace(/\s\S*$/, '');
  return `${before}${text.slice(start, end)}${after}`.replace(/\s+/g, ' ').trim();
}
