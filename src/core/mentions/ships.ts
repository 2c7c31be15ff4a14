import type { Found } from './found.ts';
import type { Mention } from './model.ts';

const ship =
  /(?<![\p{L}-])(?:frégate|patrouilleur|corvette|navire|bâtiment|porte-avions|porte-hélicoptères|sous-marin|aviso|chasseur|pétrolier|remorqueur|cargo|ferry|paquebot|vedette|frigate|destroyer|patrol[\s\u00A0](?:vessel|boat|ship)|vessel|ship|carrier|minehunter|cutter|tanker|submarine|tugboat)(?:[\s\u00A0]+(?:(?!(?:du|par|que|qui|et|dont|by|of|and|with|under|which)(?!\p{L}))\p{Ll}[\p{L}’'-]*|\p{Lu}{2,4}))*[\s\u00A0]+[«“"‘]?[\s\u00A0]?$/u;
/** As far before a name as the kind of ship stands, UTF-16 units. */
const reach = 60;

/** Without people whom only the name of a ship names: «le patrouilleur de haute mer *Commandant Birot*». */
export const offShips = (doc: Found, mentions: readonly Mention[]): Mention[] =>
  mentions.filter(
    ({ type, entity, start }) =>
      type !== 'person' ||
      !doc.local.has(entity) ||
      !ship.test(doc.text.slice(Math.max(0, start - reach), start)),
  );
