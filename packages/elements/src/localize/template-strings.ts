import type { Meeting, Role } from '@one-on-one/core';
import type { TemplateTexts } from '@one-on-one/core/templates';

/** The texts of a template that ships, and in a sentence what it is good for. */
export interface ShippedTexts extends TemplateTexts {
  readonly about: string;
}

/** The texts of the first run, and of the templates that ship. */
export interface TemplateStrings {
  readonly firstRun: string;
  readonly whoYouAre: string;
  readonly iAm: Readonly<Record<Role, string>>;
  readonly nameOfMentor: string;
  readonly nameOfMentee: string;
  readonly whenToMeet: string;
  readonly whatKind: string;
  readonly whatKindHelp: string;
  readonly skip: string;
  /** Something was answered, and the rest is left. */
  readonly thatIsAll: string;

  /** The templates that ship, by the kind of meeting. */
  readonly shipped: Readonly<Record<Meeting['kind'], ShippedTexts>>;
}

/** The texts of choosing a template, and of those of one's own. */
export interface OwnTemplateStrings {
  readonly shippedTemplates: string;
  readonly ownTemplates: string;
  readonly noOwnTemplates: string;
  readonly templateFacts: (items: number, minutes: string) => string;
  readonly useTemplate: string;
  readonly useTemplateOf: (name: string) => string;
  readonly removeTemplate: (name: string) => string;
  readonly saveTemplateFile: (name: string) => string;
  readonly templateIsThere: string;
  readonly saveAsTemplate: string;
  readonly saveAsTemplateHelp: string;
  readonly templateName: string;
  readonly saveTemplate: string;
  readonly templateSaved: (name: string) => string;
  readonly templateRemoved: (name: string) => string;
  readonly openTemplate: string;
  readonly templateFailed: string;
  readonly templateTooLarge: string;
  readonly templateNewer: string;
  readonly templateFormat: string;
  readonly templateDamaged: (where: string) => string;
}
