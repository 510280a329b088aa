import type { BaseFacts, Definition } from './definition';
import { schemasOf } from './forms';
import { canonical, sha256 } from './hashing';

/** What makes two versions of a definition different: machine, who may send what, and the forms. Labels don't. */
export const contentOf = <F extends BaseFacts>({
  name,
  version,
  subject,
  machine,
  events,
}: Definition<F>) => ({
  name,
  version,
  subject,
  machine,
  events: Object.fromEntries(
    Object.entries(events).map(([event, spec]) => [
      event,
      {
        by: spec.by,
        comment: spec.comment ?? 'none',
        form: schemasOf(spec),
        ...(spec.attachments === undefined ? {} : { attachments: spec.attachments }),
      },
    ]),
  ),
});

export const fingerprint = <F extends BaseFacts>(definition: Definition<F>): string =>
  sha256(canonical(contentOf(definition)));
