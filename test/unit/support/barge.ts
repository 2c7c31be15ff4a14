/** A short text in both languages, with its titles, below what tests set around it. The words are ours. */
export const en =
  'A supply barge was boarded on the lower river by men in uniform, and its crew of seven has not been heard of since.\n\nThe barge carried flour for two camps. Nobody has claimed the deed so far.';
export const fr =
  'Une péniche de ravitaillement a été abordée sur le bas fleuve par des hommes en uniforme, et son équipage est sans nouvelles.\n\nLa péniche portait de la farine pour deux camps. Personne n’a revendiqué cet acte.';
export const title = 'Supply barge boarded on the lower river: crew of seven missing';
export const titre = 'Péniche de ravitaillement abordée sur le bas fleuve : équipage porté disparu';
