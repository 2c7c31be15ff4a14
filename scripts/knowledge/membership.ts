/**
 * Memberships with the day, month or year of entry and, where there is one, of leaving. Compiled by hand; years are given
 * where the day is not certain, and none (`-`) where it lies before the releases that are read, or is not told here.
 */
const dated: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'org:nato': {
    '1949-08-24': 'BEL CAN DNK FRA ISL ITA LUX NLD NOR PRT GBR USA',
    '1952-02-18': 'GRC TUR',
    '1955-05-06': 'DEU',
    '1982-05-30': 'ESP',
    '1999-03-12': 'CZE HUN POL',
    '2004-03-29': 'BGR EST LVA LTU ROU SVK SVN',
    '2009-04-01': 'ALB HRV',
    '2017-06-05': 'MNE',
    '2020-03-27': 'MKD',
    '2023-04-04': 'FIN',
    '2024-03-07': 'SWE',
  },
  'org:eu': {
    '1958-01-01': 'BEL DEU FRA ITA LUX NLD',
    '1973-01-01': 'DNK IRL GBR/2020-01-31',
    '1981-01-01': 'GRC',
    '1986-01-01': 'ESP PRT',
    '1995-01-01': 'AUT FIN SWE',
    '2004-05-01': 'CYP CZE EST HUN LVA LTU MLT POL SVK SVN',
    '2007-01-01': 'BGR ROU',
    '2013-07-01': 'HRV',
  },
  'group:g7': { '1975': 'DEU FRA GBR ITA JPN USA', '1976': 'CAN' },
  'group:g20': { '1999': 'ARG AUS BRA CAN CHN DEU FRA GBR IDN IND ITA JPN KOR MEX RUS SAU TUR USA ZAF' },
  'org:osce': {
    '1975':
      'AUT BEL BGR CAN CHE CYP DEU DNK ESP FIN FRA GBR GRC HUN IRL ISL ITA LIE LUX MCO MLT NLD NOR POL PRT ROU RUS SMR SWE TUR USA VAT',
    '1991': 'ALB EST LVA LTU',
    '1992': 'ARM AZE BIH BLR GEO HRV KAZ KGZ MDA SVN TJK TKM UKR UZB',
    '1993': 'CZE SVK',
    '1995': 'MKD',
    '1996': 'AND',
    '2000': 'SRB',
    '2006': 'MNE',
    '2012': 'MNG',
  },
  'org:coe': {
    '1949': 'BEL DNK FRA GBR GRC IRL ITA LUX NLD NOR SWE',
    '1950': 'DEU ISL TUR',
    '1956': 'AUT',
    '1961': 'CYP',
    '1963': 'CHE',
    '1965': 'MLT',
    '1976': 'PRT',
    '1977': 'ESP',
    '1978': 'LIE',
    '1988': 'SMR',
    '1989': 'FIN',
    '1990': 'HUN',
    '1991': 'POL',
    '1992': 'BGR',
    '1993': 'CZE EST LTU ROU SVK SVN',
    '1994': 'AND',
    '1995': 'ALB LVA MDA MKD UKR',
    '1996-02-28': 'RUS/2022-03-16',
    '1996': 'HRV',
    '1999': 'GEO',
    '2001': 'ARM AZE',
    '2002': 'BIH',
    '2003': 'SRB',
    '2004': 'MCO',
    '2007': 'MNE',
  },
  'group:brics': {
    '2009': 'BRA CHN IND RUS',
    '2010-12': 'ZAF',
    '2024-01-01': 'ARE EGY ETH IRN',
    '2025-01': 'IDN',
  },
  'org:sco': {
    '2001-06-15': 'CHN KAZ KGZ RUS TJK UZB',
    '2017-06-09': 'IND PAK',
    '2023-07-04': 'IRN',
    '2024-07-04': 'BLR',
  },
  'org:csto': { '2002': 'ARM BLR KAZ KGZ RUS TJK' },
  'org:eaeu': { '2015': 'ARM BLR KAZ KGZ RUS' },
  'org:asean': {
    '1967': 'IDN MYS PHL SGP THA',
    '1984': 'BRN',
    '1995': 'VNM',
    '1997': 'LAO MMR',
    '1999': 'KHM',
    '2025-10': 'TLS',
  },
  'org:gcc': { '1981': 'ARE BHR KWT OMN QAT SAU' },
  'group:weimar': { '1991-08-28': 'DEU FRA POL' },
  'group:b9': { '2015-11-04': 'BGR CZE EST HUN LTU LVA POL ROU SVK' },
  'group:nb8': { '1992': 'DNK EST FIN ISL LTU LVA NOR SWE' },
  'group:jef': { '2014': 'DNK EST GBR LTU LVA NLD NOR', '2017': 'FIN SWE', '2021': 'ISL' },
  'group:v4': { '1991-02-15': 'CZE HUN POL SVK' },
  'group:aukus': { '2021-09-15': 'AUS GBR USA' },
  'group:five-eyes': { '1956': 'AUS CAN GBR NZL USA' },
  'group:quad': { '2017': 'AUS IND JPN USA' },
  'group:e3': { '2003': 'DEU FRA GBR' },
  'group:e4': { '2025': 'DEU FRA GBR ITA' },
  'group:p5': { '-': 'CHN FRA GBR RUS USA' },
  'group:quint': { '-': 'DEU FRA GBR ITA USA' },
  'group:nordics': { '-': 'DNK FIN ISL NOR SWE' },
  'group:baltics': { '-': 'EST LTU LVA' },
  'group:benelux': { '-': 'BEL LUX NLD' },
  'group:c5': { '-': 'KAZ KGZ TJK TKM UZB' },
  'group:3si': { '2015': 'AUT BGR CZE EST HRV HUN LTU LVA POL ROU SVK SVN', '2023-09': 'GRC' },
  'group:lublin-triangle': { '2020-07-28': 'LTU POL UKR' },
  'group:slavkov': { '2015-01-29': 'AUT CZE SVK' },
  'group:normandy': { '2014-06': 'DEU FRA RUS UKR' },
  'group:g5-sahel': { '2014': 'BFA/2023-12 MLI/2022-05 MRT/2023-12 NER/2023-12 TCD/2023-12' },
  'group:euro-area': {
    '1999': 'AUT BEL DEU ESP FIN FRA IRL ITA LUX NLD PRT',
    '2001': 'GRC',
    '2007': 'SVN',
    '2008': 'CYP MLT',
    '2009': 'SVK',
    '2011': 'EST',
    '2014': 'LVA',
    '2015': 'LTU',
    '2023': 'HRV',
    '2026': 'BGR',
  },
  'group:schengen': {
    '1995': 'BEL DEU ESP FRA LUX NLD PRT',
    '1997': 'AUT ITA',
    '2000': 'GRC',
    '2001': 'DNK FIN ISL NOR SWE',
    '2007-12': 'CZE EST HUN LTU LVA MLT POL SVK SVN',
    '2008': 'CHE',
    '2011': 'LIE',
    '2023': 'HRV',
    '2024-03-31': 'BGR ROU',
  },
  'org:au': {
    '-': 'AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI DZA EGY ERI ESH ETH GAB GHA GIN GMB GNB GNQ KEN LBR LBY LSO MDG MLI MOZ MRT MUS MWI NAM NER NGA RWA SDN SEN SLE SOM STP SWZ SYC TCD TGO TUN TZA UGA ZAF ZMB ZWE',
    '2011': 'SSD',
    '2017-01': 'MAR',
  },
  'org:ecowas': {
    '1975': 'BEN BFA/2025-01-29 CIV GHA GIN GMB GNB LBR MLI/2025-01-29 NER/2025-01-29 NGA SEN SLE TGO',
    '1976': 'CPV',
  },
  'org:aes': { '2023-09-16': 'BFA MLI NER' },
  'org:arab-league': {
    '-': 'ARE BHR COM DJI DZA EGY IRQ JOR KWT LBN LBY MAR MRT OMN PSE QAT SAU SDN SOM TUN YEM',
    '1945': 'SYR/2011-11',
    '2023-05': 'SYR',
  },
  'org:oecd': {
    '-': 'AUS AUT BEL CAN CHE DEU DNK ESP FIN FRA GBR GRC IRL ISL ITA JPN LUX NLD NOR NZL PRT SWE TUR USA',
    '1994': 'MEX',
    '1995': 'CZE',
    '1996': 'HUN KOR POL',
    '2000': 'SVK',
    '2010': 'CHL EST ISR SVN',
    '2016': 'LVA',
    '2018': 'LTU',
    '2020': 'COL',
    '2021': 'CRI',
  },
  'org:cis': { '1991': 'ARM AZE BLR KAZ KGZ MDA RUS TJK UZB', '1993': 'GEO/2009-08' },
  'org:guam': { '1997': 'AZE GEO MDA UKR' },
  'org:ots': { '2009': 'AZE KAZ KGZ TUR', '2019': 'UZB' },
  'org:arctic-council': { '1996': 'CAN DNK FIN ISL NOR RUS SWE USA' },
  'org:efta': { '-': 'CHE ISL LIE NOR' },
  'org:mercosur': { '1991': 'ARG BRA PRY URY', '2024-07': 'BOL' },
  'org:opec': {
    '-': 'ARE DZA IRN IRQ KWT LBY NGA SAU VEN',
    '2007': 'AGO/2023-12',
    '2016': 'GAB',
    '2017': 'GNQ',
    '2018': 'COG',
  },
  // The entries since 1990; all other members came before.
  'org:un': {
    '1990': 'LIE NAM',
    '1991-09-17': 'EST FSM KOR LTU LVA MHL PRK',
    '1992': 'ARM AZE BIH GEO HRV KAZ KGZ MDA SMR SVN TJK TKM UZB',
    '1993': 'AND CZE ERI MCO MKD SVK',
    '1994': 'PLW',
    '1999': 'KIR NRU TON',
    '2000': 'SRB TUV',
    '2002': 'CHE TLS',
    '2006': 'MNE',
    '2011-07-14': 'SSD',
  },
};

/** What our table of states holds besides the members of the United Nations. */
const notInUn = new Set(
  'ABW AIA ALA ASM ATA BES BLM BMU CCK COK CUW CXR CYM ESH FLK FRO GGY GIB GLP GRL GUF GUM HKG IMN IOT JEY MAC MAF MNP MSR MTQ MYT NCL NFK NIU PCN PRI PSE PYF REU SHN SJM SPM SXM TCA TKL TWN VAT VGB VIR WLF XKX'.split(
    ' ',
  ),
);

export interface Membership {
  readonly group: string;
  readonly from?: string;
  readonly to?: string;
}

/** The memberships of a state (ISO 3166-1 alpha-3), those without a date first, then the oldest. */
export function membershipsOf(iso3: string): Membership[] {
  const found: Membership[] = [];
  for (const [group, entries] of Object.entries(dated))
    for (const [from, states] of Object.entries(entries))
      for (const state of states.split(' ')) {
        const [iso, to] = state.split('/');
        if (iso === iso3) found.push({ group, ...(from !== '-' && { from }), ...(to && { to }) });
      }
  if (!notInUn.has(iso3) && !found.some(({ group }) => group === 'org:un')) found.push({ group: 'org:un' });
  return found.sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
}
