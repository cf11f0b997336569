const faces = ['400 1em "Report Serif"', '600 1em "Report Serif"', '400 1em "Report Sans"', '600 1em "Report Sans"'];
/** Milliseconds. */
const patience = 250;

/** Resolves once the fonts of the first screen are there, so that no word moves when they come; they are not waited for long, and it never rejects. */
export async function firstFonts(): Promise<void> {
  const all = Promise.allSettled(faces.map((face) => document.fonts.load(face)));
  await Promise.race([all, new Promise((resolve) => setTimeout(resolve, patience))]);
}
