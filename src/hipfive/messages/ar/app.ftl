# كلمات الصفحة: القائمة، والبداية، والضبط، والمجموعة أثناء العمل، والخلاصة، والسجل، والإعدادات.

## في كل مكان

menu = القائمة
menu-home = اليوم
menu-history = السجل
menu-settings = الإعدادات
loading = لحظة من فضلكم…
close = إغلاق
back = رجوع
next = التالي
to-home = إلى صفحة اليوم
error-unexpected = لم ينجح شيء ما. يُرجى المحاولة من جديد.
error-server-gone = لا يجيب HipFive. هل ما زال يعمل على هذا الحاسوب؟ لم يضع شيء مما عُدّ.
browser-too-old = هذا المتصفح أقدم من أن تُجرى فيه جلسة. يُرجى استخدام إصدار حديث من Firefox أو Chrome أو Edge أو Safari.
browser-no-camera = لا يستطيع هذا المتصفح القياس بالكاميرا. كل ما عدا ذلك يعمل.

## الجرعات

dose-time = { $amount ->
        [zero] 0 ثوانٍ
        [one] ثانية واحدة
        [two] ثانيتان
        [few] { $amount } ثوانٍ
        [many] { $amount } ثانية
       *[other] { $amount } ثانية
    } { $sides ->
        [each] لكل ساق
       *[both] للجانبين معًا
    }
dose-breaths = { $amount ->
        [zero] 0 أنفاس بطيئة
        [one] نفَس بطيء واحد
        [two] نفَسان بطيئان
        [few] { $amount } أنفاس بطيئة
        [many] { $amount } نفَسًا بطيئًا
       *[other] { $amount } نفَس بطيء
    }{ $sides ->
        [each] {" "}لكل جانب
       *[both] {""}
    }
dose-reps = { $amount ->
        [zero] 0 مرات
        [one] مرة واحدة
        [two] مرتان
        [few] { $amount } مرات
        [many] { $amount } مرة
       *[other] { $amount } مرة
    }
amount-of-time = { $amount ->
        [zero] 0 ثوانٍ
        [one] ثانية واحدة
        [two] ثانيتان
        [few] { $amount } ثوانٍ
        [many] { $amount } ثانية
       *[other] { $amount } ثانية
    }
amount-of-breaths = { $amount ->
        [zero] 0 أنفاس بطيئة
        [one] نفَس بطيء واحد
        [two] نفَسان بطيئان
        [few] { $amount } أنفاس بطيئة
        [many] { $amount } نفَسًا بطيئًا
       *[other] { $amount } نفَس بطيء
    }
amount-of-reps = { $amount ->
        [zero] 0 مرات
        [one] مرة واحدة
        [two] مرتان
        [few] { $amount } مرات
        [many] { $amount } مرة
       *[other] { $amount } مرة
    }
side-leg = { $side ->
        [left] الساق اليسرى
       *[right] الساق اليمنى
    }
side-both = الجانبان معًا

## البداية

home-title = تمارينكم الخمسة لليوم
home-lead = { $exercises ->
        [zero] 0 تمارين
        [one] تمرين واحد
        [two] تمرينان
        [few] { $exercises } تمارين
        [many] { $exercises } تمرينًا
       *[other] { $exercises } تمرين
    }، نحو { $minutes ->
        [zero] 0 دقائق
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }. ببطء وارتخاء، على إيقاعكم.
home-exercises = تمارين اليوم
home-start-camera = البدء بالكاميرا
home-start-no-camera = البدء دون كاميرا
home-private = لا تغادر صورة الكاميرا هذا الجهاز أبدًا، ولا يُرسل شيء إلى أي مكان آخر.
home-open-title = لديكم جلسة لم تنتهِ
home-open-text = { $done ->
        [0] لم يضع شيء.
       *[other] أُنجز { $done } من { $sets } من المجموعات، ولم يضع شيء.
    } هل تودون متابعتها؟
home-go-on = متابعة
home-discard = إنهاؤها هنا
home-scaled = إعداد للتجربة: كل تمرين مختصر إلى { $percent } % من طوله.
home-rule = لا تتمرنوا أبدًا مع الألم. إن آلمكم شيء فتوقفوا: لمسة واحدة تكفي.
home-safety-link = أسئلة السلامة
home-safety-until = (أُجيب عنها؛ تُسأل من جديد بعد { $date })
figure-label = شكل يؤدي تمرين { $name }

## قبل الجلسة

before-title = قبل أن نبدأ
before-pain = ما شدة الألم في وركيكم أو ظهركم الآن؟
before-support = هل ستستندون إلى جدار أو كرسي؟
before-support-note = الاستناد أمر عادي وليس خطأ أبدًا. يُحسب التمرين كما هو.
before-support-yes = نعم، سأستند
before-support-no = لا، سأقف دون استناد
before-support-needed = بسبب إجاباتكم، يُرجى الاستناد إلى جدار أو كرسي ثابت في كل تمرين وقوفًا.
before-begin = ابدؤوا
score-none = 0: لا ألم
score-worst = 10: أسوأ ألم ممكن

## أسئلة السلامة

safety-rule-1 = اسألوا معالجًا بتقويم العمود الفقري أو طبيبًا قبل البدء.
safety-rule-2 = أصغوا إلى جسمكم، وامضوا على إيقاعكم.
safety-rule-3 = لا تؤدوا أبدًا تمرينًا يؤلم. توقفوا وأخبرونا.
safety-rule-4 = يرشد HipFive ويسجل. لا يشخّص ولا يعالج.
safety-start = إلى الأسئلة
safety-question = السؤال { $number } من { $of }
safety-red_flag-text = إن صحّ أي من هذا، فلا تتمرنوا من فضلكم: قد يحتاج إلى مساعدة فورية.
safety-see_clinician-text = إن صحّ أي من هذا، فتحدثوا مع طبيب أو معالج فيزيائي قبل الجلسة الأولى.
safety-condition-text = لا شيء من هذا يمنعكم. لكنه يغيّر تمارين معينة أو يستبعدها.
safety-balance-text = لكي تقفوا بأمان.
safety-unsure-red_flag = شكرًا لقولكم ذلك. احتياطًا نعدّه «نعم»: مرة زائدة خير من مرة بعد فوات الأوان.
safety-unsure-see_clinician = لا بأس. احتياطًا نعدّه «نعم»، ويستطيع مختص صحي توضيحه.
safety-unsure-condition = لا بأس. احتياطًا نعدّه «نعم»: تصير التمارين ألطف، ويمكنكم الإجابة من جديد حين تعرفون المزيد.
safety-unsure-balance = لا بأس. احتياطًا نعدّه «نعم»: تستندون، لكي تقفوا بأمان.
outcome-emergency-title = توقفوا هنا من فضلكم واطلبوا المساعدة
outcome-see_clinician-title = استشيروا مختصًا صحيًا أولًا من فضلكم
outcome-clear-title = يمكنكم البدء
outcome-reasons = ما أخبرتمونا به
outcome-conditions = كُيّفت تمارينكم مع
outcome-dated = أُجيب في { $date }. نسأل من جديد بعد { $until }.
outcome-to-home = إلى تماريني
outcome-again = الإجابة من جديد

## الاتصال

link-connecting = جارٍ الاتصال…
link-reconnecting = انقطع الاتصال. تُعاد المحاولة؛ لم يضع شيء مما عُدّ.
link-elsewhere-title = هذه الجلسة مفتوحة في تبويب آخر
link-elsewhere-text = لا تستطيع متابعتكم إلا صفحة واحدة في كل مرة. يمكنكم المتابعة في التبويب الآخر، أو استخدام هذا.
link-taken-title = تستمر هذه الجلسة في تبويب آخر
link-taken-text = تولّى تبويب آخر الجلسة. يمكنكم المتابعة هناك، أو استعادتها هنا.
link-gone-title = لم تعد هذه الجلسة موجودة
link-gone-text = ربما أُنهيت في مكان آخر. ما أُنجز موجود في السجل.
link-not_screened-title = يُرجى الإجابة عن أسئلة السلامة أولًا
link-not_screened-text = يجب الإجابة عنها قبل أن تستمر الجلسة.
link-use-here = استخدام هذا التبويب

## الكاميرا

camera-picture = صورة الكاميرا، كما في مرآة
camera-status-off = الكاميرا مطفأة
camera-status-opening = يُرجى السماح بالكاميرا
camera-status-starting = يجري تجهيز الكاميرا…
camera-retry = المحاولة من جديد
camera-not_allowed = الكاميرا غير مسموح بها
camera-not_allowed-help = اضغطوا على علامة الكاميرا بجانب العنوان أعلى المتصفح، واختاروا «السماح»، وحاولوا من جديد.
camera-none = لم يُعثر على كاميرا
camera-none-help = صِلوا كاميرا وحاولوا من جديد، أو تابعوا دونها: الصورة والساعة والصوت ترشدكم بالجودة نفسها.
camera-busy = الكاميرا مستخدمة في مكان آخر
camera-busy-help = يستخدم الكاميرا برنامج آخر، ربما مكالمة فيديو. أغلقوه وحاولوا من جديد.
camera-insecure = تحتاج الكاميرا إلى عنوان آمن
camera-insecure-help = لا تسمح المتصفحات بالكاميرا إلا على http://localhost أو عبر HTTPS. افتحوا HipFive هناك، أو تابعوا دون الكاميرا.
camera-unsupported = لا يستطيع هذا المتصفح استخدام الكاميرا هنا
camera-unsupported-help = يُرجى استخدام إصدار حديث من Firefox أو Chrome أو Edge أو Safari، أو المتابعة دون الكاميرا.
camera-failed = تعذر تشغيل الكاميرا
camera-failed-help = افصلوها ثم صِلوها وحاولوا مرة أخرى، أو تابعوا دونها.
camera-unplugged = توقفت الكاميرا. نتابع دونها.
camera-unplugged-help = صِلوها من جديد وحاولوا مرة أخرى، أو تابعوا دونها.
camera-no_webgl = لا يستطيع هذا المتصفح متابعة الحركة
camera-no_webgl-help = ليس فيه WebGL، أو أنه معطّل («تسريع العتاد» في إعدادات المتصفح). كل شيء يعمل دون الكاميرا.
camera-no_model = الجزء الذي يتابع الحركة مفقود
camera-no_model-help = لم يُحمَّل ملف النموذج. شغّلوا HipFive من جديد؛ وإن لم يُفد ذلك فثبّتوه مرة أخرى. كل شيء يعمل دون الكاميرا.
camera-no_runtime = الجزء الذي يتابع الحركة لم يبدأ
camera-no_runtime-help = أغلقوا تبويبات وبرامج أخرى وحاولوا من جديد، أو تابعوا دون الكاميرا.

## الضبط

set-up-title = ضبط الكاميرا من أجل
set-up-anyway = المتابعة على أي حال
set-up-without = دون كاميرا
set-up-good = جيد، أراكم. ابقوا هناك.
set-up-looking = أبحث عنكم…
place-side = قفوا وجانبكم نحو الكاميرا
place-half_side = استديروا نصف استدارة إلى الجانب
place-front = قفوا ووجهكم نحو الكاميرا
place-lying = استلقوا وجانبكم نحو الكاميرا
place-distance = من 2.5 إلى 3 م
place-away = على بعد { place-distance } عنكم
check-camera = الكاميرا تعمل
check-body = الجسم كله ظاهر
check-light = الضوء كافٍ
check-view = الاتجاه صحيح
check-state-yes = نعم
check-state-no = ليس بعد
check-state-open = غير معروف بعد

## أثناء العمل

work-stage = التمرين
work-progress = المجموعة { $index } من { $of }
work-next = التالي
ring-get_ready = استعدوا
ring-working = ثانية
ring-minutes = دقيقة
ring-switching = تبديل الساق
ring-resting = راحة
ring-set_up = ضبط
ring-paused = متوقف
ring-of = من { $target }
ring-of-breaths = { $target ->
        [zero] من 0 أنفاس
        [one] من نفَس واحد
        [two] من نفَسين
        [few] من { $target } أنفاس
        [many] من { $target } نفَسًا
       *[other] من { $target } نفَس
    }
ring-counted = عُدّت
half-small = دوائر صغيرة
half-large = دوائر أكبر، في الاتجاه الآخر
gauge-label = إلى أي مدى تصل الساق
gauge-best = أوسع ما بلغتم
gauge-walking = ما يحتاجه المشي
breath-in = شهيق
breath-out = زفير
breath-free = تنفسوا بحرية
step-arms_up = الذراعان إلى أعلى
step-down = انزلوا
step-hands_down = اليدان إلى الأرض
step-fold = افردوا الركبتين
step-roll_up = اصعدوا فقرةً فقرة
step-up = اصعدوا
paused-text = خذوا وقتكم. تتابعون من حيث توقفتم.
paused-finish = إنهاء الجلسة هنا
control-pause = إيقاف مؤقت
control-resume = متابعة
control-repeat = إعادة
control-skip = التالي
control-count = عدّ واحدة
control-camera-off = إطفاء الكاميرا
control-camera-on = تشغيل الكاميرا
control-voice-off = إسكات الصوت
control-voice-on = تشغيل الصوت
control-hear-on = الاستماع للألم
control-hear-off = إيقاف الاستماع
voice-hurts-words = ألم، الألم، يؤلم، يؤلمني، تؤلم، تؤلمني، وجع، يوجعني، آخ
control-hurts = هذا يؤلم
key-space = مسافة

## عند الألم

hurt-where = الموضع
hurt-side = أي جانب؟
body-front = من الأمام
body-back = من الخلف
hurt-keep = حفظ ومتابعة
hurt-skip = تخطي هذه الأسئلة

## الخلاصة

summary-title-done = أحسنتم. كانت هذه تمارينكم الخمسة.
summary-title-stopped = توقفتم هنا، ولا بأس في ذلك.
detail-title = ما فعلتموه
summary-sets = أُنجز { $done } من { $sets } من المجموعات
summary-minutes = { $minutes ->
        [zero] 0 دقائق
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    } من التمرين
summary-felt = كيف كان شعوركم
summary-pain-now = ما شدة الألم الآن؟
summary-effort = كيف كان؟
effort-easy = سهل
effort-right = مناسب تمامًا
effort-hard = صعب
summary-kept = شكرًا لكم. حُفظ هذا مع جلسة اليوم.
summary-pain-before = الألم قبلها: { $score }
summary-pain-after = الألم بعدها: { $score }
summary-form-good = الأداء: منتظم وهادئ، لا شيء يُصحَّح.
summary-arc = عادةً { $typical }° (على الأرجح بين { $low }° و{ $high }°)، والأوسع { $best }°
summary-arc-alone = عادةً { $typical }°، والأوسع { $best }°
summary-angle-note = هذه زوايا الحركة كما تراها الكاميرا، لا زوايا مفصل الورك وحده. قارنوها بزواياكم أنتم فقط.
summary-pain = آلم: { $place }، { $score } من 10
summary-pain-where = آلم: { $place }
amount-times = { $times ->
        [zero] 0 مرات
        [one] مرة واحدة
        [two] مرتان
        [few] { $times } مرات
        [many] { $times } مرة
       *[other] { $times } مرة
    }
amount-seconds = { $seconds ->
        [zero] 0 ثوانٍ
        [one] ثانية واحدة
        [two] ثانيتان
        [few] { $seconds } ثوانٍ
        [many] { $seconds } ثانية
       *[other] { $seconds } ثانية
    }
amount-held = ثبات { $seconds ->
        [zero] 0 ثوانٍ
        [one] ثانية واحدة
        [two] ثانيتان
        [few] { $seconds } ثوانٍ
        [many] { $seconds } ثانية
       *[other] { $seconds } ثانية
    }
legend-typical = المدى المعتاد، مع مقدار عدم اليقين
legend-best = أوسع ما بلغتم
legend-walking = ما يحتاجه المشي

## السجل

history-empty = لا جلسات بعد. ستكون أولاها هنا.
history-hurt = { $name }: { $place }
history-hurt-score = { $name }: { $place }، { $score } من 10
history-open = لم تنتهِ
history-done = أُنجزت
history-stopped = انتهت مبكرًا

## الإعدادات

settings-voice = الصوت
settings-voice-note = يخبركم صوت من هذا الجهاز بما يأتي. وإن لم يوجد، فكل شيء يظهر مكتوبًا.
settings-rate = سرعة الصوت
settings-rate-0_8 = أبطأ
settings-rate-1 = عادية
settings-rate-1_2 = أسرع
settings-captions = تنبيهات مكتوبة
settings-on = نعم
settings-off = لا
settings-camera = الكاميرا
settings-camera-any = ما يختاره المتصفح
settings-model = كيف تتابعكم الكاميرا
settings-model-note = «سريع» يناسب معظم الحواسيب. «دقيق» يحتاج إلى حاسوب سريع.
settings-model-lite = سريع
settings-model-full = دقيق
settings-theme = الألوان
settings-theme-auto = كما في هذا الجهاز
settings-theme-light = فاتحة
settings-theme-dark = داكنة
settings-kept = تبقى الإعدادات على هذا الجهاز.
forget-title = إجاباتك الصحية
forget-what = تُحفظ ليناسبك البرنامج. بعد محوها ستُطرح الأسئلة من جديد قبل الجلسة التالية. يبقى السجل مع ما تغيّر في التمارين وسببه.
forget = امحُ إجاباتي
forget-sure = هل تُمحى كل إجاباتك الصحية؟ لا يمكن استعادتها، وتنتهي الجلسة الجارية.
forget-yes = نعم، امحُها
forget-no = لا، احتفظ بها
forget-done = مُحيت إجاباتك الصحية.
settings-language = اللغة
settings-language-auto = كما في هذا المتصفح
settings-voice-none = ليس في هذا الجهاز صوت لهذه اللغة. كل شيء يظهر مكتوبًا؛ ويمكن إضافة صوت من إعدادات الجهاز نفسه.

gesture-raised_hand-pause = أبقوا اليد مرفوعة: إيقاف مؤقت
gesture-raised_hand-resume = أبقوا اليد مرفوعة: متابعة
gesture-crossed_arms-hurts = أبقوا الذراعين متقاطعتين: هذا يؤلم
gesture-tip = أنتم بعيدون عن الشاشة؟ أبقوا إحدى اليدين فوق الرأس للإيقاف المؤقت أو للمتابعة. وعند الشعور بألم واجهوا الكاميرا وضعوا الذراعين متقاطعتين واليدين على الكتفين.
gesture-go-on-tip = أو أبقوا إحدى اليدين فوق الرأس للمتابعة.
settings-sounds = أصوات قصيرة
settings-vibration = الاهتزاز
settings-gestures = إشارات الذراعين
settings-gestures-note = أمام الكاميرا: يد فوق الرأس توقف مؤقتًا أو تتابع، والذراعان المتقاطعتان مع وضع اليدين على الكتفين في مواجهة الكاميرا تعنيان وجود ألم.
check-distance = المسافة قريبة بما يكفي
check-rate = الصورة سريعة بما يكفي
check-sides = اليسار واليمين
sides-other_foot = بدا ذلك كأنه القدم الأخرى. مرة أخرى من فضلكم.
sides-swapped = تُظهر الكاميرا اليسار واليمين معكوسين. لقد صُحِّح ذلك.
sides-passed = اليسار واليمين صحيحان.
set-up-starts = البدء خلال { $seconds }
camera-slow = هذا الجهاز بطيء الآن، لذا تقل مرات النظر. يستمر العدّ، ويُقيَّم الشكل بدقة أقل.
camera-now-lite = كان هذا الجهاز أبطأ من أن يتابعكم بالطريقة الدقيقة، لذا تُستخدم الآن الطريقة السريعة.
gauge-typical = المعتاد الآن
gauge-between = من { $low } إلى { $high }°
