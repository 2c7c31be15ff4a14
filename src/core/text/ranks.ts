/** Ranks as they are shortened before a name, without the full stop: "Maj. Gen. Quill", «Cdt. Moen». */
export const shortRanks =
  'Gen|Gén|Lt|Col|Maj|Brig|Adm|Radm|Vadm|Capt|Cpt|Cmdr|Cdr|Cmd|Cdt|Comdt|Sgt|Cpl|Pfc|Pvt|Spc|Ens|Ltc|Amb|Insp|Supt';

/** As a pattern's source: what does not end a sentence before it, as «M.», "Adm." and "Samuel J." do. */
export const noShortWord = String.raw`(?<!(?<!\p{L})(?:\p{Lu}|M[rs]|Mrs|Mme|Dr|St|${shortRanks}))`;
