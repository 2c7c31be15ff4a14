import type { HeadWords } from './model.ts';

/** One of a row of share buttons. */
const sharedBy =
  'f|x|tweet|e-?mail|print|pdf|copy (?:url|link)|copied|save|like|facebook|twitter|linkedin|whatsapp|telegram|reddit|bluesky|threads|mastodon|youtube|instagram|flickr';

export const en: HeadWords = {
  labels: {
    fields: {
      updated: ['last updated|last modified|last update|updated|modified|date updated|date modified'],
      published: [
        'date of publication|publication date|publishing date|release date|date issued|date of issue',
        '(?:this |the )?(?:content|article|page|text|story) (?:was )?(?:first )?published|originally published|date published|first published|date and time|created|created on|news date|published|publication|posted',
        'released|issued|delivered|date',
      ],
      issuer: [
        '(?:more|news|all news) from|from|source|data source|press release from|issued by|published by|released by|issuer|issuing authority',
        'publisher|authors?|author\\(s\\)|organi[sz]ations?|institutions?|responsible|responsible ministry',
        '(?:information )?(?:prepared|provided) by|department|ministry|sender|where we are|news provided by|writer',
      ],
      title: ['subject|title|headline|re'],
      place: ['location|place|venue|city'],
      reference: [
        'product id|alert code|reference|reference number|ref|document|doc|symbol|press release number|press release no',
        'news release number|release number|release no|media release no|no',
      ],
      other: [
        'to|cc|bcc|speakers?|content type|type|type of content|topics?|tags?|keywords?|themes?|language|original',
        'origin|distribution|category|categories|what we do|countries|country|region|embargo|sections?',
        'delivered by|delivered at|event|notes?|share|related|format|contacts?|press contacts?|media contacts?',
        'starts?|ends?|co-authored by|contact person|tel|phone|email|e-mail|distr.|time|reading time|photo|copyright',
      ],
    },
    leads: 'on',
    dashed: 'source|issuer',
    alone: [
      'news provided by|posted(?: on)?|originally published|published(?: on)?|date published|updated|last updated|from|date|location|source|author|publication date',
      'release date|date modified|(?:information )?(?:prepared|provided) by|publisher|issued by|published by',
    ],
    from: [
      '(?:news )?from(?: the)?|by|(?:courtesy )?(?:story|article)(?: and photos?)? by|(?:press release|news release|statement|message|article) from|issued by|published by|released by',
    ],
    small: [
      'on|the|at|a|and|of|by|am|pm|a.m|p.m|cet|cest|wes?t|ee?s?t|utc|gmt|e[sd]t|bst|ist|jst|kst|msk|trt|sgt|hkt|wib|pht|pkt|[ewc]at|sast|nz[sd]t|a[ce]?[sd]t|[cmp][sd]t|hrs?|hours|local time',
      "for immediate release|dated|press release|news|made|given|time|no|see all updates|muharram|safar|rabi'?",
      "jumada|al-(?:awwal|thani|akhir|akhirah|hijjah?|qadah?)|rajab|sha'?ban|ramadan|shawwal|dhu|[iv]{1,2}|ah",
      '\\d+ min(?:utes?)?(?: read)?',
    ],
  },
  kinds: {
    furniture: [
      '(?:this (?:article|page|release) is )?part of (?:a|the|our) (?:series|collection).{0,120}|there were [\\d,]+ (?:press releases|articles) .{3,100}',
      // Below the name of a body.
      'an? (?:part|agency|service|division|branch|directorate) of [^.,;:]{2,60}',
      'for immediate release|immediate release|release|statements|speeches|readouts|print friendly.{0,30}|recent news|[+-] ?(?:larger|smaller) font.{0,40}|(?:english|french|russian)(?: only)',
      '(?:under )?embargo.{0,40}|(?:press|news|media) (?:release|note|advisory)s?(?: no\\.?)?|media statement',
      'news (?:article|item|story)s?|news and press releases?|press|news|latest news|home|newsroom|press room|press corner|briefing room',
      'release (?:details|type|content)|related ministers(?: and contacts)?|media contacts?',
      'media cent(?:re|er)|statements (?:and|&) releases|speeches and statements|press conferences',
      'historical archive|statements (?:by|on behalf of) the .{3,40}|press briefings?(?: notes?)?|meetings coverage(?: and press releases)?|remarks & statements|press office|statements? and remarks|check against delivery',
      '["“]?as (?:delivered|prepared)(?: .{0,80})?|remarks as (?:delivered|prepared)(?: for delivery)?["”]?|archived?(?: content)?|unclassified',
      '(?:official|original)(?: text)?|(?:courtesy|unofficial|provisional) translation|translation|provisional',
      'archived? \\d{4}.{0,110}|(?:this )?(?:page|site|content|website) (?:is|has been|may be) (?:no longer|archived|out of date|historical).{0,110}|this is (?:historical|archived).{0,110}',
      `(?:${sharedBy}|share(?: this)?)(?:\\W*(?:${sharedBy}|in|share))*`,
      '(?:ministers?|ministerial|departmental|parliamentary)(?:.s)? (?:web)?site|media hub|contents|table of contents|(?:left|right|top|main|bottom|page|site) navigation|(?:additional|service|page|related) tools|language selector|page contents?|sign language|draft|final|public|or\\. \\p{L}{2}|note|pānui pāpāho|[©®].{0,70}|welcome to\\s.{0,90}',
      '(?:edited news|press conferences?|press briefings?|news stories|media briefings?)\\s?,?[^|]{0,30}\\|[^|]*,.{0,90}',
      'in progress at unhq|department of (?:public information|global communications) (?:[•|·–—-] [^•|·–—-]{2,70}){1,3}',
      // On pages in English of sites in other languages.
      '(?:início do conteúdo|ir (?:direto )?para|pular para|ir al? (?:contenido|menú)|saltar al|vai al|zum inhalt)(?: .{2,50})?\\.?|portal do governo .{2,30}',
      '(?:skip|go|jump) to (?:the )?(?:main )?content|breadcrumbs?|navigation path|you are here|main content|top slides',
      'tlp\\s?:\\s?\\p{L}+|unofficial|(?:other )?available languages?.{0,60}|\\d+ min(?:ute)?s? read',
      'logo(?:\\s.{1,60})?|join our (?:e-?mail|mailing) list|subscribe(?: to .{3,50})?|sign up(?: (?:for|to) .{3,60})?|full text|full transcript|excerpts?|transcript|publication details|press release details|details|print|share',
      'share this page|(?:pdf|print|e-?mail)(?:\\W+(?:pdf|print|e-?mail))*|listen|back|government|policy paper|authored article|en|english|french|spanish|german',
      'communiqués|https?:\\/\\/\\S+|(?:www\\.)?[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,6}|(?:the )?official (?:web)?site(?: of .{2,60})?|welcome|language selection|search|menu|statements and messages|(?:the )?\\p{L}+ (?:portal|website) of .{2,60}',
      '(?:twitter|facebook|flickr|youtube|linkedin|instagram|whatsapp|telegram|rss|share)(?:\\W+(?:twitter|facebook|flickr|youtube|linkedin|instagram|whatsapp|telegram|rss|share|x|email|print))*',
      '(?:en|fr|de|it|ru|es|ar|zh|pt|nl|pl|uk)(?:\\W+(?:en|fr|de|it|ru|es|ar|zh|pt|nl|pl|uk))+',
      'russian|arabic|chinese|japanese|ukrainian|(?:english|french) version',
      '(?:english|french)\\s?[/|]\\s?(?:english|french)',
      'you are here\\s?:.{0,200}|current language\\s?:.{0,20}|how you can tell|here.s how you know|an official website of .{3,80}|(?:skip|jump) to [^|]{3,40}(?:\\s?\\|\\s?(?:skip|jump|switch) to [^|]{3,40})+|(?:share|tweet|post|send|e-?mail|recommend)(?: this)? (?:on|via|to|with|by) .{1,30}|(?:share|copy|print|download|save|listen to|email) (?:this|the)(?: [\\p{L}]+){1,2}\\s?:?|skip to (?:main )?content(?: \\([^()]{2,30}\\))?\\.?|home(?:page)?(?:\\s[-–·•]\\s[^-–·•]{2,60}){2,}|skip (?:to )?(?:the )?navigation|(?:an? )?(?:\\p{L}+ )?government agency website|press notices?|information for the media|page \\d+(?: of \\d+)?',
      '(?:information|communications?|press|media|public (?:affairs|relations)|information-analytical)(?: and \\p{L}+)? (?:section|department|division|directorate|unit|service)',
      // What sites of governments say of themselves, and any site of its cookies.
      '(?:an? )?(?:official |secure )?(?:\\.(?:gov|mil) )?websites? (?:uses?|belongs? to) .{3,160}|a lock .{0,20}(?:or )?https.{3,200}|the (?:\\.gov means|https:\\/\\/ ensures|site is secure).{0,200}|federal government websites often .{3,160}',
      '(?:before sharing|share|shares?) sensitive information.{3,160}|(?:accept|reject|decline|manage|allow|view|hide)(?: .{2,30})? cookies(?: .{2,40})?|cookies?(?: (?:policy|settings?|notice|preferences|statement|on .{3,40}))?|hide (?:this|cookie) message',
      'javascript (?:is|must be|needs|seems|appears).{3,200}|(?:please )?enable javascript.{0,100}|your browser (?:does|is|has).{3,200}|(?:toggle|open|close|show|hide|expand|collapse|main|primary|mobile|site) (?:the )?(?:main |mobile )?(?:menu|navigation|search)(?: .{2,30})?|log ?in|sign ?in|sign ?up|register|subscribe(?: to .{2,60})?|newsletters?|contact(?: us)?|about(?: us)?|site ?map|accessibility(?: (?:statement|tools|options|links?|help))?|faqs?|careers|rss(?: feeds?)?|close|expand|previous|next|top|back to (?:the )?(?:top|home.{0,10}|news.{0,10}|list.{0,10}|results|search.{0,20}|all .{2,20}|overview|previous page|.{0,20}releases)|top of page|follow us(?: on .{2,40})?|connect with us|get (?:e-?mail )?(?:alerts|updates)|read (?:more|aloud)|quick (?:links|access)|search (?:within|this|the|on|for|our) .{2,60}|image|photos?|video|gallery|advertisement',
      '(?:download|view|open|save|print)(?: (?:as|the|this|a|full))* (?:logo|pdf|image|photo|picture|document|file|article|page|version|printable version)s?(?: .{1,20})?|(?:(?:press|news|media) )?release (?:number|no\\.?)|(?:category|categories|tags?|monthly|author|topic) archives?\\s?:.{2,80}|(?:posted|filed) (?:in|under)\\s?:?\\s[^\\d]{2,60}|plenary (?:session|sitting)s?|texts adopted|text size.{0,30}|(?:increase|decrease|reset) (?:text|font).{0,20}|number \\([^()]{3,40}\\)|document (?:number|type|file)|date of the document|hits?|views?|\\d{1,6} (?:views|hits|shares)',
      '(?:photo|image|picture|file)(?: credit| caption| courtesy)?s?\\s?:.{2,200}|\\(?(?:from left|left to right|l-r|l to r)\\b.{2,200}|.{3,160}\\((?:file )?(?:photo|picture|image)\\)\\.?',
      '\\d+(?:st|nd|rd|th)?(?:,? (?:&|and) \\d+(?:st|nd|rd|th)?)* (?:plenary )?(?:meeting|session)s?(?:\\s\\((?:am|pm|&|and|\\s)+\\)|\\s[–-].{1,20})?',
    ],
    bare: [
      '(?:facts? ?sheets?|memo|backgrounders?|background(?: note| brief(?:ing)?)?|questions? (?:and|&) answers?|q ?& ?as?|explainer|infographic|press kit|media kit|media advisory|advisory|situation report|factbox|daily news|weekly (?:digest|round-?up)|highlights|at a glance|op-?ed|toolkit|policy brief)',
      "(?:joint |press |public |official |presidential |ministerial |national |leaders'? |chair'?s |final )*(?:cyber ?security (?:advisory|alert)|statement(?: by the (?:deputy |principal deputy )?(?:spokes(?:person|man|woman)|press secretary))?|declaration|communiqué|remarks|speech|readout|fact sheet|press conference|press briefing|press point|doorstep|message|conclusions|announcement|interview|opening remarks)",
    ],
    opens: [
      '(?:joint |press |opening |closing )*(?:statement|communiqué|declaration|remarks|speech|address|readout|interview|press conference|press briefing|transcript|message|keynote|communication|report|recommendation|proposal)(?: (?:of|by|on|from|with|to|at)|:)',
    ],
    release: ['(?:press|news|media|written|oral) (?:ministerial )?(?:release|statement|note)s?'],
    sections: ['news|newsroom|latest news|(?:press|news|media) releases?|statements|speeches'],
    rubrics:
      'featured|declarations|uncategori[sz]ed|category|news|media|press|announcements?|statements?|speeches|remarks|releases?|current|affairs|events?|hub|cent(?:re|er)|room|newsroom|service|search|advanced|content|menu|updates?|latest|highlights|stories|archives?|resources|publications|multimedia|skip|to|our|all|more|home|and|the|information',
    menu: '(?:press|news|media) releases?',
    newsroom: 'news|newsroom|press|media centre',
    start: 'home(?:page)?|main',
    entries:
      'about|contact|careers|video|education|travel|sports?|business|shopping|faqs?|links|services|tenders|jobs|gallery|sitemap|login|subscribe|politics|culture|economy|consular',
    alone:
      'about (?:us|the (?:ministry|department|mission|embassy|minister)|\\p{L}{2,6})|contact(?: us|s|\\s\\p{L}{2,6})?|search|menu|toggle navigation|(?:skip to [\\p{L} ]{3,20}\\s?)+|(?:photo|media|video|image) (?:gallery|library|galleries)|photos?|press releases|news releases|speeches|transcripts|publications|newsroom|media cent(?:er|re)|social media|useful links|site map|privacy policy|who we are|what we do|our work|log ?in|sign in|resources|visas?|passports?|documents|calendar|events|archives?|multimedia|more(?: ?\\.{3})?|read more|leadership|biographies|organi[sz]ation|structure|history|minister|ambassador|the ambassador|foreign policy|consular (?:services|affairs|section)|travel advice|bilateral relations|legislation|statistics',
    site: '(?:welcome to (?:the (?:website|site|pages) of )?|official website of )(?:the)?',
    numbered: ['press release|news release|media release|statement|release'],
  },
  bodies: {
    nouns: [
      'ministry|department|council|commission|secretariat|organi[sz]ation|nato|osce|united nations|union',
      'european|white house|foreign office|affairs|government|office|agency|g7|g20|presidency|parliament|army command',
      'assembly|senate|embassy|mission|delegation|cabinet|bureau|commonwealth|eeas|global affairs|permanent council',
      'treasury|community|league|court|tribunal|forum|mo?fa|iaea|ecowas|press team',
    ],
    inquiry:
      '(?:commission|committee|board) of (?:inquiry|experts)|(?:panel|group) of (?:eminent )?experts|fact-finding mission',
    heads: [
      'press operations|(?:army|military|armed forces|high|supreme) command|directorate',
      'ministry|department|office|authority|directorate|secretariat|embassy|consulate|permanent (?:mission|delegation|representation)',
      'representation',
      "delegation|mission|presidency|(?:joint |general )+staff|cent(?:re|er)|(?:\\p{L}+ )?armed forces|prime minister's office|cabinet|government|commission|council|agency",
      "bureau|service|prosecutor's office|chancell?ery?|mo?fa",
    ],
    qualifiers: 'federal|national|royal|permanent|state|general|u\\.s\\.|us|uk',
    speakers: 'spokes(?:person|man|woman)|minister|prosecutor',
    governments: 'government',
    within: ['ministry|department', 'staff', 'commission|committee|council'],
    determiners: 'an?|its|their|two|three|several|new',
    lands:
      "(?:the )?(?:(?!(?:to|in|of|on|with|from|and) )[\\p{L}-]+ ){0,3}(?:republic|kingdom|principality|sultanate) of [\\p{L}' -]{3,40}|\\p{L}{0,3}rep[uo]bli[\\p{L}']{1,5} [\\p{L} ]{3,40}",
    sent: 'mission|delegation|embassy|high commission|ministry|department|government',
    sentTo: 'to(?: the)?',
    of: 'of|for',
    offices: [
      'leader of the (?:government|house|opposition)(?: in the \\p{L}+)?',
      '(?:deputy )?prime minister|(?:vice[- ])?president|(?:(?:acting|assistant|associate|deputy) )?minister',
      'secretary(?:-general| general| of state)?|chancell?or|attorney[- ]general|treasurer',
      'high representative',
    ],
    officeOf: 'of|for|and',
    happens: [
      'condemn|meet|met|announc|welcom|on|statement|meeting|summit|readout|remarks|results?|call|adopts?',
      'targets|designat(?:es|ions?)|indictments?|anniversary|exposes|disrupts|charges|renews|extends|strengthens|launches|supports|urges|joins|marks',
      'confirms|reaffirms|reiterates|expresses|deplores|rejects|denounces|warns|responds|takes',
      'sanctions(?! (?:implementation|committee|unit|division|board|monitoring|policy))|imposes?|conference|briefing|spokes|regular|response|update|regarding|visits?',
    ],
    clause: [
      'to|has|have|had|is|are|was|were|will|as|by|with|against|after|before|following|concerning|amid|during|calls?|says?|hosts?|discuss\\p{L}*',
      'visits?',
    ],
    speaks: [
      'office of (?:the )?(?:spokes|press)\\p{L}*|public affairs(?: office)?$|press (?:office|service)$',
    ],
    ties: 'of|for|to|in|and|the|on|&',
    sittings: '(?:plenary )?(?:meeting|session)',
    ordinal: 'st|nd|rd|th',
    ordinalWord: 'th|first|second|third',
  },
  places: {
    ties: 'of',
    and: 'and|&',
    region: 'of|the',
    never: [
      'from|between|since|until|during|press|news|release|statement|communique|remarks|speech|date|issued|published|released|posted|delivered|notes|briefing',
      'updated?|last|on|note|media|readout|summit|meeting|conference|declaration|spokes\\p{L}+|secretary',
      'ministers?|ambassad\\p{L}+|president|director|representative|commissioner|envoy|chair\\p{L}*|hr|vp|mr|ms',
      'mrs|dr|today|quotes?|joint|background|introduction|team|service|group|bank|building|room|hall|allies',
      'article|question|answer|and|committees?|plenary|outcomes?|details|working|division|unit|english|french',
      'japanese|russian|ukrainian|arabic|palace|session|meetings?|speech(?:es)?|articles?|videos?|audio|interviews?|opinions?|blogs?|hearings?|debates?|events?|activities|world|politics|policy|defen[cs]e|security|economy|events|announcements?|stories|topics?|feature[ds]?|archive[ds]?|other|general|diplomacy|government|latest|headlines|highlights|speeches|publications?',
    ],
    phrase: 'against|for|with|by|of|to|from',
    begins: 'new|saint|st|the|cape|port|lake|fort|camp',
    ends: 'city|town|island|palace',
    residence: ['\\p{Lu}[\\p{L}-]+ (?:palace|castle)'],
    at: 'in|at',
    held: 'held|convened',
    venue:
      'room|hall|garden|lawn|portico|auditorium|ballroom|theat(?:re|er)|hotel|building|house|castle|palace|airport|base',
  },
  lines: {
    salutation: [
      'good (?:morning|afternoon|evening)|madam|mr\\.? (?:president|chair|speaker)|excellenc|ladies and|dear',
      'thank you',
    ],
    unfinished: ['of|the|and|on|in|for|to|with|by|at|from'],
    carriesOn: 'of|the|and|on|with|to',
    capitals: 'OF|ON|AND|BY|FROM|CONCERNING',
    issued: 'issued|adopted|agreed|published|released|approved',
    following: 'following',
    issuedBy: 'by|at|in|on',
    aboutUs: 'about(?: the)?',
    rank: ['secretary|minister|president|representative|ambassador|commissioner|spokes|director|envoy'],
    honorific: [
      '(?:senator )?(?:the )?(?:r(?:t|ight)\\.? )?hon(?:ourable|orable|\\.)?|(?:senator|lord|baroness|sir|dame|mr|mrs|ms|dr)\\.?',
    ],
    postnominal: 'MP|MEP|MHR|OBE|MBE|CMG|DCMG|KCMG|CBE|KC|QC|CB|AM|AO|AC',
  },
  dates: {
    leads: 'on|the|this',
    today: 'today|this day',
    occasions: ['statement|briefing|meeting|readout|summit|press conference'],
    of: 'of|on',
    texts: 'resolution|decision|recommendation|directive|regulation',
    said: '(?:(?:opening|closing|welcome|welcoming|keynote|introductory|inaugural|concluding) )?(?:speech|address|remarks|comments)|(?:(?:joint|regular|daily|weekly|monthly) )*(?:press|media|news) (?:conference|briefing|availability|stakeout)|(?:department |media )?briefing|keynote|lecture|testimony|toast|intervention|doorstep(?: interview)?|hearing|transcript|interview',
    minutes: 'minutes|summary record',
    meetings: '(?:phone |telephone |video )?(?:call|meeting|talks|conversation|bilateral) with',
    done: '(?:done|adopted|signed) (?:at|in)',
    meets: ['conversation'],
    met: [
      'met|were briefed|heard a briefing|convened|held|took part|gathered|spoke|call|talks?|hosted|received|visited|attended|participated|travel(?:l?ed|s)|conferred|telephoned',
      'called(?! (?:on|for|upon)(?!\\p{L}))|(?:paid|paying|made|making) an? (?:\\p{L}+ ){0,2}visit',
      '(?:meeting|summit|session|consultations|dialogue|conference|visit)(?!\\p{L}).{0,60}\\stook place',
      '(?:after|following|at|during) (?:an?|the|their|its) (?:[\\p{L}-]+ ){0,3}(?:meeting|summit|session|conference|ceremony|talks?|dialogue|call)(?: held)?(?: in \\p{Lu}[\\p{L}-]+)? on',
    ],
    after: 'following|after|since',
    recalls: ['ago|since|anniversar\\p{L}*|years? after'],
    ahead: [
      'to (?:prepare|discuss|plan|coordinate|finali[sz]e)|ahead of|in advance of|before|preparations?|preparing',
      'upcoming|next|looks? forward|looking forward|invited',
    ],
    will: [
      'will be|will (?:run|last|lead|travel|visit|meet|host|attend|participate|chair|hold|held|join|represent|address|convene|take (?:place|part)|deliver|speak|welcome|receive|undertake|make|start|open)',
      'is scheduled|is due|is visiting|is travell?ing|travels to|to (?:visit|travel to)',
    ],
    openings: 'on|from|in|late|early|between|overnight',
    acted: '\\p{L}{3,}ed(?: into)?|took effect|came into force|entered into force',
    acts: [
      'attack(?:s|ed)?|bombings?|bombed|shootings?|shot|strikes?|struck|explosions?|blasts?|kill(?:ed|ings?)|murder(?:s|ed)?',
      'assassinat(?:ion|ed)|incidents?|launch(?:es|ed)?|tests?|tested|fired|coup|crash(?:ed)?|raids?|ambush(?:ed)?',
      'abduct(?:ed|ion)|kidnapp(?:ed|ing)|arrest(?:ed)?|detained|sentenced|execut(?:ed|ions?)|poison(?:ed|ing)',
      'elections?|referendum|occurred|took place|happened|perpetrated|committed|carried out|conducted|claimed the lives',
      'seizure|seized|storm(?:ed|ing)|hijack(?:ed|ing)|incursions?|violat(?:ed|ions?)|massacre|earthquake|adopted|signed',
    ],
  },
  author: {
    gatherings: 'meeting|summit|conference|session',
    plenary: 'plenary|annual|ministerial|informal|extraordinary|special',
    at: 'at(?: the| an?)?',
    participating: '(?:participating in|attending) (?:the|a) (?:meeting|session)s? of the',
    reported: [
      'press release (?:by|from|of)(?: the)?|(?:issued|made|released)(?: today)? by the (?:\\p{L}+ )?spokes\\p{L}+ (?:for|of)(?: the)?|attributable to the (?:\\p{L}+ )?spokes\\p{L}+ (?:for|of)(?: the)?',
    ],
    issued:
      'statements?|positions?|comments?|commentary|announcement|declaration|communiqué|(?:press|media|news) (?:release|statement)|resolution|conclusions',
    publication: '(?:press|media|news) release',
    by: '(?:by|of|from|attributable to)(?: the| an?)?',
    following:
      '(?:(?:today|jointly|has|have|also) )*(?:issued|made|adopted|released|agreed|approved)(?: today)? the following(?: [\\p{L}-]+){0,2} (?:statement|declaration|communiqué|decision|conclusions|resolution)',
    wasIssued: '(?:was|is) (?:issued|made|released|adopted)',
    ofKind: 'of',
    article: 'the',
    comments: 'on|regarding|about',
    occasions: 'press|readout|remarks|briefing|transcript|speech',
    joint: 'joint|common|trilateral|quadrilateral',
    before: '(?:press|media|official|public|written|ministerial|presidential|short|daily|weekly|regular)',
    head: '(?:(?:deputy|acting|vice)[- ])?(?:secretary[- ]general|director[- ]general|executive secretary|(?:executive )?director|high (?:representative|commissioner)|special (?:representative|envoy)|president|chair(?:person|man|woman)?(?:-in-office)?|commissioner)',
    sole: 'government|chairperson|high representative(?:\\/vice-president)?|(?:deputy )?secretary[- ]general',
    heads:
      '(?:(?:foreign|defen[cs]e|interior|finance|trade|energy|justice|transport|agriculture|health|digital) )?(?:ministers?|leaders)(?: (?:of|for) (?:the )?(?:interior|foreign affairs|defen[cs]e|finance|justice|health|energy))?|heads? of (?:state(?: and government| or government)?|government)|co-chairs|governments|presidency|troika',
    members: '(?:members|member states) of(?: the)?|states parties to(?: the)?',
    of: '(?:of|for)(?: the)?',
    about:
      'on|about|regarding|concerning|following|after|before|in|at|as|ahead|with|against|during|upon|over|under|amid|into|condemning|marking|welcoming|calling|relating|to|for',
  },
};
