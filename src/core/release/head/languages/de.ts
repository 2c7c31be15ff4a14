import type { HeadWords } from './model.ts';

export const de: HeadWords = {
  labels: {
    fields: {
      updated: ['aktualisiert|zuletzt aktualisiert|letzte änderung'],
      published: ['datum|veröffentlicht|erscheinungsdatum'],
      issuer: ['herausgeber|quelle|absender|ministerium'],
      title: ['betreff|titel|thema'],
      place: ['ort'],
      reference: ['nummer|nr.|aktenzeichen'],
      other: ['sprache|kategorie|themen|schlagworte|kontakt|pressekontakt|teilen|uhrzeit'],
    },
    leads: 'am',
    dashed: 'quelle',
    alone: ['datum|veröffentlicht am|quelle'],
    from: ['herausgegeben von'],
    small: ['am|den|der|um|uhr|und|vom'],
  },
  kinds: {
    furniture: ['pressemitteilung|willkommen auf\\s.{0,90}|de|deutsch|drucken|teilen|startseite|aktuelles'],
    bare: ['(?:gemeinsame )?(?:Erklärung|Stellungnahme|Rede)'],
    opens: ['(?:Erklärung|Rede|Statement|Interview) (?:der|des|von|zu[mr]?)(?!\\p{L})'],
    numbered: ['pressemitteilung'],
  },
  author: {
    issued: 'Erklärung|Stellungnahme|Pressemitteilung|Statement',
    publication: 'Pressemitteilung',
    by: '(?:der|des|von|vom)',
    ofKind: 'von',
    article: 'der|die|das',
    comments: 'zu|zum|zur|über',
    occasions: 'Pressekonferenz|Rede',
    joint: 'gemeinsame[rns]?',
    before: '(?:offizielle)',
    spokes: 'Sprecher(?:s|in)?',
    head: '(?:Generalsekretär|Generaldirektor|Präsident|Vorsitzende[rn]?|Hohe[rn]? Vertreter)(?:s|in)?',
    sole: 'Hohe[rn]? Vertreter(?:s|in)?',
    heads: '(?:Außen|Verteidigungs|Innen|Finanz)?minister(?:innen)?|Staats- und Regierungschefs',
    of: '(?:der|des|von|für)',
    about: 'zu[mr]?|über|anlässlich|nach|vor|in|am|im|gegen|bei',
  },
};
