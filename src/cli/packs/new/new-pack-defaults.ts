/** What a new pack says where nobody says otherwise. */
export const newPackDefaults = {
  description: 'What our plans ask and bring beyond the ten sections',
  question: 'Who signs this change off before it is released?',
  owner: 'product-owner',
} as const;
