/**
 * Enter in a single-line field goes to the next visible control, as `enterkeyhint` says, and from a step's last one to
 * Lanjut; it never sends.
 */
export function enterKey(event: KeyboardEvent): void {
  const control = event.target as HTMLInputElement;
  // 229: Enter ends a composition, also where `isComposing` is false already (Safari).
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
  // Hidden controls take no focus.
  controls.slice(controls.indexOf(control) + 1).find((one) => {
    one.focus();
    return (control.getRootNode() as ShadowRoot).activeElement === one;
  });
}
