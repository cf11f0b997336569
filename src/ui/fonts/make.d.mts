export const faces: Readonly<Record<string, string>>;
export const characters: string;
export function cut(face: string): Promise<Buffer>;
