import assert from 'node:assert/strict';
import { dayInName, findDates, writesMonthFirst, yearOfWeekday } from '../../../src/core/text/dates.ts';

const cases: readonly (readonly [string, readonly string[], boolean?])[] = [
  ['12 Sep. 2024', ['12 Sep. 2024 = 2024-09-12']],
  ['Mis à jour le: 13 Sep. 2024 14:08', ['13 Sep. 2024 14:08 = 2024-09-13T14:08']],
  ['le mercredi 1er octobre 2014', ['mercredi 1er octobre 2014 = 2014-10-01']],
  ['21-Nov-2019 10:03', ['21-Nov-2019 10:03 = 2019-11-21T10:03']],
  ['22. January 2025', ['22. January 2025 = 2025-01-22']],
  ['Washington, 9-11 July 2024', ['9-11 July 2024 = 2024-07-09/2024-07-11']],
  ['les 4 et 5 octobre 2024', ['4 et 5 octobre 2024 = 2024-10-04/2024-10-05']],
  ['July 9–11, 2024', ['July 9–11, 2024 = 2024-07-09/2024-07-11']],
  ['30 September – 1 October 2024', ['30 September – 1 October 2024 = 2024-09-30/2024-10-01']],
  ['28 December to 3 January 2025', ['28 December to 3 January 2025 = 2024-12-28/2025-01-03']],
  ['du jeudi 3 au samedi 5 mai 2018', ['jeudi 3 au samedi 5 mai 2018 = 2018-05-03/2018-05-05']],
  ['du 30 juin au 2 juillet', ['30 juin au 2 juillet = --06-30/--07-02']],
  ['entre le 6 et le 15 mars 2017', ['6 et le 15 mars 2017 = 2017-03-06/2017-03-15']],
  ['réunis le 6 et le 15 mars 2017', ['15 mars 2017 = 2017-03-15']],
  [
    'Le vendredi 16 et le samedi 17 février 2018',
    ['vendredi 16 et le samedi 17 février 2018 = 2018-02-16/2018-02-17'],
  ],
  ['3, 4 and 5 June 2024', ['3, 4 and 5 June 2024 = 2024-06-03/2024-06-05']],
  ['3 May 2020 to 5 May 2021', ['3 May 2020 = 2020-05-03', '5 May 2021 = 2021-05-05']],
  ['2024/09/12', ['2024/09/12 = 2024-09-12']],
  ['2024/09/12 - 09:41', ['2024/09/12 - 09:41 = 2024-09-12T09:41']],
  ['Warszawa, 7 V 2014, sala VI', ['7 V 2014 = 2014-05-07']],
  ['12/09/2024', ['12/09/2024 = 2024-09-12']],
  ['12/09/2024 02:30 PM', ['12/09/2024 02:30 PM = 2024-12-09T14:30'], true],
  ['09/25/2024', ['09/25/2024 = 2024-09-25']],
  ['31/31/2024, 45 March 2024', []],
];

describe('dates', () => {
  for (const [text, expected, monthFirst] of cases)
    it(text, () =>
      assert.deepEqual(
        findDates(text, monthFirst).map(
          ({ start, end, from, value }) => `${text.slice(start, end)} = ${from ? `${from}/` : ''}${value}`,
        ),
        expected,
      ),
    );

  it('finds the year of a weekday among those that a text names', () => {
    assert.equal(yearOfWeekday('vendredi (10 mai', '--05-10', 'en 2023 puis en 2024'), '2024');
    assert.equal(yearOfWeekday('vendredi (10 mai', '--05-10', 'en 2023'), undefined);
    assert.equal(yearOfWeekday('le 10 mai', '--05-10', 'en 2024'), undefined);
    // Both 2013 and 2019 began on a Tuesday.
    assert.equal(yearOfWeekday('Friday 10 May', '--05-10', 'in 2013 and 2019'), undefined);
  });

  it('knows who writes the month first', () => {
    assert.equal(writesMonthFirst('WASHINGTON — On September 12, 2024, the President spoke.'), true);
    assert.equal(writesMonthFirst('On 12 September 2024 the President spoke.'), false);
    assert.equal(writesMonthFirst('Le 12 mars 2024'), false);
  });
});

describe('the day in the name of a file', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['2024-09-12-statement.release', '2024-09-12'],
    ['C:\\releases\\statement_20240912.release.txt', '2024-09-12'],
    ['file:///releases/2020-01-01/2024.09.12%20statement.release', '2024-09-12'],
    ['git:/releases/2024-09-12.release?%7B%22ref%22%3A%222020-01-01%22%7D', '2024-09-12'],
    ['/2024-09-12/statement.release', undefined],
    ['2024-09-12 to 2024-09-13.release', undefined],
    ['2023-02-30.release', undefined],
    ['120240912.release', undefined],
  ];
  for (const [name, day] of cases) it(name, () => assert.equal(dayInName(name), day));
});
