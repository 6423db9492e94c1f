// Serves the demo: `npm start`, or `PORT=8080 node stories/serve.js`.
import { existsSync } from 'node:fs';
import process from 'node:process';
import { createExamplesServer, listen } from './examples-server.js';

const pages = {
  '/': 'an intranet page with one script tag and one agenda',
  '/team.html': 'everybody one meets, and all elements of each pair',
  '/course.html': 'a course player that gives people and storage',
  '/lms/': 'a vendor’s player: the stage guide, what it tells, and the statements made of it',
  '/lms/framed.html': 'the same with the guide in a sandboxed frame, by its address',
  '/pieces.html': 'schedule, actions, history, relationships and data, each alone',
  '/workspace.html': 'one workspace, two views of it',
  '/sandbox.html': 'the agenda in a sandboxed frame, where nothing can be saved',
  '/two-bundles.html': 'two bundles and a second copy on one page',
};

const chosen = Number(process.env['PORT']) || undefined;

try {
  const address = await listen(createExamplesServer(), { port: chosen ?? 4321, next: chosen === undefined });
  console.log(`One-on-One is served at ${address}\n`);
  for (const [path, shows] of Object.entries(pages)) console.log(`  ${(address + path).padEnd(42)} ${shows}`);
  console.log('\nEvery page is sent with a policy that forbids all requests. Stop with Ctrl+C.');
} catch (error) {
  console.error(
    `Nothing is served: port ${chosen ?? 4321} cannot be used (${error.code}). Set PORT to another one.`,
  );
  process.exitCode = 1;
}

if (!existsSync(new URL('../packages/elements/cdn/one-on-one-agenda.js', import.meta.url))) {
  console.warn('\nThe built files are missing, so the agendas stay empty. Run: npm run build');
}
