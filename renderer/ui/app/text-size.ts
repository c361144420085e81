/** Sets the size of every text and space (all are in rem): 100–200 per cent. */
export function showTextSize(percent: number): void {
  document.documentElement.style.setProperty('--zh-text-size', `${Math.min(200, Math.max(100, percent))}%`);
}
