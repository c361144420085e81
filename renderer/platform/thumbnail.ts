/** Longer side in pixels: sharp enough for a card and for the head of a case on a dense screen. */
const longerSide = 320;
/** A picture of more pixels is not decoded: 100 megapixels take 400 MB of memory. */
const maxPixels = 100_000_000;

/**
 * A small picture of a picture, upright as its camera says; `null` for what Chromium cannot draw. Works in a worker.
 */
export async function makeThumbnail(picture: Blob): Promise<Blob | null> {
  try {
    const whole = await createImageBitmap(picture, { imageOrientation: 'from-image' });
    const { width, height } = whole;
    if (width * height > maxPixels) return null;
    const scale = Math.min(1, longerSide / Math.max(width, height));
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(width * scale)),
      Math.max(1, Math.round(height * scale)),
    );
    canvas.getContext('2d')?.drawImage(whole, 0, 0, canvas.width, canvas.height);
    whole.close();
    return await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 });
  } catch {
    // Hostile and broken pictures end here: no small picture, and the file is kept all the same.
    return null;
  }
}
