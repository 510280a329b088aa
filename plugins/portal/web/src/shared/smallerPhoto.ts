/** A phone's camera makes files that are larger than the server takes, and slow to send on a bad network. */

const LARGE = 1_000_000;
const LONGEST_SIDE = 1600;
const QUALITY = 0.82;

/** The photo small enough to send; whatever is no photo, or can't be read, as it is. */
export const smallerPhoto = async (file: File): Promise<File> => {
  if (!/^image\/(jpeg|png)$/.test(file.type) || file.size <= LARGE) return file;
  const photo = await createImageBitmap(file).catch(() => null);
  if (!photo) return file;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(photo.width, photo.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(photo.width * scale);
  canvas.height = Math.round(photo.height * scale);
  canvas.getContext('2d')?.drawImage(photo, 0, 0, canvas.width, canvas.height);
  photo.close();
  const made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  if (!made || made.size >= file.size) return file;
  return new File([made], `${file.name.replace(/\.\w+$/, '')}.jpg`, { type: 'image/jpeg' });
};
