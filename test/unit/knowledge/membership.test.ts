import assert from 'node:assert/strict';
import { buildLexicon } from '../../../src/core/lexicon/merge.ts';
import { inForce } from '../../../src/core/lexicon/model.ts';
import { builtinKnowledge } from '../support/knowledge.ts';

const { lexicon } = buildLexicon(builtinKnowledge());

/** The states that belong to `group` on `day`. */
const members = (group: string, day: string) =>
  [...lexicon.actors.values()].filter(({ memberships }) =>
    memberships?.some((m) => m.group === group && inForce(m, day)),
  ).length;

describe('memberships', () => {
  // Numbers of members as the organisations themselves give them for that day.
  for (const [group, day, number] of [
    ['org:un', '2010-06-01', 192],
    ['org:un', '2024-09-12', 193],
    ['org:nato', '2003-01-01', 19],
    ['org:nato', '2010-11-20', 28],
    ['org:nato', '2024-09-12', 32],
    ['org:eu', '2019-06-01', 28],
    ['org:eu', '2024-09-12', 27],
    ['org:osce', '2024-09-12', 57],
    ['org:coe', '2021-01-01', 47],
    ['org:coe', '2024-09-12', 46],
    ['org:au', '2024-09-12', 55],
    ['org:ecowas', '2024-09-12', 15],
    ['org:ecowas', '2025-03-01', 12],
    ['org:arab-league', '2020-01-01', 21],
    ['org:arab-league', '2024-09-12', 22],
    ['org:oecd', '2024-09-12', 38],
    ['group:euro-area', '2024-09-12', 20],
    ['group:schengen', '2024-09-12', 29],
    ['group:g7', '2024-09-12', 7],
    ['group:brics', '2022-09-12', 5],
  ] as const)
    it(`${group} had ${number} on ${day}`, () => assert.equal(members(group, day), number));
});
