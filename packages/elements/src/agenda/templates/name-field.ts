/** The field in which a new template is named. */
export const NAME = 'template-name';
