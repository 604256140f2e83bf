import { LitElement, css, html, type TemplateResult } from 'lit';
import { day, figure } from '../../src/content/words/fill.js';
import { Localized, inLanguage } from '../../src/localization.js';
import { styles as base } from '../../src/ui/styles.js';

/**
 * Article 1 of the Universal Declaration of Human Rights, in the translations that the United
 * Nations publish: plain text of which every language has one. Not our content.
 */
const samples = {
  ar: 'يولد جميع الناس أحرارًا متساوين في الكرامة والحقوق. وقد وهبوا عقلًا وضميرًا وعليهم أن يعامل بعضهم بعضًا بروح الإخاء.',
  'ar-EG':
    'يولد جميع الناس أحرارًا متساوين في الكرامة والحقوق. وقد وهبوا عقلًا وضميرًا وعليهم أن يعامل بعضهم بعضًا بروح الإخاء.',
  fa: 'تمام افراد بشر آزاد به دنیا می‌آیند و از لحاظ حیثیت و حقوق با هم برابرند. همه دارای عقل و وجدان می‌باشند و باید نسبت به یکدیگر با روح برادری رفتار کنند.',
  ur: 'تمام انسان آزاد اور حقوق و عزت کے اعتبار سے برابر پیدا ہوئے ہیں۔ انہیں ضمیر اور عقل ودیعت ہوئی ہے۔ اس لئے انہیں ایک دوسرے کے ساتھ بھائی چارے کا سلوک کرنا چاہیئے۔',
  he: 'כל בני האדם נולדו בני חורין ושווים בערכם ובזכויותיהם. כולם חוננו בתבונה ובמצפון, לפיכך חובה עליהם לנהוג איש ברעהו ברוח של אחווה.',
  hi: 'सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता और समानता प्राप्त है। उन्हें बुद्धि और अन्तरात्मा की देन प्राप्त है और परस्पर उन्हें भाईचारे के भाव से बर्ताव करना चाहिए।',
  bn: 'সমস্ত মানুষ স্বাধীনভাবে সমান মর্যাদা এবং অধিকার নিয়ে জন্মগ্রহণ করে। তাঁদের বিবেক এবং বুদ্ধি আছে; সুতরাং সকলেরই একে অপরের প্রতি ভ্রাতৃত্বসুলভ মনোভাব নিয়ে আচরণ করা উচিত।',
  th: 'มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกันในเกียรติศักดิ์และสิทธิ ต่างมีเหตุผลและมโนธรรม และควรปฏิบัติต่อกันด้วยเจตนารมณ์แห่งภราดรภาพ',
  vi: 'Tất cả mọi người sinh ra đều được tự do và bình đẳng về nhân phẩm và quyền. Mọi con người đều được tạo hoá ban cho lý trí và lương tâm và cần phải đối xử với nhau trong tình bằng hữu.',
  'zh-Hans':
    '人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心，并应以兄弟关系的精神相对待。',
  'zh-Hant':
    '人人生而自由，在尊嚴和權利上一律平等。他們賦有理性和良心，並應以兄弟關係的精神相對待。',
  ja: 'すべての人間は、生れながらにして自由であり、かつ、尊厳と権利とについて平等である。人間は、理性と良心とを授けられており、互いに同胞の精神をもって行動しなければならない。',
  ko: '모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다. 인간은 천부적으로 이성과 양심을 부여받았으며 서로 형제애의 정신으로 행동하여야 한다.',
  ru: 'Все люди рождаются свободными и равными в своем достоинстве и правах. Они наделены разумом и совестью и должны поступать в отношении друг друга в духе братства.',
  fr: 'Tous les êtres humains naissent libres et égaux en dignité et en droits. Ils sont doués de raison et de conscience et doivent agir les uns envers les autres dans un esprit de fraternité.',
} as const;

export type SampleCode = keyof typeof samples;
export const sampleCodes = Object.keys(samples) as SampleCode[];

const directionOf = (code: string) =>
  new Intl.Locale(code).maximize().script?.match(/^(?:Arab|Hebr)$/) ? 'rtl' : 'ltr';

/** A frame like that of an element around the sample text of each writing system. */
export class StoryScripts extends Localized(LitElement) {
  static override styles = [
    ...base,
    css`
      .all {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
        gap: 1.5em;
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`<div lang=${this.locale} dir=${this.direction}>
      <div class="all">
        ${sampleCodes.map((code) => inLanguage(code, code, () => this.#sample(code)))}
      </div>
    </div>`;
  }

  #sample(code: SampleCode): TemplateResult {
    const text = samples[code];
    const name = new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
    const [first = ''] = text.split(/(?<=[.。।۔])\s*/);
    return html`<section class="trd flow" data-sample lang=${code} dir=${directionOf(code)}>
      <h2 class="title">${name}</h2>
      <p class="lead">${text}</p>
      <h3 class="section">${first}</h3>
      <p>${text} <bdi>116 123</bdi></p>
      <ul class="dots">
        <li>${day('2026-11-21')}</li>
        <li>${figure(1234)}, ${figure([8, 19])}</li>
      </ul>
      <p class="small">${text}</p>
      <button class="button" type="button">${first}</button>
    </section>`;
  }
}

if (!customElements.get('story-scripts')) customElements.define('story-scripts', StoryScripts);
