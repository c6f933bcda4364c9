import { getDocumentProxy } from 'unpdf';

// The PDF reader asks for it; Node has it from 21 on.
if (!('transferToFixedLength' in ArrayBuffer.prototype)) {
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length = this.byteLength) {
      return this.slice(0, length);
    },
  });
}

/** What a reader of PDF finds: the text of each page, and whether it is tagged. */
export async function readPdf(pdf: Buffer) {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const numbers = Array.from({ length: document.numPages }, (_, at) => at + 1);
  const pages = await Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await document.getPage(number)).getTextContent();
      return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join('');
    }),
  );
  const marks = await document.getMarkInfo();
  return { pages, tagged: marks?.Marked === true, all: pages.join('\n'), document };
}
