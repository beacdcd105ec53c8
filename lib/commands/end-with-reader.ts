/** Imported for what it does: a command ends quietly once nobody reads its output any more (`npm run extract -- - <archive.jsonl | head`). */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
