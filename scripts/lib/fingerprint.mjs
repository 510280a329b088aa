import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

/** All files below some paths of the project, relative to its root and sorted, that pass the filter. */
export function filesBelow(paths, accepts = () => true) {
  const found = [];
  const visit = (relative) => {
    const absolute = path.join(root, relative);
    if (!existsSync(absolute) || path.basename(relative) === 'node_modules') return;
    if (statSync(absolute).isDirectory()) {
      for (const name of readdirSync(absolute)) visit(path.join(relative, name));
    } else if (accepts(relative)) found.push(relative);
  };
  for (const each of paths) visit(each);
  return found.sort();
}

/** A digest of names and contents: the same on every machine, blind to times. */
export function fingerprint(files, ...others) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  for (const other of others) hash.update(String(other)).update('\0');
  return hash.digest('hex');
}
