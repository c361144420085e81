/** The mark: a flying crane of a few strokes, drawn for this app. Takes the colour of the text around it. */
export function BrandMark(props: { readonly size?: string }) {
  const size = props.size ?? '2rem';
  return (
    <svg width={size} height={size} viewBox="0 0 48 48" fill="none" aria-hidden="true" focusable="false">
      <path
        d="M4 30.5 15 26.8c2.6-.9 4.4-2.4 6-4.7L30.5 8c.7 6.4-.6 11.4-3.6 15.1 3.4-.2 6.6-1.6 9.4-4l4.2-3.3 3.5.6-3 1.7-4.3 4.6c-3.9 4.2-8.6 6.2-14.2 5.9-3.6 1.8-7.3 2.6-11 2.4L4 30.5Z"
        fill="currentColor"
      />
      <path
        d="M20.5 22.6C16.8 18.2 14.9 13 14.8 7c4.6 2.6 7.9 6.4 9.7 11.3"
        fill="currentColor"
        opacity="0.55"
      />
      <path d="m12 31.2-7.6 5.6M14.6 31 9 39" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
    </svg>
  );
}
