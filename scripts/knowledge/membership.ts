/**
 * Memberships with the day, month or year of entry and, where there is one, of leaving. Compiled by hand; years are given
 * where the day is not certain. NATO, EU, G7 and G20 are complete; a state that is missing elsewhere is not said not to belong.
 */
const years: Readonly<Record<string, Readonly<Record<string, string>>>> = {
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
};

export interface Membership {
  readonly group: string;
  readonly from: string;
  readonly to?: string;
}

/** The memberships of a state (ISO 3166-1 alpha-3), oldest first. */
export function membershipsOf(iso3: string): Membership[] {
  const found: Membership[] = [];
  for (const [group, entries] of Object.entries(years))
    for (const [from, states] of Object.entries(entries))
      for (const state of states.split(' ')) {
        const [iso, to] = state.split('/');
        if (iso === iso3) found.push({ group, from, ...(to && { to }) });
      }
  return found.sort((a, b) => (a.from < b.from ? -1 : 1));
}
