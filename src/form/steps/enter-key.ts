/**
 * Enter in a single line goes to the next control that is shown, as `enterkeyhint` says, and from a step's last one to Lanjut; it
 * never sends by surprise.
 */
export function enterKey(event: KeyboardEvent): void {
  const control = event.target as HTMLInputElement;
  // 229: Enter ends a composition, also where `isComposing` is over by then (Safari).
  if (
    event.key !== 'Enter' ||
    event.isComposing ||
    event.keyCode === 229 ||
    !control.matches('input:not([type="file"])')
  )
    return;
  event.preventDefault();
  const controls = [...(control.form?.elements ?? [])].filter((one) =>
    one.matches('input:not([type="hidden"]),textarea,.next'),
  ) as HTMLElement[];
  // What isn't shown takes no focus.
  controls.slice(controls.indexOf(control) + 1).find((one) => {
    one.focus();
    return (control.getRootNode() as ShadowRoot).activeElement === one;
  });
}
