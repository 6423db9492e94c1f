/** What a file with a template calls itself. */
export const TEMPLATE_FORMAT = 'one-on-one-template';

/** The version of the file and of the template in it. */
export const TEMPLATE_VERSION = 1;

/** Longest file, in UTF-16 code units: several times what the longest template takes. */
export const TEMPLATE_FILE_LIMIT = 65_536;
