/** For pages of the workbench itself: they are about elements, and are no story of one. */
export const workbench = {
  workbench: true,
  controls: { disable: true },
  interactions: { disable: true },
  a11y: { disable: true },
  docs: { codePanel: false },
} as const;
