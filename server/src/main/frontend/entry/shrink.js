// Pictures no larger than the form wants them. Drawing one anew also leaves out where and with what it was taken.
export async function shrunk(file, mostPixels) {
  if (!mostPixels || !/^image\/(jpeg|png|webp)$/.test(file.type)) return file;
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return file;
  const scale = mostPixels / Math.max(picture.width, picture.height);
  if (scale >= 1) return file;
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
  const type = file.type === "image/png" ? "image/png" : "image/jpeg";
  const drawn = await new Promise((resolve) => canvas.toBlob(resolve, type, 0.85));
  return drawn ? new File([drawn], file.name.replace(/\.[^.]+$/, type === "image/png" ? ".png" : ".jpg"), { type }) : file;
}
