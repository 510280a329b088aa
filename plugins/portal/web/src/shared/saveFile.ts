const ONE_MINUTE = 60_000;

/** The browser saves the file under a name that tells what it is. */
export const saveFile = (file: Blob, name: string): void => {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), ONE_MINUTE);
};
