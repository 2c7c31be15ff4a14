import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Window } from '../support/window.ts';

/** Words of the text, the entity or threat whose card they open, of every kind, and what it has to say. */
type Named = readonly (readonly [words: string, id: string, says?: RegExp])[];

const english = `Statement on the security of the region

Brussels, 12 September 2024

The Secretary General of NATO, Jens Stoltenberg, met the Foreign Minister of Estonia in Geneva. The United States, Taiwan and Kosovo were named, and so was Crimea.

The European Union, the North Atlantic Council and the G7 condemned the cyberattacks by APT28. Kaspersky, the Wagner Group, Hezbollah and RT came up. The Nordic-Baltic Eight, the Allies and the United Nations Security Council deplored the disinformation campaigns, any act of sabotage of undersea cables, and the launch of ballistic missiles by North Korea.

“We are concerned,” said Ursula von der Leyen. Russian forces remain in Abkhazia. Iran and Belarus launched hybrid attacks against Latvia, Poland and Finland.
`;
const french = `Déclaration sur la sécurité de la région

Paris, le 12 septembre 2024

La présidente de la Commission européenne, Ursula von der Leyen, a rencontré le ministre des Affaires étrangères de la Pologne à Genève. Les États-Unis, le Kosovo et la Palestine ont été cités, de même que la Crimée.

L’Union européenne, l’OTAN, le Conseil de l’Europe et le G20 ont condamné les cyberattaques du groupe Sandworm. Le Hezbollah, le groupe Wagner et Russia Today ont été évoqués. Le Triangle de Weimar, les Alliés, l’Union africaine et le Conseil de sécurité des Nations Unies déplorent les campagnes de désinformation, les actes de sabotage et l’instrumentalisation de la migration par le Bélarus.

« Nous sommes préoccupés », a déclaré António Guterres. Les forces russes restent en Transnistrie. L’Iran et le Bélarus mènent des attaques hybrides contre la Lettonie et la Pologne.
`;

const cards: Readonly<Record<'en' | 'fr', { readonly text: string; readonly named: Named }>> = {
  en: {
    text: english,
    named: [
      ['Secretary General of NATO', 'office:nato.sg'],
      ['Jens Stoltenberg', 'person:jens-stoltenberg'],
      ['Geneva', 'place:geneva'],
      ['United States', 'state:USA'],
      ['Taiwan', 'state:TWN'],
      ['Crimea', 'place:crimea'],
      ['European Union', 'org:eu'],
      ['North Atlantic Council', 'org:nato.nac'],
      ['G7', 'group:g7'],
      ['cyberattacks', 'cyb.malicious-activity'],
      ['APT28', 'org:apt28'],
      ['Kaspersky', 'org:kaspersky'],
      ['Wagner Group', 'org:wagner'],
      ['Hezbollah', 'org:hezbollah'],
      ['RT', 'org:rt'],
      ['Nordic-Baltic Eight', 'group:nb8'],
      ['Allies', 'group:nato-allies'],
      ['Security Council', 'org:un.sc'],
      ['disinformation campaigns', 'inf.disinformation'],
      ['act of sabotage', 'kin.sabotage'],
      ['North Korea', 'state:PRK'],
      ['hybrid attacks', 'gen.hybrid-activity', /Iran, Belarus.*Latvia, Poland, Finland/],
      ['Russian', 'state:RUS'],
    ],
  },
  fr: {
    text: french,
    named: [
      ['présidente de la Commission', 'office:eu.commission-president'],
      ['Ursula von der Leyen', 'person:ursula-von-der-leyen'],
      ['Genève', 'place:geneva'],
      ['États-Unis', 'state:USA'],
      ['Kosovo', 'state:XKX'],
      ['Crimée', 'place:crimea'],
      ['Union européenne', 'org:eu'],
      ['Conseil de l’Europe', 'org:coe'],
      ['G20', 'group:g20'],
      ['cyberattaques', 'cyb.malicious-activity'],
      ['Sandworm', 'org:sandworm'],
      ['Hezbollah', 'org:hezbollah'],
      ['Wagner', 'org:wagner'],
      ['Russia Today', 'org:rt'],
      ['Triangle de Weimar', 'group:weimar'],
      ['Alliés', 'group:nato-allies'],
      ['Union africaine', 'org:au'],
      ['Conseil de sécurité', 'org:un.sc'],
      ['campagnes de désinformation', 'inf.disinformation'],
      ['instrumentalisation de la migration', 'mig.instrumentalisation'],
      ['António Guterres', 'person:antonio-guterres'],
      ['attaques hybrides', 'gen.hybrid-activity', /Iran, (?:Bélarus|Biélorussie).*Lettonie, Pologne/],
      ['russes', 'state:RUS'],
    ],
  },
};

describe('hover cards', () => {
  for (const language of ['en', 'fr'] as const)
    it(`of every kind of entity in ${language}`, async () => {
      const window = await Window.open({
        language,
        settings: {
          'workbench.colorTheme': language === 'en' ? 'Default Light Modern' : 'Default Dark Modern',
        },
      });
      try {
        const { text, named } = cards[language];
        await writeFile(join(window.folder, 'cards.release'), text);
        await window.openFile('cards.release');
        await window.page.locator('.view-overlays .cdr[class*="ced-"]').first().waitFor();
        await window.focusEditor();
        const pictures: string[] = [];
        for (const [words, id, says = /\S/] of named) {
          await window.select(words);
          const card = window.page.locator('.monaco-hover:visible', { hasText: id });
          await window.summon(card, 'Control+K', 'Control+I').catch((error: unknown) => {
            throw new Error(`no card of ${id} at “${words}”: ${String(error)}`);
          });
          await window.settled();
          const said = (await card.textContent()) ?? '';
          assert.match(said, language === 'en' ? /Sources?: \S/ : /Sources? : \S/, `${words}: ${said}`);
          assert.match(said, says, words);
          assert.doesNotMatch(said, /undefined|\[object|\{\d\}/, words);
          pictures.push((await card.screenshot()).toString('base64'));
          await window.page.keyboard.press('Escape');
          await card.waitFor({ state: 'hidden' });
        }
        await window.sheet(`cards-${language}`, pictures);
      } finally {
        await window.close();
      }
    });
});
