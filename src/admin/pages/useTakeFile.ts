import { useMutation } from 'react-query';
import { useApi } from '../../../plugins/workflow/admin/src/public';

interface Asked {
  path: string;
  /** What the file is called. */
  name: string;
}

/** Fetches a file with the login of the panel and gives it to the browser to keep. */
export const useTakeFile = () => {
  const { file } = useApi();
  return useMutation(async ({ path, name }: Asked) => {
    const address = URL.createObjectURL(await file(path));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    URL.revokeObjectURL(address);
  });
};
