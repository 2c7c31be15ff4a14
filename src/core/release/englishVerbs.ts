/** Forms that are nouns too. */
export const englishNouns = new Set(
  'note notes state states report reports call calls demand demands request requests appeal appeals support supports pledge pledges promise promises review reviews address addresses debate debates concern concerns share shares regret regrets comment comments worry worries fear fears welcome voice express blame honour honor warning hail stress offer offers register point points look looks stand stands draw hold take pay exchange exchanges discuss thank thanks remark remarks raise raises dispute disputes resolve highlight highlights praise attribute attributes claim claims find finds judge judges view views value values hint hints hope hopes wish wishes regard regards ask join protest protests suspect suspects caution reply replies estimate estimates complain brief briefs question questions document documents issue issues put set touch seek cast rule rules order orders show shows update updates release releases trust echo counter place places detail details outline outlines have document signal signals forecast forecasts charge charges favour favours favor favors rebuke rebukes censure blast focus talk talks cover covers present presents back backs side sides object objects refuse challenge challenges press push direct counsel petition reach fault faults associate lay spell double double spotlight deliberate name names single singles'.split(
    ' ',
  ),
);

/** Past and participle of the verbs whose inflection no ending tells. */
export const englishIrregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  know: ['knew', 'known'],
  show: ['showed', 'shown'],
  think: ['thought', 'thought'],
  find: ['found', 'found'],
  feel: ['felt', 'felt'],
  lend: ['lent', 'lent'],
  leave: ['left', 'left'],
  begin: ['began', 'begun'],
  lead: ['led', 'led'],
  meet: ['met', 'met'],
  make: ['made', 'made'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  take: ['took', 'taken'],
  pay: ['paid', 'paid'],
  draw: ['drew', 'drawn'],
  hold: ['held', 'held'],
  stand: ['stood', 'stood'],
  put: ['put', 'put'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  cast: ['cast', 'cast'],
  seek: ['sought', 'sought'],
  speak: ['spoke', 'spoken'],
  have: ['had', 'had'],
  undertake: ['undertook', 'undertaken'],
  bring: ['brought', 'brought'],
  lay: ['laid', 'laid'],
  hear: ['heard', 'heard'],
  see: ['saw', 'seen'],
  come: ['came', 'come'],
  give: ['gave', 'given'],
  uphold: ['upheld', 'upheld'],
  shed: ['shed', 'shed'],
  swear: ['swore', 'sworn'],
  understand: ['understood', 'understood'],
  forecast: ['forecast', 'forecast'],
};

/** English verbs that double their last consonant. */
export const doubling = /(?:mit|regret|concur|rebut|set|put|slam|confer|refer|expel)$/;

/** British English also ends their past in -t: "learnt". */
export const endingInT = /^learn$/;

/** English verbs that double it in British spelling alone. */
export const doublingInBritain = /^(?:signal|counsel|label|travel)$/;
