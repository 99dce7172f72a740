# كلمات الجلسة: أين وصلت، وما يقوله المدرب. التنبيهات تُقال بصوت: ثماني كلمات على الأكثر.

## الحالات

state-idle = متى شئتم
state-set_up = ضبط الكاميرا
state-get_ready = استعدوا
state-working = التمرين
state-switching = تبديل الساق
state-resting = راحة
state-paused = متوقف مؤقتًا
state-hurt = توقف بسبب الألم
state-stopped = انتهت مبكرًا
state-done = انتهى تمرين اليوم

set-status-open = جارية
set-status-done = أُنجزت
set-status-partial = أُنجز جزء منها
set-status-skipped = تُركت
set-status-hurt = توقفت بسبب الألم

counted-by-camera = عدّتها الكاميرا
counted-by-clock = عُدّت بالساعة
counted-by-person = عددتموها أنتم

not-counted-incomplete = رأيتها، لكن جزءًا منها كان ناقصًا.
not-counted-other_leg = كانت تلك الساق الأخرى. حُفظت، لكن ليس في هذه المجموعة.
not-counted-partial = رأيتها، لكنها لم تكن حركة كاملة.
not-counted-too_short = رأيتها، لكنها كانت قصيرة جدًا.
not-counted-swap = خلطت الكاميرا بين ساقيكم للحظة.
not-counted-lost = فقدتكم الكاميرا في منتصف الحركة.

tracking-good = أراكم جيدًا.
tracking-nobody = لا أرى أحدًا.
tracking-partly_out = جزء من جسمكم خارج الصورة.
tracking-two_people = في الصورة أكثر من شخص واحد.
tracking-too_dark = الظلام شديد فلا أراكم جيدًا.
tracking-wrong_view = أراكم من جهة يصعب القياس منها.
tracking-wrong_exercise = يبدو هذا وضعًا آخر.
tracking-too_far = أنتم بعيدون. من مسافة أقرب يكون القياس أفضل.
tracking-lift_left = في انتظار أن ترفعوا القدم اليسرى.
tracking-lift_right = في انتظار أن ترفعوا القدم اليمنى.
tracking-camera_lost = انقطعت الكاميرا. نتابع بالساعة.
tracking-off = الكاميرا مطفأة. نتابع بالساعة.

## الاستعداد والمتابعة

cue-set-up-side = قفوا وجانبكم نحو الكاميرا.
cue-set-up-front = قفوا ووجهكم نحو الكاميرا.
cue-set-up-half_side = استديروا نصف استدارة إلى الجانب.
cue-set-up-lying = استلقوا وجانبكم نحوي.
cue-countdown = { $number }
cue-start = ابدؤوا، ببطء وارتخاء.
cue-halfway = بلغتم النصف. حافظوا على الارتخاء.
cue-half-small = دوائر صغيرة، قريبة من الأرض.
cue-half-large = الآن دوائر أكبر، في الاتجاه الآخر.
cue-switch-soon = سنبدّل الساق بعد قليل.
cue-switch = جيد. انتقلوا الآن إلى الساق { $side ->
        [left] اليسرى
       *[right] اليمنى
    }.
cue-paused = توقف مؤقت. خذوا وقتكم.
cue-paused-gap = فقدت المتابعة، فتوقفت مؤقتًا.
cue-done = كان هذا تمرين اليوم. شكرًا لكم.
cue-stopped = ننتهي هنا. كل شيء محفوظ.
cue-count = { $count }
cue-new-best = أوسع من قبل، وما زال سهلًا. رائع.
cue-clean-set = مجموعة متقنة. أحسنتم.

## النفَس والخطوات

cue-breathe-in = خذوا شهيقًا.
cue-breathe-out = والآن زفير، ببطء.
cue-step-arms_up = ارفعوا الذراعين، شهيق.
cue-step-down = زفير، وانزلوا.
cue-step-hands_down = اليدان إلى الأرض. تنفسوا بحرية.
cue-step-fold = افردوا الركبتين بلطف.
cue-step-up = شهيق، واصعدوا.
cue-step-roll_up = شهيق، واصعدوا فقرةً فقرة.

## ما تراه الكاميرا

cue-camera-on = الكاميرا تعمل من جديد.
cue-camera-off = الكاميرا مطفأة. نتابع بالساعة.
cue-camera-lost = انقطعت الكاميرا. تابعوا فحسب.
cue-tracking-nobody = ادخلوا في الصورة، من فضلكم.
cue-tracking-partly_out = ارجعوا قليلًا إلى الوراء، أظهروا { $missing ->
        [head] الرأس
        [shoulders] الكتفين
        [hips] الوركين
        [knees] الركبتين
        [feet] القدمين
       *[body] الجسم
    }.
cue-tracking-two_people = شخص واحد فقط في الصورة، من فضلكم.
cue-tracking-too_dark = قليل من الضوء الإضافي يساعد.
cue-tracking-wrong_view = استديروا قليلًا، كما في الصورة.
cue-tracking-wrong_exercise = اتخذوا الوضع الذي في الصورة، من فضلكم.
cue-tracking-too_far = اقتربوا قليلًا من فضلكم.
cue-tracking-lift_left = ارفعوا القدم اليسرى للحظة من فضلكم.
cue-tracking-lift_right = ارفعوا القدم اليمنى للحظة من فضلكم.
cue-other-leg = هذه المجموعة للساق { $side ->
        [left] اليسرى
       *[right] اليمنى
    }.
cue-incomplete = مرّوا بكل خطوة، بلا عجلة.

## عند الألم

cue-hurt = توقفوا الآن. أين الألم؟
cue-stopped-pain = نتوقف لهذا اليوم. استريحوا الآن، من فضلكم.
cue-dizzy = اجلسوا واستريحوا قليلًا.

## ما لا يمكن فعله

error-not-now = هذا غير ممكن الآن.
error-routine-unsuitable = تغيرت إجاباتكم منذ التخطيط لهذه الجلسة. يُرجى إنهاؤها وبدء جلسة جديدة.
error-plan-unreadable = لم تعد خطة هذه الجلسة قابلة للقراءة. يُرجى إنهاؤها وبدء جلسة جديدة.
error-nothing-to-do = لا يناسب أي من التمارين إجاباتكم. يُرجى سؤال مختص صحي عما يفيدكم.
error-dose-scale = يجب أن يكون معامل الجرعة رقمًا من { $least } إلى { $most }؛ وهو { $scale }.
