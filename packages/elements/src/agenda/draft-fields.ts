import type { AgendaEntry } from '@one-on-one/core';

/** The field of the line to add. */
export const NEW_ITEM = 'new-item';

/** The field of an item's title. */
export const titleField = ({ item }: AgendaEntry) => `title.${item.id}`;
