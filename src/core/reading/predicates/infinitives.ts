const infinitive =
  /^(?:\p{L}{2,}(?:er|ir|oir)|\p{L}*(?:mettre|prendre|rendre|faire|suivre|pondre|duire|naître|truire|tendre|joindre|dire|vivre|crire|[aeo]ndre|perdre|mordre|tordre|soudre|vaincre|paraître|croître|(?<=^(?:é|ré|re)?)lire|nuire|indre|rompre|clure|battre|attendre|fendre|croire|traire|être))$/u;
const noInfinitive =
  /^(?:premier|dernier|janvier|février|particulier|entier|danger|mer|hiver|foyer|dossier|quartier|financier|étranger|papier|courrier|avenir|désir|plaisir|espoir|pouvoir|cendre|gendre|moindre)$/;
/** Whether a French word form can be an infinitive. */
export const isInfinitive = (key: string): boolean => infinitive.test(key) && !noInfinitive.test(key);

/** Clitics and adverbs before a French infinitive. */
export const clitics = /^(?:tout|mieux|davantage|ne|n|pas|plus|se|s|y|en|le|la|les|l|lui|leur|nous|')$/;
