/** The words that the head of a release is made of: labels, kinds of release, numbers. All patterns are for folded lines. */

export type FieldName = 'published' | 'updated' | 'issuer' | 'title' | 'place' | 'reference' | 'other';

const labels: readonly (readonly [FieldName, string])[] = [
  [
    'updated',
    'last updated|last modified|last update|updated|modified|date updated|date modified|derni[èe]re mise [àa] jour|derni[èe]re modification|mise? [àa] jour|modifiée?|actualisée?|date de modification',
  ],
  [
    'published',
    'date of publication|publication date|publishing date|release date|date issued|date of issue|date published|first published|date and time|created|created on|news date|date de publication|date de parution|date de diffusion|date et heure|published|publication|publié|publiée|posted|released|issued|delivered|prononcée?|paru|mise? en ligne|diffusée?|émise?|créée?|date',
  ],
  [
    'issuer',
    "from|source|data source|communiqué par|press release from|issued by|published by|released by|issuer|issuing authority|publisher|author|authors|organi[sz]ations?|institutions?|responsible|responsible ministry|department|ministry|département|ministère|de|émetteur|émis par|publié par|diffusé par|auteurs?|auteur de l'acte|organisations? auteurs?|organisation\\(s\\) auteur\\(s\\)|auteur\\(s\\)|author\\(s\\)|organisme|expéditeur|sender",
  ],
  ['title', 'subject|title|headline|re|objet|sujet|titre'],
  ['place', 'location|place|venue|lieu|ville|city'],
  [
    'reference',
    'reference|reference number|ref|référence|réf|document|doc|symbol|cote|press release number|press release no|news release number|release number|release no|media release no|numéro|n°|no',
  ],
  [
    'other',
    'to|cc|bcc|intervenante?s?|intervenant\\(s\\)|intervention de|circonstances?|speakers?|à|content type|type|type of content|topics?|tags?|keywords?|mots-clés|th[èe]mes?|th[èe]matiques?|language|langue|original|distribution|category|categories|catégories?|where we are|what we do|countries|pays|country|region|embargo|sections?|rubrique|delivered by|delivered at|event|événement|notes?|share|partager|related|format|contacts?|press contacts?|media contacts?|contact presse|contact person|tel|tél|phone|email|e-mail|distr.|time|heure|durée|reading time|temps de lecture|photo|crédit|copyright',
  ],
];
const labelOf: ReadonlyMap<string, FieldName> = new Map(
  labels.flatMap(([name, words]) =>
    expand(words).map((word): [string, FieldName] => [word.replaceAll('\\', ''), name]),
  ),
);
const labelWords = labels.map(([, words]) => words).join('|');

/** «Publié le :», "Source: …", "[Date] …": the label and what follows it. */
export const labelled = new RegExp(
  `^(?:(?<label>${labelWords})(?:\\s(?:on|le))?\\s*:|(?<dashed>source|émetteur|issuer)\\s[–—-]\\s|\\[(?<boxed>${labelWords})\\])\\s*(?<value>.*)$`,
  'isu',
);
export const releasedBy =
  /^(from|by|par|(?:press release|news release|statement|message|article) from|issued by|published by|released by|communiqué par|publié par|diffusé par)\s+(\p{Lu}.{2,80})$/iu;
export const labelAlone =
  /^(?:published(?: on)?|date published|updated|last updated|from|date|publié le|publié|mis à jour le|location|source|author|publication date|date de publication|release date)$/iu;
export const beforeDate = new RegExp(
  `(?<!\\p{L})(${labels[0]![1]}|${labels[1]![1]})(?:\\s(?:on|le|du))?[\\s:]*(?:le\\s+)?$`,
  'iu',
);

export const fieldOf = (label: string): FieldName | undefined => labelOf.get(label.toLowerCase());

/** The pattern with every accent optional: capitals are often printed without. */
export function unaccented(pattern: RegExp): RegExp {
  const source = pattern.source
    .replace(/\[ée\]/g, 'é')
    .replace(/é/g, '[eé]')
    .replace(/è/g, '[eè]')
    .replace(/ê/g, '[eê]');
  return new RegExp(source, pattern.flags);
}

const languages =
  'en|fr|es|de|ru|ar|zh|english|french|spanish|german|russian|arabic|chinese|japanese|ukrainian|anglais|français|espagnol|allemand|russe|arabe|chinois|ukrainien|español|deutsch|русский|українська|العربية|中文|日本語|português|italiano|nederlands|(?:english|french) version|version (?:française|anglaise|originale)|(?:english|french|anglais|français)\\s?[/|]\\s?(?:english|french|anglais|français)';

/** What pages print beside the release: never a title. */
export const sureKind = unaccented(
  new RegExp(
    `^(?:for immediate release|immediate release|pour (?:diffusion|publication) immédiate|(?:à )?diffusion immédiate|release|(?:english|french|russian|anglais|français|russe)(?: only| seulement)|embargo.{0,40}|under embargo.{0,40}|sous embargo.{0,40}|(?:press|news|media) (?:release|note|advisory)s?(?: no\\.?)?|news (?:article|item|story)s?|communiqués? de presse|de presse|communiqué|press|news|latest news|home|newsroom|press room|press corner|briefing room|media cent(?:re|er)|statements and releases|speeches and statements|statements & releases|press conferences|press briefings|remarks & statements|press office|service de presse|salle de presse|espace presse|actualités?(?: et événements)?|statements? and remarks|check against delivery|seul le prononcé fait foi|["“]?as (?:delivered|prepared)(?: .{0,80})?["”]?|tel que prononcé|archived?(?: content)?|unclassified|(?:official|original)(?: text)?|provisional translation|unofficial translation|(?:courtesy |unofficial |provisional )translation|traduction (?:de courtoisie|non officielle|provisoire)|provisional|draft|final|public|pressemitteilung|nota de prensa|comunicado de prensa|comunicato stampa|persbericht|[©®].{0,70}|(?:bienvenue sur|welcome to|willkommen auf)\\s.{0,90}|(?:edited news|press conferences?|press briefings?|news stories|media briefings?)\\s?,?[^|]{0,30}\\|[^|]*,.{0,90}|texte intégral|full text|full transcript|transcript|transcription|publication details|press release details|details|print|imprimer|share|partager|share this page|listen|écouter|back|retour|government|policy paper|authored article|${languages}|\\d+(?:st|nd|rd|th|e|è?me|ère)?(?:,? (?:&|and|et) \\d+(?:st|nd|rd|th|e|è?me)?)* (?:plenary )?(?:meeting|session|séance|réunion)s?(?:\\s\\((?:am|pm|matin|après-midi|&|and|et|\\s)+\\)|\\s[–-].{1,20})?)\\W*$`,
    'iu',
  ),
);
/** Words that are a title where nothing better stands. */
export const maybeKind = unaccented(
  /^(?:(?:joint |press |public |official |presidential |ministerial |national |leaders['’]? |chair['’]?s |final )*(?:statement(?: by the (?:deputy |principal deputy )?spokes(?:person|man|woman))?|declaration|communiqu[ée]|remarks|speech|readout|fact sheet|press conference|press briefing|press point|doorstep|message|conclusions|announcement|interview|opening remarks)|(?:déclaration|communiqué|compte[- ]rendu|discours|allocution|intervention|conférence de presse|message|conclusions|point de presse|entretien|relevé de conclusions|note verbale|avis)(?: (?:conjointe?|commune?|finale?|présidentielle|à la presse|ministérielle?|publique|officielle?|de presse))*)\s*:?$/iu,
);

/** «Entretien du …», "Remarks by …": how titles begin, also those that end like sentences. */
export const opensTitle =
  /^(?:(?:joint |press |opening |closing )*(?:statement|remarks|speech|address|readout|interview|press conference|press briefing|transcript|message|keynote)(?: (?:of|by|on|from|with|to|at)|:)|(?:extraits? d['’]|point de presse|conférence de presse|entretien|interview|déclarations?|discours|allocution|intervention|propos|tribune|message|compte[- ]rendu|réponse|communiqué|lettre|audition|toast|voeux|vœux)(?: (?:conjointe?s?|communes?|officielle?s?|à la presse|de presse))*[ '’]?(?:de|du|des|d['’]|un|une|avec|accordée?|à|sur)(?![\p{L}]))/iu;

export const referenceShape =
  /(?:(?:communiqué de presse|press release|déclaration|statement|news release|media release|communiqué)\s+(?:n[°o]s?\.?\s*)?\(?\d{4}\)?\s*[-/]?\s*\d{1,4}|(?:communiqué(?: de presse)?|press release|news release|media release|statement|déclaration)\s+(?:(?:n[°o]s?[.:]?\s*)\d{1,4}(?:[/-]\d{2,4})?|\d{1,4}\/\d{2,4})|(?<![\p{L}\d])(?:[A-Z]{1,8}|STATEMENT|PRESS|SPEECH|ADDRESS|COUNTRY_STATEMENT|AC|QANDA|MEX)(?:\.[A-Z]+|\([A-Z]+\)|_\d+)*\/(?:[\p{L}\d.()-]+\/)*[\p{L}\d.()-]*\d[\p{L}\d()]*(?:[-/]\d+)*(?:\s\(\d{4}\))?|(?<![\p{L}\d])(?:IP|MEMO|CM|DC|PR|SC|GA|SG)[\s-]?(?:\d{1,4}\(\d{4}\)|\(?\d{2,4}\)?[-/\s]?\d{1,5}(?![\d]))|(?<![\p{L}\d])(?:EUCO|ST|JOIN|COM|SWD)\s\d{1,5}\/\d{2,4}(?!\d)|(?<![\p{L}\d])(?:[A-Z]{1,6}\/)+n[°o][.:]?\s?\d{1,5}|(?:release|communiqué)\s(?:number|no\.?|n°)\s?:?\s?\d[\d/-]*\d|(?<!\p{L})n[°o][.:]?\s?\d{1,6}(?:[/-][\p{L}\d.-]*[\p{L}\d])*|^\W*n[°o][.:]?\s?\d{1,5}\W*$|^\W*\(\d{4}\)\s?\d{1,4}\W*$|(?<![\d/.-])\d{1,4}\/(?:19|20)?\d{2}(?![\d/])(?=\s*$)|(?<![\d/.-])(?:19|20)\d{2}\/\d{1,4}(?![\d/])(?=\s*$))/iu;

/** What stands between the parts of a line without being one. */
export const small = new RegExp(
  `^(?:[\\W\\d_]|(?<!\\p{L})(?:le|les|den|on|the|at|à|a|and|et|of|du|by|par|h|am|pm|a\\.m|p\\.m|cet|cest|utc|gmt|e[sd]t|et|ist|jst|hrs?|hours|heures?|local time|heure locale|heure de paris|for immediate release|dated|en date du|press release|news|made|given|time|no|n°|see all updates|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:muharram|safar|rabi['’]?|jumada|al-(?:awwal|thani|akhir|akhirah|hijjah?|qadah?)|rajab|sha['’]?ban|ramadan|shawwal|dhu|[iv]{1,2}|ah)|\\d+ min(?:utes?)?(?: read| de lecture)?|${labels[0]![1]}|${labels[1]![1]})(?!\\p{L}))*$`,
  'iu',
);

function expand(words: string): string[] {
  return words.split('|').flatMap((word) => {
    const forms = (at: string): string[] => {
      const set = /\[(\p{L}+)\]/u.exec(at);
      if (set) return [...set[1]!].flatMap((letter) => forms(at.replace(set[0], letter)));
      const optional = /(\p{L})\?/u.exec(at);
      if (optional)
        return [...forms(at.replace(optional[0], '')), ...forms(at.replace(optional[0], optional[1]!))];
      return [at];
    };
    return forms(word);
  });
}
