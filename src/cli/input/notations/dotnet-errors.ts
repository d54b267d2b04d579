/** The error list as Google's .NET client prints it: `Message[…] Location[ - ] Reason[forbidden] Domain[global]`. */
export function dotnetErrors(text: string): readonly object[] {
  const lines = text.matchAll(
    /Message\[(?<message>[^\n]{0,4000}?)\] Location\[[^\]\n]{0,200}\] Reason\[(?<reason>[^\]\n]{0,200})\] Domain\[(?<domain>[^\]\n]{0,200})\]/g,
  );
  return [...lines].map(({ groups }) => ({ ...groups }));
}
