/** «lac Tchad», «Port-Soudan», «delta du Niger», «mer d’Oman»: what stands before a state's name in another place's. */
const head =
  /(?:^|[^\p{L}])(?:(?:[Ll]ac|Lake|Port|Fort|[Ff]leuve|[Rr]ivière|Mount|Sea of|River)[\s\u00A0-]|[Dd]elta du[\s\u00A0]|[Mm]er (?:d['’]|de[\s\u00A0]|du[\s\u00A0]))$/u;
/** "Niger Delta", "Congo River", "Jordan Valley". */
const tail = /^[\s\u00A0-](?:River|Delta|Valley|Basin)(?!\p{L})/u;

/** Whether the state's name between `start` and `end` is part of the name of a river, lake, sea, valley or port. */
export function isToponym(text: string, start: number, end: number): boolean {
  return head.test(text.slice(Math.max(0, start - 16), start)) || tail.test(text.slice(end, end + 10));
}
