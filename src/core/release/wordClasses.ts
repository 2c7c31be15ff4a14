/** The closed word classes that tell subjects, verbs and adverbials apart around quotations. */
interface Words {
  readonly auxiliaries: RegExp;
  /** Between subject and verb. */
  readonly light: RegExp;
  readonly pronouns: RegExp;
  readonly determiners: RegExp;
  /** Opens a phrase of place, time or manner before the subject. */
  readonly adverbial: RegExp;
  readonly subordinators: RegExp;
  readonly coordinators: RegExp;
  /** Ends a subject that stands after its verb. */
  readonly ends: RegExp;
}

export const days =
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday';

const fr: Words = {
  auxiliaries:
    /^(?:a|ont|ai|avons|avait|avaient|aura|auront|aurait|auraient|est|sont|suis|sommes|était|étaient|fut|furent|sera|seront|serait|seraient|doit|doivent|peut|peuvent|va|vont)$/,
  light:
    /^(?:ne|n'|y|en|le|la|l'|lui|leur|les|se|s'|me|m'|vous|également|aussi|ainsi|notamment|encore|par|ailleurs|outre|tenu|à|tient|tiennent|souhaité|voulu|déjà|ensuite|alors|enfin|toutefois|donc|bien|pour|sa|part|(?!(?:gouverne|parle|départe|renseigne|commande|règle|régi|docu|mouve)ments?$)\p{L}+ment)$/u,
  pronouns: /^(?:il|elle|ils|elles|on|nous|je|celui-ci|celle-ci|ceux-ci|celles-ci)$/,
  determiners:
    /^(?:le|la|les|l'|un|une|des|ce|cet|cette|ces|son|sa|ses|leur|leurs|notre|nos|plusieurs|certains|certaines|quelques|deux|trois|quatre|cinq|de|d')$/,
  adverbial: new RegExp(
    `^(?:à|au|aux|en|dans|sur|sous|pour|par|avec|sans|contre|vers|chez|entre|parmi|depuis|pendant|durant|lors|lorsqu'|lorsque|après|avant|devant|malgré|selon|outre|auprès|autour|derrière|dès|envers|hormis|via|jusqu'|concernant|face|suite|quant|alors|tandis|si|quand|comme|puis|enfin|ainsi|toutefois|cependant|hier|aujourd'|aujourd'hui|ensuite|interrogée?s?|s'|évoquant|saluant|${days})$`,
  ),
  subordinators: /^(?:que|qu'|qui|dont|où|lorsque|lorsqu'|quand|tandis|alors|puisque|parce|car|mais|si)$/,
  coordinators: /^(?:et|mais|puis|ou)$/,
  ends: new RegExp(
    `^(?:lors|lorsqu'|lorsque|quand|devant|après|dans|pendant|avant|ajoutant|soulignant|précisant|insistant|appelant|saluant|évoquant|rappelant|qui|que|hier|aujourd'hui|ce|cet|cette|sur|par|avec|depuis|durant|dont|où|alors|avant-hier|via|${days})$`,
  ),
};

const en: Words = {
  auxiliaries:
    /^(?:has|have|had|is|are|was|were|will|would|shall|should|can|could|may|might|must|does|do|did|be|been|being)$/,
  light: /^(?:also|then|further|again|later|recently|now|not|already|once|both|all|jointly|\p{L}+ly)$/u,
  pronouns: /^(?:he|she|they|we|i|it)$/,
  determiners:
    /^(?:the|a|an|one|another|this|these|those|that|his|her|their|our|its|some|several|many|both|all|two|three|four|five)$/,
  adverbial: new RegExp(
    `^(?:to|at|in|on|for|by|with|without|against|from|into|towards?|between|among|during|after|before|under|over|through|within|about|regarding|concerning|following|despite|upon|via|amid|alongside|beside|besides|near|outside|inside|together|along|behind|across|throughout|beyond|unlike|flanked|accompanied|given|as|since|when|while|if|although|though|because|speaking|addressing|asked|noting|recalling|however|moreover|furthermore|finally|meanwhile|yesterday|today|earlier|later|so|${days})$`,
  ),
  subordinators:
    /^(?:that|which|who|whom|whose|if|when|while|because|since|although|though|unless|where|whether|what)$/,
  coordinators: /^(?:and|but|or|then)$/,
  ends: new RegExp(
    `^(?:in|on|at|during|after|following|as|adding|ahead|before|when|while|who|which|that|today|yesterday|this|last|earlier|late|by|with|about|stressing|noting|speaking|upon|via|since|because|but|calling|urging|pledging|vowing|warning|${days})$`,
  ),
};

export const wordsOf = (lang: string): Words => (lang === 'fr' ? fr : en);
