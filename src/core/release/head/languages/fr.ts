import type { HeadWords } from './model.ts';

export const fr: HeadWords = {
  author: {
    issued: 'déclarations?|communiqué(?: de presse)?|conclusions|avis|résolution',
    publication: 'communiqué de presse',
    by: "(?:(?:du|des|attribuable aux?)(?!\\p{L})|(?:de|par|attribuable à)(?: la| le| les| l'| un| une)?|d')",
    ofKind: "(?:de|d')",
    article: "le|la|les|l'",
    comments: 'sur|à propos|au sujet|concernant',
    occasions: 'point de presse|conférence de presse|compte rendu|discours',
    joint: 'conjointe?s?|communes?|trilatérale',
    before: '(?:(?:de presse|à la presse))',
    spokes: '(?:première? )?porte-parole(?: (?:adjointe?|officielle?|principale?))?',
    speaksFor: "(?:du|des|de la|de l'|de|d')",
    office:
      "(?:vice-)?(?:première? ministre|présidente?|ministre|chanceli(?:er|ère)|secrétaire (?:générale?|exécutive?|d'état|perpétuelle?)|direct(?:eur|rice) (?:générale?|exécuti(?:f|ve))|haute? représentante?|haute?[ -]commissaire|commissaire|représentante? (?:spéciale?|permanente?)|envoyée? spéciale?|ambassad(?:eur|rice)|procureure?(?: générale?)?|gouverneure?|chef(?:fe)? (?:du gouvernement|de l'état)|coordonna(?:teur|trice)|chargée? d'affaires)(?: (?:adjointe?|délégu(?:é|ée)|par intérim))?",
    sole: "(?:vice-)?première? ministre|haute? représentante?|chef(?:fe)? (?:du gouvernement|de l'état)",
    offices:
      "(?:ministres|dirigeante?s|présidents|chefs? d'état(?: et de gouvernement| ou de gouvernement)?|chefs de (?:gouvernement|mission|délégation)|hauts représentants|représentants permanents|ambassadeurs|membres|coprésidents|coprésidence|gouvernements|présidence|troïka)",
    officeOf:
      "(?:du|des|de la|de l'|de|d'|auprès (?:du|des|de la|de l'|de)|pour (?:le|la|les|l')|chargée? (?:du|des|de la|de l'|de))",
    portfolio:
      "des?|du|la|le|les|l'|d'|et|pour|à|aux?|europe|affaires|étrang(?:er|ères?)|extérieures?|européennes?|intérieur|défense|armées|finances|économie|commerce|justice|énergie|état|sécurité|coopération|développement|république|conseil|gouvernement|commission|cabinet|ministres|union|politique|numérique|climat|santé|environnement|immigration|transports?|éducation|industrie|relations|internationales?|francophonie|nationale?|publique|partenariat|élargissement|voisinage|extérieur",
    about:
      'sur|concernant|relati(?:f|ve)s?|à|au|aux|suite|lors|après|avant|contre|en|dans|face|pendant|durant|appelant|condamnant|devant|faisant|pour|qui',
  },
};
