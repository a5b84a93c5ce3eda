import { RESIDUE } from '../../arabic/lexicons/residue.ts';
import { Phrases } from '../phrases.ts';
import { holds, type LineStep, label, type View } from './step.ts';

const FOLLOW_US = new Phrases(RESIDUE.followUs);
const FOLLOW = new Phrases(RESIDUE.follow);
const CORRECTIONS = new Phrases(RESIDUE.corrections);
const JOIN = new Phrases(RESIDUE.join);
const SUBSCRIBE = new Phrases(RESIDUE.subscribe);
const SUBSCRIPTION = new Phrases(RESIDUE.subscription);
const APPLICATION = new Phrases(RESIDUE.application);
const LOAD_APPLICATION = new Phrases(
  RESIDUE.download.flatMap((load) => RESIDUE.application.map((what) => `${load} ${what}`)),
);
const PRESS_HERE = new Phrases(RESIDUE.pressHere);
const NETWORKS = new Phrases(RESIDUE.networks);
const ON = new Phrases(RESIDUE.on);
const OURS = new Phrases(RESIDUE.ours);

/** Calls to the reader on the outlet's own behalf. */
export const PROMOTION_STEPS: readonly LineStep[] = [
  {
    id: 'follow-us',
    kind: 'promotion',
    because: '«follow us», which only the outlet itself can say',
    when: (view) =>
      call(view, 40) &&
      holds(view, FOLLOW_US) &&
      (holds(view, NETWORKS) ||
        (label(view, FOLLOW_US) !== undefined && view.line.words <= 10 && view.line.ending !== 'stop')),
    yes: ['تابعونا على فيسبوك وتويتر', 'تابعنا عبر تلغرام', 'للمزيد : تابع المدار ، وللتواصل تابعنا على فيسبوك'],
    no: [
      'تابعنا خلال أسبوع واحد ثلاث مباريات لم تشهد هدفا واحدا.',
      'قال إن ملايين الناس تابعونا على الشاشات تلك الليلة وإن أحدا لم يتوقع أن تنتهي المباراة بهذه النتيجة بعد شوطين لم يشهدا فرصة واحدة حقيقية لأي من الفريقين.',
    ],
  },
  {
    id: 'follow-channel',
    kind: 'promotion',
    because: 'a call to follow, with the name of a network, a channel or an application',
    yields: ['follow-us'],
    when: (view) =>
      call(view, 35) &&
      label(view, FOLLOW) !== undefined &&
      (holds(view, NETWORKS) || holds(view, APPLICATION) || holds(view, OURS) || breaksOff(view)) &&
      addressed(view),
    yes: [
      'تابعوا المدار على تلغرام',
      'تابعوا المدار على',
      'لمتابعة آخر الأخبار عبر واتساب',
      'تابعوا على تطبيق المدار تغطية المباراة',
    ],
    no: ['تابع وزير الداخلية على فيسبوك ردود الفعل على القرار.', 'تابعوا سيرهم نحو الحدود'],
  },
  {
    id: 'corrections',
    kind: 'promotion',
    because: 'a line that asks readers for corrections',
    when: (view) => call(view, 30) && holds(view, CORRECTIONS),
    yes: ['إذا كنت ترى أن المقال يحوي معلومات خاطئة أرسل تصحيحا'],
    no: ['قال الوزير إن التقرير يحوي أرقاما خاطئة.'],
  },
  {
    id: 'join-channel',
    kind: 'promotion',
    because: 'a call to join a channel on a network',
    when: (view) =>
      call(view, 25) &&
      label(view, JOIN) !== undefined &&
      (holds(view, NETWORKS) || holds(view, OURS)) &&
      view.line.ending !== 'stop',
    yes: ['انضم إلى قناة المدار على واتساب:', 'انضموا إلى مجموعتنا على تلغرام', 'للانضمام إلى قناتنا'],
    no: ['انضم إلى الحزب على فيسبوك آلاف الشبان في الأيام الثلاثة الماضية.', 'انضم إلى الفريق الأول'],
  },
  {
    id: 'subscribe',
    kind: 'promotion',
    because: 'a call to subscribe to a newsletter, notices or a channel of the outlet',
    yields: ['join-channel', 'application'],
    when: (view) => call(view, 40) && label(view, SUBSCRIBE) !== undefined && holds(view, SUBSCRIPTION),
    yes: [
      'اشترك في النشرة البريدية',
      'سجل بريدك الإلكتروني ليصلك جديدنا',
      'احصل على آخر الأخبار أولا بأول',
      'اشتركوا في قناتنا على يوتيوب',
    ],
    no: ['اشترك في الهجوم ثلاثة مسلحين', 'سجل الفريق ثلاثة أهداف', 'احصل على إجازة'],
  },
  {
    id: 'application',
    kind: 'promotion',
    because: 'a call to load the application of the outlet',
    when: (view) =>
      call(view, 40) &&
      holds(view, APPLICATION) &&
      (label(view, LOAD_APPLICATION) !== undefined ||
        (label(view, SUBSCRIBE) !== undefined && (holds(view, SUBSCRIPTION) || holds(view, DOWNLOAD_NOUN)))),
    yes: [
      'لتحميل تطبيق المدار',
      'حملوا تطبيقنا من غوغل بلاي',
      'يمكنكم استلام إشعارات بأهم الأخبار بعد تحميل تطبيق المدار على هاتفكم.',
    ],
    no: [
      'يمكن للمستخدمين تحميل التطبيق مجانا اعتبارا من يوم الأحد.',
      'حمل المحتجون صور القتلى',
      'قم بتحميل الإصدار السابق من التطبيق ثم أعد تشغيل الهاتف.',
    ],
  },
  {
    id: 'press-here',
    kind: 'promotion',
    because: 'a short line that asks to press somewhere',
    yields: ['follow-us', 'follow-channel', 'join-channel', 'subscribe', 'application'],
    when: (view) =>
      call(view, 22) &&
      holds(view, PRESS_HERE) &&
      (label(view, FOLLOW) !== undefined ||
        label(view, SUBSCRIBE) !== undefined ||
        label(view, PURPOSE) !== undefined ||
        view.line.words <= 3),
    yes: [
      'لمتابعة المباراة مباشرة، اضغط هنا...',
      'لمشاهدة التقرير اضغط هنا',
      'اضغط هنا',
      'لقراءة التصريحات كاملة اضغط على العنوان التالي:',
    ],
    no: ['اضغط على زر الحذف ثم أعد تشغيل الهاتف', 'دخل اللصوص من هنا'],
  },
];

const DOWNLOAD_NOUN = new Phrases(RESIDUE.downloadNoun);
const PURPOSE = new Phrases(RESIDUE.purpose);

/** Calls are short and never the headline. */
function call({ headline, line }: View, words: number): boolean {
  return !headline && line.words <= words;
}

/** «تابعوا المدار على»: the pictures of the networks are gone. */
function breaksOff({ tokens, line }: View): boolean {
  return line.words <= 6 && ON.matchAt(tokens, line.last - 1, line.last) >= 0;
}

/** Not a sentence about somebody: one closed by a full stop must speak of the outlet's own things. */
function addressed(view: View): boolean {
  return view.line.ending !== 'stop' || holds(view, OURS) || holds(view, APPLICATION);
}
