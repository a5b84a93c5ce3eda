import { goesOnWith } from '../../../arabic/around-speech.ts';
import { SO_SAID } from '../../../arabic/lexicons/around-speech.ts';
import { tellsWherein } from '../../../arabic/phrases.ts';
import { turnsOf } from '../../../arabic/turns.ts';
import { needsObject } from '../../../arabic/verb-kinds.ts';
import { opensTime, opensTimeBefore } from '../../../arabic/when-words.ts';
import { is } from '../../../arabic/words.ts';
import type { Quote } from '../../../text/quotes.ts';
import { isHeadline } from '../clause/headline.ts';
import { opensWith, prepositionsOf } from '../clause/opens-with.ts';
import { formAt, isComma, isOtherCue, quoteLength, type Scene, wordAt } from '../clause/scene.ts';
import { turnEnd } from '../clause/turns-of-words.ts';
import { behindColon, clauses, nominal, quotation } from '../contents/contents.ts';
import { opensJoinedHeld } from '../contents/held-so.ts';
import { goesOnBehindFrame } from '../cues/behind-frame.ts';
import type { Cue, Rule } from '../rule.ts';
import { speakingWords } from '../speakers/speaking-words.ts';
import { subjectAhead } from '../subjects/subject-ahead.ts';

/** A nominal content needs somebody beside the verb, or a verb that goes on with the speaker of before (وندد بـ). */
function hasSpeaker(scene: Scene, cue: Cue): boolean {
  if (cue.subject)
    return (
      cue.subject.kind !== 'other' ||
      cue.subject.document === true ||
      cue.token === scene.sentence.first ||
      cue.subject.first > cue.token ||
      isHeadline(scene)
    );
  if (cue.passive)
    return wordAt(scene, cue.token).verb?.object === undefined && !is(wordAt(scene, cue.token - 1), 'relative');
  const before = wordAt(scene, cue.token - 1);
  return (
    tellsWherein(wordAt(scene, cue.token + 1).form) ||
    wordAt(scene, cue.token).verb?.conjunction !== '' ||
    cue.token === scene.sentence.first ||
    is(before, 'contrast') ||
    is(before, 'sequence') ||
    is(before, 'auxiliary') ||
    is(before, 'asTold') ||
    (is(before, 'subordinator') && wordAt(scene, cue.token).verb?.object !== undefined) || // «حيث اتهمها بكذا»
    calledInPassing(scene, cue) ||
    goesOnBehindFrame(scene, cue) ||
    opensJoinedHeld(scene, cue.token) ||
    subjectAhead(scene, cue) !== undefined ||
    saidThen(scene, cue) ||
    speakingWords(scene, cue) !== undefined ||
    (goesOnWith(before.form) && !cue.entry?.weak && wordAt(scene, cue.token).verb?.tense === 'past') || // «إذ أكد على كذا»
    is(before, 'pronoun') ||
    (is(before, 'relative') && before.form.length > 2) ||
    before.complementiser?.pronoun !== undefined
  );
}

/** «محادثات | وصفها بالمثمرة»، «القمة التي | وصفها بالمهمة»: a verb with the pronoun of what whoever spoke last calls so. */
function calledInPassing(scene: Scene, { token, entry, passive, found }: Cue): boolean {
  const { verb } = wordAt(scene, token);
  if (passive || !entry || !needsObject(entry.past) || verb?.object === undefined || !found) return false;
  if (scene.context.hitOf[token - 1]) return false; // a name has no such clause behind it
  for (let i = found.at; i < found.at + RELAYED; i++) if (wordAt(scene, i).speechNoun?.doer) return false;
  return true;
}

/** «عن مسؤول وصفته بالبارز | قوله»: so close behind, a noun of speech shows that whoever is relayed is only described. */
const RELAYED = 5;

/** «عندما | دعا إلى كذا»، «بعد أن | ندد بكذا»: behind a word of time a verb of the past with its preposition; a bare noun may be its subject. */
function saidThen(scene: Scene, { token, entry, found }: Cue): boolean {
  if (!entry || entry.weak || needsObject(entry.past) || found?.kind !== 'noun') return false;
  const before = formAt(scene, token - 1);
  const then = opensTime(before) || opensTimeBefore(before, '') || opensTimeBefore(formAt(scene, token - 2), before);
  return (
    then &&
    wordAt(scene, token).verb?.tense === 'past' &&
    prepositionsOf(entry).some((preposition) => opensWith(scene, found.at, preposition))
  );
}

/** The quotation that closes right before a verb, at most a comma between; more words than a name or title has. */
function quoteBefore(scene: Scene, token: number, told: boolean): Quote | undefined {
  const from = beforeTurn(scene, token);
  const close = isComma(scene, from - 1) ? from - 2 : from - 1;
  const quote = scene.context.quotes.all.findLast((one) => one.close === close && one.open >= scene.sentence.first);
  if (!quote) return undefined;
  const opens = quote.open === scene.sentence.first && told; // «"هذه كارثة"، قال | فلان»
  return quoteLength(scene, quote) > (opens ? 1 : LONGEST_NAME) ? quote : undefined;
}

const SO = turnsOf(SO_SAID);

/** «"هذه كارثة"، | هكذا | قال فلان»، «، | بهذه الكلمات | رد فلان»: before the turn that ends right before the verb; the verb where none does. */
function beforeTurn(scene: Scene, token: number): number {
  for (const at of [token - 1, token - 2]) if (turnEnd(scene, at, SO) === token) return at;
  return token;
}

const LONGEST_NAME = 3;

/** «"لن نعود"، يقول | فلان …»: the quotation that opens the sentence right before a verb without «and», its subject behind it. */
function quoteOpening(scene: Scene, { kind, token, subject, entry, found }: Cue): Quote | undefined {
  if (kind !== 'verb' || !subject || subject.first <= token || !found || found.at < subject.end) return undefined;
  if (wordAt(scene, token).verb?.conjunction !== '' || !entry?.takes.includes('quote') || entry.weak) return undefined;
  const quote = quoteBefore(scene, token, true);
  return quote?.open === scene.sentence.first ? quote : undefined;
}

/** «يقول فلان | الذي سجل أن»، «قال فلان | مضيفا أن»: another word of speech stands before what follows, which is its own. */
function anotherSpeaks(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isOtherCue(scene, i)) return true;
  return false;
}

/** Finite verbs of speech with what they govern. */
export const VERB_RULES: readonly Rule[] = [
  {
    id: 'verb-clause',
    reason: 'A verb of speech governs a clause behind أن / إن.',
    yields: ['quote-around-verb'],
    match: (scene, cue) =>
      cue.kind === 'verb' && cue.found?.kind === 'clause' ? clauses(scene, cue, cue.found.at) : [],
    yes: [
      'أعلن وزير الخارجية الزرماني نادر الكسواني ⟦أن بلاده ستعيد فتح المعبر الشهر المقبل⟧.',
      'وقالت المتحدثة باسم الحكومة ⟦إن المحادثات تأجلت⟧، مضيفة أن موعدها لم يحدد.',
      'وذكر الوزير ⟦أن الجسر أغلق⟧ ⟦وأن السكان غادروا القرية⟧.',
      'وأكد الوزير أن «⟦الحدود ستبقى مفتوحة أمام الجميع⟧».',
      'وأضاف الكسواني أن: «⟦القرى الحدودية ستنال ما وعدت به⟧».',
      'وقالت شركة «النخيل» أكبر شركات كولبارا ⟦إن أرباحها ارتفعت⟧.',
      'وأعلنت شركة «دار الورد» الشهيرة، وهي من كبرى شركات سيراف، ⟦أنها ستغلق أبوابها⟧.',
      'وقال متحدث باسم «مستشفى كولبارا الجديد في سيراف»، أمس، ⟦إن المصاب بخير⟧.',
      'وقال شاهدان، رفضا الكشف عن اسميهما، ⟦إن الجسر انهار فجأة⟧.',
      'وقالت شركة النخيل التي تعتبر من أكبر شركات كولبارا ⟦إن أرباحها ارتفعت⟧.',
      'وقال الكسواني ⟦إن جميع المؤشرات، التي ستعلن غدا، تؤكد أن البلاد بخير⟧.',
      'وأكد نادر الكسواني في بيان على موقعه ⟦أنه لن يترشح مرة أخرى⟧.',
      'وكشف المدرب رامي الصفدي مدرب نادي النخيل ⟦أنه لن يجدد عقده⟧.',
      'وأضاف الكسواني ⟦إنه لن يستقيل⟧، قبل أن يغادر القاعة.',
    ],
    no: [
      'وتحدث الكسواني مع الصحافيين في مكالمة، يبدو أنها طالت.',
      'ومن المتوقع أن يؤكد الوزير أن بلاده ترفض العرض.',
      'ولم تعلن الوزارة أن المعبر أغلق.',
      'وأثبتت التجربة أن الجسور القديمة أقوى.',
      'ويكشف الواقع أن القرى خالية.',
      'ووثق الكسواني الحفل، ويمكن للزوار أن يشاهدوه غدا.',
      'ويروي القرويون قصتهم، لذلك يكفي الزائر أن يسمعها.',
      'ويعد الميناء من أكبر موانئ كولبارا، فإلى جانب الصيد سبق له أن استقبل السفن.',
      'وكان الرسول صلى الله عليه وسلم يصوم، وثبت أن الصوم صحة.',
    ],
  },
  {
    id: 'verb-quote',
    reason: 'A verb of speech is followed by a quotation, with or without a colon.',
    yields: ['verb-clause', 'quote-around-verb'],
    match: (scene, cue) =>
      cue.kind === 'verb' && cue.found?.kind === 'quote' ? quotation(scene, cue, cue.found.at) : [],
    yes: [
      'وأضاف الكسواني «⟦لن نترك أهل القرية وحدهم⟧».',
      'وتابع "⟦هذا كل ما لدينا الآن⟧".',
      'وقال الكسواني ⟦"سنكون في موقع ضعيف" مع الجيران⟧.',
    ],
    no: [
      'ووقع الوزيران اتفاقا وصف بأنه «تاريخي».',
      'وأصدرت هالة الدرواني روايات منها "رياح الشمال البعيد" و"جزيرة".',
      'وأصدر رامي الصفدي كتابا جديدا بعنوان "حكايات القرى على الحدود".',
    ],
  },
  {
    id: 'verb-colon',
    reason: 'A verb of speech is followed by a colon.',
    yields: ['verb-clause', 'verb-quote'],
    match: (scene, cue) =>
      cue.kind === 'verb' && cue.found?.kind === 'colon' ? behindColon(scene, cue, cue.found.at) : [],
    yes: ['وقال الكسواني: «⟦سنعود إلى الطاولة غدا⟧».', 'وقال الكسواني: ⟦إن المعبر سيفتح غدا⟧.'],
    no: ['وقال الوزير للصحافيين:'],
  },
  {
    id: 'verb-bare',
    reason: 'Some verbs of speech are followed by a main clause without any sign.',
    yields: ['verb-clause', 'verb-quote', 'verb-colon'],
    match: (scene, cue) =>
      cue.kind === 'verb' && cue.found?.kind === 'bare' ? behindColon(scene, cue, cue.found.at - 1) : [],
    yes: [
      'وقال الكسواني ⟦لا يوجد ما يمنع فتح المعبر⟧.',
      'وأضاف الكسواني ⟦سنواصل العمل في القرى الحدودية⟧.',
      'وقال الكسواني في حديث لإذاعة سيراف ⟦نريد معبرا مفتوحا طوال العام⟧.',
    ],
    no: ['وقال مصدر لا يعرف أحد اسمه.', 'والمدينة كما قال لا مثيل لها في البلاد.'],
  },
  {
    id: 'quote-before-verb',
    reason: 'A quotation stands before its verb of speech, which governs nothing else.',
    yields: ['verb-clause', 'verb-quote', 'verb-colon'],
    match: (scene, cue) => {
      const quote =
        cue.kind === 'verb' && !cue.found && cue.subject
          ? quoteBefore(scene, cue.token, cue.subject.first > cue.token)
          : undefined;
      return quote && (cue.entry?.takes.includes('quote') || beforeTurn(scene, cue.token) < cue.token)
        ? quotation(scene, cue, quote.open)
        : [];
    },
    yes: [
      '"⟦لن نتراجع عن مطالبنا⟧"، قال النائب رامي الصفدي.',
      '«⟦هذا كل ما لدينا الآن⟧»، أضافت الوزيرة هالة الدرواني.',
      '"⟦هذه كارثة⟧" يقول النائب رامي الصفدي.',
    ],
    no: ['ووصل إلى فندق «النخيل» وقال الوزير للصحافيين:'],
  },
  {
    id: 'quote-around-verb',
    reason: 'A quotation opens the sentence before its verb of speech and goes on behind whoever speaks.',
    yields: [],
    match: (scene, cue) => {
      const quote = quoteOpening(scene, cue);
      if (!quote || !cue.found || !cue.subject) return [];
      if (anotherSpeaks(scene, cue.subject.end, cue.found.at)) return quotation(scene, cue, quote.open);
      return cue.found.kind === 'quote' ? [quote.open, cue.found.at].flatMap((at) => quotation(scene, cue, at)) : [];
    },
    yes: ['"⟦لن نتراجع عن مطالبنا⟧"، قال النائب رامي الصفدي، "⟦وسنعود إلى الميدان غدا⟧".'],
    no: ['"لن نتراجع عن مطالبنا". وقال النائب رامي الصفدي: "سنعود إلى الميدان غدا".'],
  },
  {
    id: 'verb-noun',
    reason: 'A verb names an act of speech with a noun phrase as its content.',
    yields: ['verb-clause', 'verb-quote', 'verb-colon'],
    match: (scene, cue) =>
      cue.kind === 'verb' && cue.found?.kind === 'noun' && hasSpeaker(scene, cue) ? nominal(scene, cue, cue.found) : [],
    yes: [
      'وندد الوزير ⟦بالهجوم على القافلة⟧.',
      'ونفت الحكومة ⟦مسؤوليتها عن الحريق⟧.',
      'وأقر الوزير، أمس، ⟦بفشل الخطة⟧.',
      'وندد الوزير ⟦بالقرار⟧ في بيان نشره على موقعه.',
      'وطالب الوزير الحكومة ⟦بتحمل واجباتها⟧.',
      'أعلن نادر الكسواني، النائب عن حزب النخيل، ⟦عن تشكيل لجنة للتحقيق⟧.',
      'وأعربت الوزيرة، التي عادت أمس من كولبارا، ⟦عن أسفها لتأجيل القمة⟧.',
      'أعلن الوزير نادر الكسواني، الاثنين، ⟦تنكيس الأعلام ثلاثة أيام⟧.',
      'وطالب المحتجون ⟦بفتح المعبر⟧، ورفعوا صورا لأهل القرية.',
      'وندد الوزير ⟦بالهجوم على القافلة⟧ لكنه غادر القاعة قبل الرد على الأسئلة.',
      'وجدد الوزير ⟦دعوته إلى فتح المعبر⟧.',
      'وأكد أبناء القرية ⟦رغبتهم في البقاء⟧.',
      'وطلب الوزير من المحكمة الدولية في فيينا ⟦التحقيق في الهجوم⟧.',
      'وأبدى الوزير في الوقت نفسه ⟦مخاوفه من الحرب⟧.',
      'ورفض الوزير ⟦اتهامات المعارضة⟧ ودعا إلى الحوار مع النقابات.',
      'وطالب الوزير ⟦بالإفراج عن الصيادين⟧ رغم تحذيرات الجيران.',
      'وانتقد الوزير ⟦قرار البلدية⟧ في وقت تستعد فيه كولبارا للقمة.',
      'وتعهد الوزير "⟦بنزع السلاح الثقيل كله من القرى⟧".',
      'وأكد الوزيران "⟦عزمهما على فتح المعبر⟧".',
      'تعهد ⟦بفتح المعبر⟧.. الوزير نادر الكسواني يزور القرى الحدودية',
      'وعاد الوزير نادر الكسواني إلى العاصمة بعدما دعا ⟦إلى فتح المعبر⟧.',
      'وأغلقت الحكومة المعبر، وهو ما اعتبره كثيرون ⟦مغالطة⟧.',
      'ودعا الوزير "سكان القرى الحدودية ⟦إلى لزوم بيوتهم⟧".',
      'ودعا وزراء الجزيرة، الخميس، "سكان القرى الحدودية وأهل الجبال" ⟦إلى لزوم بيوتهم⟧.',
    ],
    no: [
      'وتبحث الحكومة في مسؤوليتها عن الحريق.',
      'وجدد الوزير مكتبه في العاصمة.',
      'ورفض الوزير التعليق على الأنباء.',
      'ورفض الحرس السماح للصحافيين بالدخول.',
      'وأدانت المحكمة المتهمين بالسرقة.',
      'وهاجم المسلحون القرى الحدودية ليلا.',
      'ويعد الجسر أطول جسور المدينة بالفعل.',
      'وتلك الأسباب التي دعت الوزير إلى الاستقالة.',
      'وتبلغ مساحة الجزيرة 12 كيلومترا بحساب الشواطئ.',
      'ويعتبر الحكم ضربة قوية لحزب النخيل.',
      'ونفى الوزير ذلك.',
      'ووصل الوفد إلى مدينة كولبارا مساء.',
      'وقرأ الوزير التقرير الذي تعده لجنة المال كل عام.',
      'ويتجه الصيادون إلى ميناء سيراف الذي يعتبر المدخل الرئيسي للجزيرة.',
      'وتتعلق الخطوة التي كشف عنها الوزير بتعمد إغلاق المعبر.',
      'والخطر الذي كان حذر منه الوزير يشغل الناس أكثر من الطقس.',
      'وأقر برلمان كولبارا ميزانية جديدة بأغلبية كبيرة.',
      'ويسمح القانون الذي أقره البرلمان بفتح المعبر.',
      'وتعد كولبارا إحدى أهم أسواق الفاكهة بالجزيرة.',
      'ويحيي أهل كولبارا ذكرى تأسيس مدينتهم.',
    ],
  },
];
