/** A fictional clinic, as everywhere in this project. */
export const clinic = {
  clinic: 'Larkspur Street Clinic',
  phone: '555-0142',
  href: 'https://example.org/appointments',
  offered: 'esketamine next-antidepressant psychotherapy',
} as const;

/** One whose name has no place to break. */
export const longClinic = {
  clinic: 'Donaudampfschifffahrtsgesellschaftskapitänsgesundheitszentrum',
  phone: '+49 30 5550142 5550143 5550144',
  href: 'https://example.org/appointments',
} as const;
