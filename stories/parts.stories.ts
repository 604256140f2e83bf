import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { press, ready } from './support/page.js';
import type { PartName } from './support/parts.js';
import './support/story-part.js';

interface Args {
  readonly show: PartName;
  readonly level?: number;
  readonly region?: string;
  readonly clinic?: string;
  readonly phone?: string;
  readonly href?: string;
}
type Story = StoryObj<Args>;

export default {
  title: 'Parts/Shared parts',
  args: { show: 'crisis-notice' },
  argTypes: { show: { control: false } },
  render: ({ show, level, region, clinic, phone, href }) =>
    html`<story-part
      show=${show}
      level=${level ?? nothing}
      region=${region || nothing}
      clinic=${clinic || nothing}
      phone=${phone || nothing}
      href=${href || nothing}
    ></story-part>`,
  play: ({ canvasElement }) => ready(canvasElement),
} satisfies Meta<Args>;

/** Always open, under the lead of every element. */
export const CrisisNotice: Story = { tags: ['every-mode'] };

/** We do not know where the reader is: no number is shown as if it were right. */
export const CrisisNoticeWithoutRegion: Story = { globals: { region: 'unknown' } };

/** An emergency number is known, a crisis line is not. */
export const CrisisNoticeWithoutLine: Story = { globals: { region: 'PL' } };

export const CrisisNoticeChoosing: Story = {
  tags: ['!autodocs'],
  play: ({ canvasElement }) => press(canvasElement, '.country button'),
};

/** For someone who has asked for help. */
export const CrisisCard: Story = { args: { show: 'crisis-card' } };

export const CrisisCardWithoutRegion: Story = {
  args: { show: 'crisis-card' },
  globals: { region: 'unknown' },
};

/** Footnotes and the list they lead to. */
export const Citations: Story = { args: { show: 'citations' } };

/** After a footnote was pressed: the list is open, with a way back to the sentence. */
export const CitationsOpen: Story = {
  tags: ['!autodocs'],
  args: { show: 'citations' },
  play: ({ canvasElement }) => press(canvasElement, '.footnote button'),
};

/** A question that opens. */
export const Disclosure: Story = { args: { show: 'disclosure' } };

export const DisclosureOpen: Story = {
  tags: ['!autodocs'],
  args: { show: 'disclosure' },
  play: ({ canvasElement }) => press(canvasElement, '#story'),
};

/** Ten blocks of ten people, filled one after the other; from the right in a language that runs so. */
export const IconArray: Story = { tags: ['every-mode'], args: { show: 'icon-array' } };

/** A count as it is shown: two groups, the difference, the other framing, and what it rests on. */
export const Estimate: Story = { tags: ['every-mode'], args: { show: 'estimate' } };

export const EstimateNarrow: Story = {
  tags: ['!autodocs'],
  args: { show: 'estimate' },
  globals: { width: '320' },
};

/** Always open, never a part that a page could hide. */
export const WarningBlock: Story = { tags: ['every-mode'], args: { show: 'warning-block' } };

/** The drawing belongs to the items of an ordered list. */
export const SessionDay: Story = { tags: ['every-mode'], args: { show: 'session-day' } };

/** The same list runs down the page where there is no room beside it. */
export const SessionDayNarrow: Story = {
  tags: ['!autodocs'],
  args: { show: 'session-day' },
  globals: { width: '320' },
};

/** Print, and copy as text. */
export const TakeAway: Story = { args: { show: 'take-away' } };

/** What surrounds every element: heading, lead, help, sources, who wrote it and who may earn. */
export const Frame: Story = { args: { show: 'frame' } };

/** The clinic’s own block, always last and labelled as the clinic’s. */
export const ClinicBlock: Story = {
  args: {
    show: 'clinic-block',
    clinic: 'Larkspur Street Clinic',
    phone: '555-0142',
    href: 'https://example.org/appointments',
  },
};

/** The colors an element draws with, mixed from the custom properties of its page. */
export const Colors: Story = { args: { show: 'colors' } };
