/** What a judgement means, by what the link is about: whether an event concerns a case, or whether two cases are of one person. */
export const judgementTexts = {
  concern: {
    positive: 'model:link.judgement.choices.positive',
    negative: 'model:link.judgement.choices.negative',
    unsure: 'model:link.judgement.choices.unsure',
  },
  joined: {
    positive: 'lists:judgement.positive',
    negative: 'lists:judgement.negative',
    unsure: 'lists:judgement.unsure',
  },
} as const;

/** What each judgement rests on, shown where one is chosen. */
export const judgementHelpTexts = {
  concern: {
    positive: 'announcements:links.positiveText',
    negative: 'announcements:links.negativeText',
    unsure: 'announcements:links.unsureText',
  },
  joined: {
    positive: 'announcements:joined.positiveText',
    negative: 'announcements:joined.negativeText',
    unsure: 'announcements:joined.unsureText',
  },
} as const;
