import type { HeadWords } from './model.ts';

export const en: HeadWords = {
  author: {
    issued:
      'statements?|declaration|communiqué|(?:press|media|news) (?:release|statement)|resolution|conclusions',
    publication: '(?:press|media|news) release',
    by: '(?:by|of|from|attributable to)(?: the| an?)?',
    ofKind: 'of',
    article: 'the',
    comments: 'on|regarding|about',
    occasions: 'press|readout|remarks|briefing|transcript|speech',
    joint: 'joint|common|trilateral|quadrilateral',
    before: '(?:press|media|official|public|written|ministerial|presidential|short)',
    spokes:
      "(?:(?:deputy|acting|official|chief|principal) )?(?:spokes(?:person|man|woman)|press secretary)(?:'s)?",
    speaksFor: '(?:of|for)(?: the)?',
    office:
      "(?:(?:vice|deputy|acting)[- ])?(?:prime minister|president|chancellor|(?:[\\p{L}]+ )?minister|secretary[- ]general|director[- ]general|secretary of state|(?:foreign|home|defen[cs]e|executive) secretary|attorney general|executive director|high (?:representative|commissioner)|commissioner|special (?:representative|envoy|adviser)|permanent representative|ambassador|prosecutor(?: general)?|secretary|chair(?:person|man|woman)?(?:-in-office)?|chargé d'affaires|governor|speaker)",
    sole: '(?:deputy )?prime minister|high representative|foreign (?:minister|secretary)|(?:home|defen[cs]e) (?:secretary|minister)|attorney general|taoiseach',
    offices:
      '(?:(?:foreign|defen[cs]e|interior|home|finance|trade|energy|justice|transport|agriculture|health|digital) )?(?:ministers?|leaders)|heads? of (?:state(?: and government| or government)?|government|mission|delegation)|presidents|prime ministers|permanent representatives|ambassadors|members?|co-chairs|governments|presidency|troika',
    officeOf: '(?:of|for|to)(?: the)?',
    portfolio:
      'of|the|for|and|foreign|external|european|home|internal|public|national|international|affairs|defen[cs]e|interior|finance|econom(?:y|ic)|trade|justice|energy|state|security|cooperation|development|republic|council|government|commission|cabinet|ministers?|union|policy|digital|infrastructure|climate|health|environment|immigration|transport|education|industry|women|relations|neighbou?rhood|enlargement',
    about:
      'on|about|regarding|concerning|following|after|before|in|at|as|ahead|with|against|during|upon|over|under|amid|into|condemning|marking|welcoming|calling|relating|to|for',
  },
};
