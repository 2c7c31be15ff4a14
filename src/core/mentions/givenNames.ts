import type { Lexicon } from '../lexicon/model.ts';
import { isNoName } from './names.ts';

const patterns = new WeakMap<Lexicon, RegExp>();

/** Whether a name may begin: one of the given names that people of the lexicon bear, before a capital. */
export function givenNames(lexicon: Lexicon): RegExp {
  let pattern = patterns.get(lexicon);
  if (!pattern) {
    const others = new Set<string>();
    const names = new Set<string>(common);
    for (const { kind, label } of lexicon.actors.values()) {
      if (kind !== 'person') for (const name of Object.values(label)) others.add(name);
      else
        for (const name of Object.values(label)) {
          const first = name.split(' ')[0]!;
          if (/^\p{Lu}[\p{Ll}-]{3,}$/u.test(first) && !isNoName(first)) names.add(first);
        }
    }
    const list = [...names].filter((name) => !others.has(name) && !elsewhere.test(name));
    pattern = new RegExp(
      `(?<![\\p{L}\\p{N}’'-])(?:${list.length > 0 ? list.join('|') : '(?!)'})(?=[\\s\\u00A0]\\p{Lu})`,
      'gu',
    );
    patterns.set(lexicon, pattern);
  }
  return pattern;
}

/** Given names that many bear, in the languages that releases name people of most. */
const common =
  'Manuel Maria Anna Anne Peter Paul Pierre David Michael Thomas Daniel Ahmed Mohamed Mohammed Mahmoud Hassan Hussein Ibrahim Fatima Fatou Aminata Moussa Amadou Mamadou Ousmane Abdoulaye Jean-Pierre Jean-Claude Jean-Marc Jean-Paul Jean-Luc Jean-Yves Marie Jacques Laurent Nicolas Olivier Philippe Sophie Catherine Isabelle Claire Robert James William Richard Susan Linda Barbara Elizabeth Sarah Karen Lisa Andrew Stephen Kevin Brian George Edward Jeffrey Gregory Samuel Benjamin Patrick Julia Emma Laura Elena Olga Irina Natalia Svetlana Tatiana Ivan Igor Oleg Dmitry Dmytro Nikolai Andrei Yuri Yulia Yuliia Iryna Oleksandr Oleksii Mykhailo Viktor Tomas Piotr Pawel Katarzyna Agnieszka Carlos Juan Luis Pedro Miguel Jorge Fernando Ricardo Carmen Giovanni Marco Paolo Luca Francesca Giulia Hans Klaus Wolfgang Jürgen Stefan Ursula Lars Erik Anders Mikael Johan Nils Ingrid Astrid Yusuf Omar Khalid Mustafa Abdullah Amina Aisha Samir Nabil Karim Tariq Rashid Bisera Dragan Milan Goran Zoran Nikola Ioannis Giorgos Dimitris Kostas Mehmet Mustafa Ayşe Levan Giorgi Davit Tigran Armen Rajesh Sanjay Priya Nguyen Min-jun Hiroshi Takeshi Kenji Yuki'.split(
    ' ',
  );

/** Given names that are words of other names as well. */
const elsewhere =
  /^(?:Christian|Grant|Mark|Prabowo|Pope|Joseph|Charles|Alexander|Victoria|Israel|Jordan|Chad|Sheikh|Roch|Saint)$/u;
