import type { HeadWords } from './model.ts';

export const fr: HeadWords = {
  labels: {
    fields: {
      updated: [
        'dernière mise (?:à|a) jour|dernière modification|mise? (?:à|a) jour|modifiée?|actualisée?',
        'date de modification',
      ],
      published: [
        'date de publication|date de parution|date de diffusion|date et heure|publication|publiée?|prononcée?',
        'paru|mise? en ligne|diffusée?|émise?|créée?|date',
      ],
      issuer: [
        'communiqué par|département|ministère|de|émetteur|émis par|publié par|diffusé par|auteurs?',
        "auteur de l'acte|organisations? auteurs?|organisation\\(s\\) auteur\\(s\\)|auteur\\(s\\)|organisme|expéditeur",
        'institutions?|source',
      ],
      title: ['objet|sujet|titre'],
      place: ['lieu|ville'],
      reference: ['référence|réf|document|cote|numéro|n°|no'],
      other: [
        'intervenante?s?|intervenant\\(s\\)|intervention de|circonstances?|à|thèmes?|thématiques?|mots-clés',
        'langue|catégories?|pays|rubrique|sections?|événement|partager|format|contacts?|contact presse|tel|tél',
        'heure|durée|temps de lecture|photo|crédit|type|embargo|notes?|distribution|original',
      ],
    },
    leads: 'le|du',
    dashed: 'source|émetteur',
    alone: ['publié(?: le)?|mis à jour le|date de publication'],
    from: ['par|communiqué par|publié par|diffusé par'],
    small: [
      'le|les|à|et|du|par|h|heures?|heure locale|heure de paris|en date du|n°|\\d+ min(?:utes?)? de lecture',
    ],
  },
  kinds: {
    furniture: [
      'pour (?:diffusion|publication) immédiate|(?:à )?diffusion immédiate',
      '(?:anglais|français|russe)(?: seulement)|(?:sous )?embargo.{0,40}|communiqués? de presse|de presse',
      'communiqué|service de presse|salle de presse|espace presse|actualités?(?: et événements)?',
      'seul le prononcé fait foi|tel que prononcé|traduction (?:de courtoisie|non officielle|provisoire)',
      'texte intégral|transcription|bienvenue sur\\s.{0,90}|imprimer|partager|écouter|retour|fr|anglais|français',
      'espagnol|allemand|russe|arabe|chinois|ukrainien|version (?:française|anglaise|originale)',
      '(?:anglais|français)\\s?[/|]\\s?(?:anglais|français)',
      '\\d+(?:e|è?me|ère)?(?:,? (?:&|et) \\d+(?:e|è?me)?)* (?:session|séance|réunion)s?(?:\\s\\((?:matin|après-midi|&|et|\\s)+\\)|\\s[–-].{1,20})?',
    ],
    bare: [
      '(?:déclaration|communiqué|compte[- ]rendu|discours|allocution|intervention|conférence de presse|message|conclusions|point de presse|entretien|relevé de conclusions|note verbale|avis)(?: (?:conjointe?|commune?|finale?|présidentielle|à la presse|ministérielle?|publique|officielle?|de presse))*',
    ],
    opens: [
      "(?:extraits? d'|point de presse|conférence de presse|entretien|interview|déclarations?|discours|allocution|intervention|propos|tribune|message|compte[- ]rendu|réponse|communiqué|lettre|audition|toast|voeux|vœux)(?: (?:conjointe?s?|communes?|officielle?s?|à la presse|de presse))*(?: |')?(?:de|du|des|d'|un|une|avec|accordée?|à|sur)(?!\\p{L})",
    ],
    numbered: ['communiqué de presse|communiqué|déclaration'],
  },
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
    spokes: 'porte-parole(?: (?:adjointe?|officielle?))?',
    head: '(?:vice-)?(?:secrétaire (?:générale?|exécutive?|perpétuelle?)|direct(?:eur|rice) (?:générale?|exécuti(?:f|ve))|haute? représentante?|haute?[ -]commissaire|représentante? spéciale?|envoyée? spéciale?|présidente?|commissaire|administratrice|administrateur)(?: (?:adjointe?|déléguée?|par intérim))?',
    sole: 'haute? représentante?',
    heads:
      "(?:ministres|dirigeante?s|chefs? d'état(?: et de gouvernement| ou de gouvernement)?|chefs de gouvernement|coprésidents|coprésidence|gouvernements|présidence|troïka)",
    of: "(?:du|des|de la|de l'|de|d')",
    about:
      'sur|concernant|relati(?:f|ve)s?|à|au|aux|suite|lors|après|avant|contre|en|dans|face|pendant|durant|appelant|condamnant|devant|faisant|pour|qui',
  },
};
