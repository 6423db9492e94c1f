// Lint rules for the strict policy: nothing that needs inline styles or markup made from text.

const files = ['packages/*/src/**', 'stories/**/*.ts'];

/** Properties and methods that turn text into markup. */
const markup = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'write', 'writeln'];

const directives = {
  'unsafe-html.js': 'User text is shown as text.',
  'unsafe-svg.js': 'User text is shown as text.',
  'style-map.js': 'Each is a policy report: set custom properties through `.style`.',
};

const imports = Object.keys(directives).map((file) => ({
  selector: `ImportDeclaration[source.value=/directives.${file.replace('.', '\\.')}$/]`,
  message: directives[file],
}));

const templates = `TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement`;

/** @type {import('eslint').Linter.Config[]} */
export const safePages = [
  {
    files,
    ignores: ['packages/core/src/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...imports,
        ...markup.map((name) => ({
          selector: `MemberExpression[property.name='${name}']:not([object.name!='document'][property.name=/^write/])`,
          message: `\`${name}\` makes markup from text.`,
        })),
        { selector: `${templates}[value.raw=/\\.(inner|outer)HTML=/]`, message: 'Bind text, never markup.' },
        { selector: `${templates}[value.raw=/\\sstyle=/]`, message: 'A style attribute is a policy report.' },
      ],
    },
  },
];
