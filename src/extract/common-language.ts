/** The language whose words engineers write in any language. */
export const commonLanguage = 'en';
