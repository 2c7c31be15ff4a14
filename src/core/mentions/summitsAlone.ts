import { overlaps } from '../text/span.ts';
import { addBody } from './addBody.ts';
import { type BlockCandidates, type Found, longestProse } from './found.ts';

const acts =
  'took|commended|condemned|expressed|reiterated|reaffirmed|received|approved|wished|urged|called|directed|mandated|decided|noted|welcomed|thanked|congratulated|endorsed|adopted|agreed|paid|recalled|requested|appealed|considered|observed|emphasi[sz]ed|underscored|acknowledged|appreciated';
const summits = {
  fr: /(?<![\p{L}’'-])[Ll]e[\s\u00A0](Sommet)(?=[\s\u00A0](?:a|réaffirme|condamne|exprime|décide|félicite|salue|demande|appelle|exhorte|charge|mandate|prend|se[\s\u00A0](?:félicite|réjouit))(?!\p{L}))/gu,
  en: new RegExp(
    `(?<=(?:^|[.;:)])\\s*(?:\\d{1,2}\\.\\s*)?(?:The\\s+)?)(Summit)(?=\\s+(?:(?:also|further|strongly|unanimously|therefore|accordingly|again|once again|in this regard)\\s+)?(?:${acts})(?!\\p{L}))`,
    'gmu',
  ),
};

/** "Summit received …", «Le Sommet a condamné …»: the heads of an organisation's members together, who act as a body of it. */
export function summitsAlone(doc: Found, blocks: readonly BlockCandidates[]): void {
  const whole = doc.issuer ?? doc.principal;
  const owner = doc.lexicon.actors.get(/^org:[\w-]+/.exec(whole ?? '')?.[0] ?? '');
  if (owner?.kind !== 'organisation') return;
  for (const { block, lang } of blocks) {
    doc.block = block;
    if (block.end - block.start > longestProse) continue;
    for (const match of doc.matches(
      lang === 'fr' ? summits.fr : summits.en,
      lang === 'fr' ? 'Sommet' : 'Summit',
    )) {
      const end = block.bodyStart + match.index + match[0].length;
      const span = { start: end - match[1]!.length, end };
      if (doc.mentions.some((m) => overlaps(m, span))) continue;
      addBody(doc, span, { entity: owner.id, type: 'organisation', form: 'contextual' });
    }
  }
}
