import type { Lexicon } from '../lexicon/model.ts';
import { isNoName } from './names.ts';

interface Names {
  readonly given: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly begin: RegExp;
  readonly capitals: RegExp;
}
const known = new WeakMap<Lexicon, Names>();

/** Where a name may begin: one of the given names that people of the lexicon bear, before a capital. */
export const givenNames = (lexicon: Lexicon): RegExp => namesOf(lexicon).begin;

/** Where a given name stands before a surname in capitals, as French writes it: «Christian DURAND». */
export const capitalSurnames = (lexicon: Lexicon): RegExp => namesOf(lexicon).capitals;

/** Whether people are called so: given names that many bear, and those of several of the lexicon's people; «Jean-…» always. */
export const isGivenName = (lexicon: Lexicon, word: string): boolean =>
  /^(?:Jean|Marie|Anne|Pierre)-\p{Lu}/u.test(word) || namesOf(lexicon).given.has(word);

/** Whether words (folded) are a given name that people bear, and one to three more names. */
export function isFullName(lexicon: Lexicon, words: string): boolean {
  const [first, ...rest] = words.split(' ');
  return (
    rest.length > 0 &&
    rest.length <= 3 &&
    isGivenName(lexicon, first!) &&
    rest.every((name) => /^\p{Lu}[\p{L}.'-]*$/u.test(name) && !isNoName(name))
  );
}

/** Whether the lexicon has somebody whose surname the word is. */
export const isSurname = (lexicon: Lexicon, word: string): boolean => namesOf(lexicon).surnames.has(word);

function namesOf(lexicon: Lexicon): Names {
  let found = known.get(lexicon);
  if (!found) {
    const surnames = new Set<string>();
    const others = new Set<string>();
    const bearers = new Map<string, number>(common.map((name) => [name, 2]));
    for (const { kind, label, forms } of lexicon.actors.values()) {
      if (kind !== 'person') for (const name of Object.values(label)) others.add(name);
      else {
        for (const form of forms) if (form.kind === 'surname') surnames.add(form.text);
        for (const first of new Set(Object.values(label).map((name) => name.split(' ')[0]!)))
          if (/^\p{Lu}[\p{Ll}-]{3,}$/u.test(first) && !isNoName(first))
            bearers.set(first, (bearers.get(first) ?? 0) + 1);
      }
    }
    // What one alone is called («Roosevelt») may be a room's name.
    const names = [...bearers].flatMap(([name, people]) =>
      people > 1 || otherwiseWords.includes(name) ? name : [],
    );
    const list = names.filter((name) => !others.has(name) && !elsewhere.test(name));
    const any = ['(?:Jean|Marie|Anne|Pierre)-\\p{Lu}\\p{Ll}+', ...list].join('|');
    found = {
      given: new Set([...names, ...otherwiseWords].filter((name) => !others.has(name))),
      surnames,
      begin: new RegExp(
        `(?<![\\p{L}\\p{N}-]|(?<!(?<!\\p{L})[dD])[’'])(?:${any})(?=[\\s\\u00A0]\\p{Lu})`,
        'gu',
      ),
      capitals: new RegExp(
        `(?<![\\p{L}\\p{N}’'-])(?:${[any, ...otherwiseWords].join('|')})(?=[\\s\\u00A0]\\p{Lu}[\\p{Lu}’'-]{3,}(?![\\p{L}\\p{N}]))`,
        'gu',
      ),
    };
    known.set(lexicon, found);
  }
  return found;
}

/** Given names that many bear, in the languages that releases name people of most. */
const common =
  'Manuel Maria Anna Anne Peter Paul Pierre David Michael Thomas Daniel Ahmed Mohamed Mohammed Mahmoud Hassan Hussein Ibrahim Fatima Fatou Aminata Moussa Amadou Mamadou Ousmane Abdoulaye Jean-Pierre Jean-Claude Jean-Marc Jean-Paul Jean-Luc Jean-Yves Marie Jacques Laurent Nicolas Olivier Philippe Sophie Catherine Isabelle Claire Robert James William Richard Susan Linda Barbara Elizabeth Sarah Karen Lisa Andrew Stephen Kevin Brian George Edward Jeffrey Gregory Samuel Benjamin Patrick Julia Emma Laura Elena Olga Irina Natalia Svetlana Tatiana Ivan Igor Oleg Dmitry Dmytro Nikolai Andrei Yuri Yulia Yuliia Iryna Oleksandr Oleksii Mykhailo Serhii Andrii Yevhen Maksym Maksim Vasyl Bohdan Taras Yaroslav Vadym Vadim Ruslan Timur Artem Kirill Nikita Stanislav Vitaly Aleksandr Aleksei Alexey Sergey Sergei Mikhail Pavel Anatoly Gennady Viktoria Oksana Liudmyla Halyna Larysa Viktor Tomas Piotr Pawel Katarzyna Agnieszka Krzysztof Andrzej Tomasz Marcin Wojciech Zbigniew Jerzy Małgorzata Grzegorz Carlos Juan Luis Pedro Miguel Jorge Fernando Ricardo Carmen Giovanni Marco Paolo Luca Francesca Giulia Hans Klaus Wolfgang Jürgen Stefan Ursula Lars Erik Anders Mikael Johan Nils Ingrid Astrid Yusuf Omar Khalid Mustafa Abdullah Amina Aisha Samir Nabil Karim Tariq Rashid Mohammad Muhammad Mohamad Ahmad Ahmadou Saeed Saïd Salim Walid Youssef Yousef Khaled Nasser Bashar Marwan Mansour Qasim Hamza Ismail Ismaïl Idriss Souleymane Boubacar Seydou Bakary Modibo Oumar Aliou Aïssata Mariama Kadiatou Djibril Issoufou Mahamadou Mahamat Abdoul Abdou Abdul Abdel Abdirahman Abdullahi Abdulrahman Hossein Reza Mehdi Javad Leyla Zeinab Zainab Nadine Chukwuma Emeka Chinedu Ngozi Thabo Sipho Tendai Bisera Dragan Milan Goran Zoran Nikola Ioannis Giorgos Dimitris Kostas Mehmet Mustafa Ayşe Ahmet Murat Hakan Emre Levan Giorgi Davit Irakli Mikheil Mzia Nino Tamar Tigran Armen Ararat Hrant Gagik Rajesh Sanjay Priya Nguyen Min-jun Hiroshi Takeshi Kenji Yuki Ales Aliaksandr Sviatlana Maryia Siarhei Viktar Uladzimir Mikalai Ihar Dzmitry Katsiaryna Palina Ryhor Andrej Alexei Evgeny Yevgeny Vladimir Konstantin Boris Dmitri Dmitrii Alexandra Anastasia Ekaterina Yekaterina Ksenia Lyudmila Vyacheslav Valery Valentina Leonid Arkady Narges Nazanin Nasrin Mahsa Majid Hamid Farhad Behrouz Masoud Loujain Alaa Raif Ayman Fadi Bassem Wael Jamal Adel Faisal Fahad Rami Ziad Riad Rima Noura Layla Latifa Khadija Zahra Maryam Mariam Désiré Célestin Faustin Dieudonné Evariste Évariste Emmanuel Kofi Kwame Chidi Ifeanyi Yemi Tunde Lassina Drissa Moctar Ousseini Rabiou Harouna Halima Tidiane Cheick José Rafael Rodrigo Diego Sergio Felipe Andrés Alejandro Gustavo Álvaro Javier Roberto Eduardo Daniela Gabriela Leopoldo Edmundo Ximena Mariana Camila Claudia Marcela Narendra Arun Sunil Anil Vijay Ajay Deepak Rahul Manoj Vinod Ashok Anita Sunita Mamuka Zurab Bidzina Tornike Ruben Narek Hayk Ilham Ilgar Elnur Elchin Rufat Askar Bakyt Sadyr Gitanas Ingrida Vytautas Andris Valdis Toomas Urmas Jens Bjørn Søren Mette Pekka Jukka Matti Sanna Timo Kjell Øystein Knut Magnus Ulf Pieter Willem Annegret Heiko Jörg Thorsten Aleksandar Ivica Vjosa Albin Hashim Ramush Milorad Željko Zlatko Marko Selahattin Osman Ekrem Selim'.split(
    ' ',
  );

/**
 * East Asian names, the family's first: after one that is nothing else a given name of one or two syllables, after one that
 * is a word too ("Park", "Song") two of them.
 */
export const familyFirst =
  /(?<![\p{L}\p{N}’'-])(?:(?:Kim|Choi|Jung|Jeong|Kang|Cho|Yoon|Yun|Hwang|Pak|Hyon|Zhang|Liu|Chen|Huang|Zhao|Zhou|Xu|Zhu|Guo|Deng|Nguyen|Tran)[^\S\n]\p{Lu}\p{Ll}{1,6}(?:(?:-|[^\S\n])\p{Lu}?\p{Ll}{1,5})?|(?:Park|Lee|Song|Han|Yang|Wang|Sun|Li|Ri|Jo|Jang|Shin|Bae|Yu|Lin|Wu|Gao|Luo|Ryu|Hong|Moon|Seo|Lim|Ko)[^\S\n]\p{Lu}\p{Ll}{1,4}(?:-\p{Lu}?|[^\S\n]\p{Lu})\p{Ll}{1,4})(?![\p{L}’'-])/gu;

/** Whether a name as a whole is one with the family's first. */
export const isFamilyFirst = (name: string): boolean => name.match(familyFirst)?.[0] === name;

/** Given names that are words of other names as well. */
const elsewhere =
  /^(?:Christian|Grant|Mark|Prabowo|Pope|Joseph|Charles|Alexander|Victoria|Israel|Jordan|Chad|Sheikh|Roch|Saint)$/u;

/** Given names that are words too: they tell of a name only right before a surname. */
const otherwiseWords =
  'Christian Grant Mark Joseph Charles Alexander Victoria Roch Marine Jill Nancy Woody Marilyn Jane Dave Steve Bill Bob Jim Tom Tim Ted Dan Ben Sam Joe Jack Jerry Larry Harry Henry Frank Fred Arthur Albert Alfred Walter Ralph Carl Karl Max Oscar Hugo Louis Luc Marc Yves Guy Alain Bernard Bruno Cécile Chantal Christine Christophe Claude Corinne Denis Didier Dominique Édouard Élisabeth Éric Étienne Fabien Florence François Françoise Frédéric Gabriel Gérard Guillaume Hélène Henri Hervé Jérôme Julien Justine Karine Léa Ludovic Madeleine Martine Mathieu Maxime Michèle Monique Nadia Nathalie Pascal Patricia Roger Sabine Sandrine Sébastien Serge Simon Sylvie Stéphane Thierry Valérie Véronique Vincent Virginie Xavier Yann Alice Amy Angela Ann Betty Carol Carolyn Charlotte Cynthia Deborah Diana Donna Dorothy Emily Helen Jennifer Jessica Joan Judith Kate Katherine Kathleen Kelly Kim Laura Margaret Mary Melissa Michelle Nicole Pamela Rachel Rebecca Ruth Sandra Sharon Shirley Stephanie Teresa Virginia Adam Alan Anthony Brandon Bruce Christopher Craig Dennis Donald Douglas Eric Gary Gerald Jason Jeremy Jonathan Joshua Justin Keith Kenneth Lawrence Martin Matthew Nathan Neil Nicholas Nigel Philip Raymond Ronald Russell Ryan Scott Sean Stuart Timothy Tyler Zachary'.split(
    ' ',
  );
