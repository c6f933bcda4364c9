import type { Page } from '@playwright/test';

/** A small drawn face as the bytes of a JPEG, made by the browser: no picture of a person is kept here. */
export async function facePicture(page: Page): Promise<Buffer> {
  const address = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 240;
    canvas.height = 240;
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('this browser cannot draw');
    pen.fillStyle = '#e8d5b5';
    pen.fillRect(0, 0, 240, 240);
    pen.fillStyle = '#333';
    for (const [x, y] of [
      [80, 90],
      [160, 90],
      [120, 170],
    ] as const) {
      pen.beginPath();
      pen.arc(x, y, 16, 0, Math.PI * 2);
      pen.fill();
    }
    return canvas.toDataURL('image/jpeg');
  });
  return Buffer.from(address.split(',')[1] ?? '', 'base64');
}
